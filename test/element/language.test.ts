import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import {
  button,
  clearPage,
  dropFiles,
  fileOf,
  visibleText,
  widgetFixture,
} from './widget-fixture.js';

const WAITING =
  '<upload-widget cloud-name="demo" upload-preset="p" confirm-upload></upload-widget>';

/** Takes a widget as it is once it says so. */
async function saying(widget: UploadWidget, words: string): Promise<void> {
  const isSaid = () => {
    const text = widget.shadowRoot?.querySelector<HTMLElement>('.words')?.innerText ?? '';
    return text.includes(words);
  };
  while (!isSaid()) {
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
  }
}

const drawn = (widget: UploadWidget): HTMLElement => {
  const words = widget.shadowRoot?.querySelector<HTMLElement>('.words');
  if (!words) throw new Error('Nothing is drawn.');
  return words;
};

const directionOf = (widget: UploadWidget): string => getComputedStyle(drawn(widget)).direction;

/** What the console is warned of meanwhile. */
async function warningsOf(act: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('the language of the widget', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });

  it('is the nearest one of the page, and its own first', async () => {
    const widget = await widgetFixture(`<div lang="fr"><div lang="de-AT">${WAITING}</div></div>`);
    await saying(widget, 'Durchsuchen');
    expect(drawn(widget).lang).to.equal('de');
    widget.lang = 'ar';
    await saying(widget, 'استعراض');
    expect(drawn(widget).lang).to.equal('ar');
  });

  it('is English where the page says nothing, or names one that the widget does not know', async () => {
    const silent = await widgetFixture(WAITING);
    const foreign = await widgetFixture(`<div lang="tlh">${WAITING}</div>`);
    for (const widget of [silent, foreign]) {
      expect(visibleText(widget)).to.contain('Browse');
      expect(drawn(widget).lang).to.equal('en');
    }
  });

  it('follows the page when that changes, and keeps its words until the others are there', async () => {
    document.documentElement.lang = 'en';
    const widget = await widgetFixture(WAITING);
    dropFiles(widget, [fileOf('a.txt', 1), fileOf('b.txt', 1)]);
    await saying(widget, 'Upload 1 file');
    document.documentElement.lang = 'de';
    await widget.updateComplete;
    expect(visibleText(widget)).to.contain('Upload 1 file');
    await saying(widget, '1 Datei hochladen');
    expect(button(widget, 'a.txt entfernen')).to.be.instanceOf(HTMLElement);
  });

  it('is read anew when the element moves', async () => {
    const widget = await widgetFixture(`<section lang="de">${WAITING}</section><p lang="ar"></p>`);
    await saying(widget, 'Durchsuchen');
    document.querySelector('p')?.append(widget);
    await saying(widget, 'استعراض');
  });

  it('reaches into shadow trees, and only to the elements around it', async () => {
    const host = document.createElement('section');
    host.lang = 'de';
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${WAITING}</div>`;
    const widget = host.shadowRoot?.querySelector('upload-widget');
    if (!widget) throw new Error('There is no widget.');
    await saying(widget, 'Durchsuchen');
    host.lang = 'en';
    await saying(widget, 'Browse');
  });
});

describe('the direction of the widget', () => {
  afterEach(clearPage);

  it('follows from the language where the page has none', async () => {
    const widget = await widgetFixture(`<div lang="ar">${WAITING}</div>`);
    await saying(widget, 'استعراض');
    expect(directionOf(widget)).to.equal('rtl');
    widget.lang = 'de';
    await saying(widget, 'Durchsuchen');
    expect(directionOf(widget)).to.equal('ltr');
  });

  it('is the one that the page names at the same place or nearer', async () => {
    const widget = await widgetFixture(`<div lang="en" dir="rtl">${WAITING}</div>`);
    expect(directionOf(widget)).to.equal('rtl');
    widget.dir = 'ltr';
    await widget.updateComplete;
    expect(directionOf(widget)).to.equal('ltr');
  });

  it('is the language’s own where only a farther place names one', async () => {
    const widget = await widgetFixture(`<div dir="ltr"><p lang="ar">${WAITING}</p></div>`);
    await saying(widget, 'استعراض');
    expect(directionOf(widget)).to.equal('rtl');
  });
});

describe('a page’s own words', () => {
  afterEach(clearPage);

  it('take the place of single ones, as texts, as functions and by plural form', async () => {
    const widget = await widgetFixture(WAITING);
    widget.messages = {
      browse: 'Find scans',
      upload: { one: 'Send {1} scan', other: 'Send {1} scans' },
      filesHeading: (files) => `${files} in the box`,
      address: { title: 'From the web' },
    };
    await saying(widget, 'Find scans');
    dropFiles(widget, [fileOf('a.txt', 1)]);
    await saying(widget, 'Send 1 scan');
    expect(visibleText(widget)).to.contain('1 in the box');
    widget.messages = undefined;
    await saying(widget, 'Upload 1 file');
  });

  it('may depend on the language, and come later', async () => {
    const widget = await widgetFixture(`<div lang="de-CH">${WAITING}</div>`);
    widget.messages = (tag) => Promise.resolve(tag === 'de-CH' ? { browse: 'Stöbern' } : undefined);
    await saying(widget, 'Stöbern');
    widget.lang = 'en';
    await saying(widget, 'Browse');
  });

  it('warn once where they are wrong, and leave the widget’s own', async () => {
    const widget = await widgetFixture(WAITING);
    const warnings = await warningsOf(async () => {
      const wrong: unknown = {
        browse: 7,
        brwose: 'Find',
        toString: 'x',
        filesHeading: () => {
          throw new Error('Oh.');
        },
        addMore: 'More of them',
      };
      widget.messages = wrong as typeof widget.messages;
      dropFiles(widget, [fileOf('a.txt', 1)]);
      await saying(widget, '1 file');
      widget.requestUpdate();
      await widget.updateComplete;
      widget.messages = wrong as typeof widget.messages;
      await saying(widget, '1 file');
      await new Promise(requestAnimationFrame);
    });
    expect(warnings).to.deep.equal([
      '<upload-widget> messages.browse: expected a text.',
      '<upload-widget> messages.brwose is unknown.',
      '<upload-widget> messages.toString is unknown.',
      '<upload-widget> messages.filesHeading failed: Error: Oh.',
    ]);
  });
});
