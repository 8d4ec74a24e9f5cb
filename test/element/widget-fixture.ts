import '../../src/index.js';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import type { WidgetEventMap } from '../../src/ui/widget-events.js';

/** Puts a widget on the page from HTML, drawn. */
export async function widgetFixture(html: string): Promise<UploadWidget> {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  const widget = host.querySelector('upload-widget');
  if (!widget) throw new Error('The HTML holds no widget.');
  await widget.updateComplete;
  return widget;
}

/** Takes everything off the page that fixtures have put there, and what the tab remembers. */
export function clearPage(): void {
  document.body.replaceChildren();
  sessionStorage.clear();
}

/** The next event of that name. */
export function nextEvent<Name extends keyof WidgetEventMap>(
  widget: UploadWidget,
  name: Name,
): Promise<WidgetEventMap[Name]> {
  return new Promise((resolve) => {
    widget.addEventListener(name, resolve, { once: true });
  });
}

/** Waits until the widget shows what it knows: the list is drawn once a frame. */
export async function untilDrawn(widget: UploadWidget): Promise<void> {
  await new Promise(requestAnimationFrame);
  await widget.updateComplete;
}

/** What a visitor reads in the widget, without the words of hidden parts. */
export function visibleText(widget: UploadWidget): string {
  const parts = [...(widget.shadowRoot?.querySelector('.words')?.children ?? [])].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && !element.matches('.visually-hidden'),
  );
  const text = parts.map((element) => element.innerText).join('\n');
  // Isolates of names are not read; Firefox leaves them out itself.
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** The button of that accessible name, or of a name that begins so. */
export function button(widget: UploadWidget, name: string): HTMLButtonElement {
  const buttons = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])];
  const nameOf = (it: HTMLElement) => it.getAttribute('aria-label') ?? it.innerText.trim();
  const found = buttons.find((it) => nameOf(it).startsWith(name));
  if (found) return found;
  throw new Error(`No button "${name}" among: ${buttons.map(nameOf).join(', ')}`);
}

/** A file of so many bytes. */
export function fileOf(name: string, bytes: number, type = ''): File {
  return new File([new Uint8Array(bytes)], name, { type });
}

/** Drops files on an element as the browser does after a drag. */
export function dropFiles(target: HTMLElement, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new DragEvent('dragover', init));
  target.dispatchEvent(new DragEvent('drop', init));
}

/** Pastes on an element as the browser does: files, or text by its type. */
export function paste(target: EventTarget, files: readonly File[], text = ''): ClipboardEvent {
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  if (text) clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox leaves out what a script's own event is given.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  target.dispatchEvent(event);
  return event;
}
