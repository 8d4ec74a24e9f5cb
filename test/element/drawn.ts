import { render } from 'lit';
import { en } from '../../src/messages/en.js';
import type { SourceName } from '../../src/options.js';
import type { FileSnapshot, SessionSnapshot } from '../../src/session/file-snapshot.js';
import { allStyles } from '../../src/ui/styles/all-styles.js';
import type { WidgetRequest } from '../../src/ui/widget-requests.js';

/** The moment at which everything is drawn, in ms since the epoch. */
export const NOW_MS = 1_700_000_000_000;

/** A view drawn into a shadow root of this page, with the widget's own styles. */
export class Drawn {
  readonly requests: WidgetRequest[] = [];
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #send = (request: WidgetRequest): void => void this.requests.push(request);

  /** @param widthPixels of the widget */
  constructor(widthPixels = 640) {
    this.#host = document.createElement('div');
    this.#host.style.inlineSize = `${widthPixels}px`;
    this.root = this.#host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = allStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    document.body.append(this.#host);
  }

  /** What every view needs. */
  get common() {
    return {
      messages: en,
      send: this.#send,
      disabled: false,
      now: NOW_MS,
      sources: ['local'] as readonly SourceName[],
    };
  }

  draw(template: unknown): void {
    render(template, this.root);
  }

  /** The one element that matches; throws when there is none. */
  get(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Accessible names of all buttons, in order. */
  get buttonNames(): string[] {
    return this.all('button').map((button) => nameOf(button));
  }

  /** Presses the button of that accessible name. */
  press(name: string): void {
    const button = this.all('button').find((one) => nameOf(one) === name);
    if (!button) throw new Error(`No button "${name}" among: ${this.buttonNames.join(', ')}.`);
    button.click();
  }

  remove(): void {
    this.#host.remove();
  }
}

/** What one reads, with single spaces. */
export function textOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

/** A file in the list: queued, unless told otherwise. */
export function fileLike(parts: Partial<FileSnapshot> = {}): FileSnapshot {
  return {
    id: 'file-1',
    name: 'Regatta.jpg',
    type: 'image/jpeg',
    bytes: 19_000_000,
    source: 'local',
    status: 'queued',
    stalled: false,
    progress: 0,
    bytesSent: 0,
    ...parts,
  };
}

/** A list with sums that fit it. */
export function sessionLike(files: readonly FileSnapshot[]): SessionSnapshot {
  const count = (status: string): number => files.filter((file) => file.status === status).length;
  return {
    files,
    totals: {
      files: files.length - count('invalid'),
      done: count('done'),
      failed: count('failed'),
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      bytesSent: files.reduce((sum, file) => sum + file.bytesSent, 0),
      speed: 6_200_000,
      secondsLeft: 12,
    },
  };
}
