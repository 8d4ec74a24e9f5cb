import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { clearPage, fileOf, nextEvent, visibleText, widgetFixture } from './widget-fixture.js';

/** A widget that waits for the "Upload" button, so that nothing leaves the page. */
const WAITING = 'cloud-name="demo" upload-preset="p" confirm-upload multiple';

async function picture(name: string, width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** The statuses of all files, once nothing is looked into any more. */
async function settled(widget: UploadWidget): Promise<string[]> {
  while (widget.files.some(({ status }) => status === 'checking')) {
    await nextEvent(widget, 'files-change');
  }
  await widget.updateComplete;
  return widget.files.map(({ name, status, error }) => `${name} ${error?.code ?? status}`);
}

describe('rules about what is in a file', () => {
  afterEach(clearPage);

  it('refuse a program that is called a picture, and take a picture without a name for its type', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} accept="image/*"></upload-widget>`,
    );
    const program = new File(['MZ\x90\0', new Uint8Array(60)], 'sea.jpg', { type: 'image/jpeg' });
    const unnamed = new File([await picture('x', 4, 4)], 'sea');
    const text = new File(['hello'], 'note');
    widget.addFiles([program, unnamed, text, await picture('a.png', 4, 4)]);
    expect(await settled(widget)).to.deep.equal([
      'sea.jpg type-not-allowed',
      'sea ready',
      'note type-not-allowed',
      'a.png ready',
    ]);
  });

  it('judge by content alone, whatever the name says, by accept and by formats', async () => {
    for (const rule of ['accept="image/*"', 'client-allowed-formats="png webp"']) {
      const widget = await widgetFixture(`<upload-widget ${WAITING} ${rule}></upload-widget>`);
      const png = await picture('a.png', 4, 4);
      widget.addFiles([
        new File([png], 'sea.txt', { type: 'text/plain' }),
        new File([png, ' '], 'sea'),
        new File(['hello'], 'note.txt', { type: 'text/plain' }),
        new File(['hello there'], 'note'),
        new File(['MZ\x90\0', new Uint8Array(60)], 'tool.png', { type: 'image/png' }),
      ]);
      expect(await settled(widget)).to.deep.equal([
        'sea.txt ready',
        'sea ready',
        'note.txt type-not-allowed',
        'note type-not-allowed',
        'tool.png type-not-allowed',
      ]);
      expect(widget.files[0]?.type).to.equal('image/png');
    }
  });

  it('leave a single file where it is until the new one is welcome', async () => {
    const widget = await widgetFixture(
      '<upload-widget cloud-name="demo" upload-preset="p" confirm-upload accept="image/*"></upload-widget>',
    );
    const names = () => widget.files.map(({ name, status }) => `${name} ${status}`);
    widget.addFiles([await picture('a.png', 4, 4)]);
    expect(await settled(widget)).to.deep.equal(['a.png ready']);
    widget.addFiles([new File(['hello'], 'note.txt', { type: 'text/plain' })]);
    expect(names()).to.deep.equal(['a.png ready', 'note.txt checking']);
    await settled(widget);
    expect(names()).to.deep.equal(['a.png ready', 'note.txt invalid']);
    widget.addFiles([await picture('b.png', 5, 5)]);
    await settled(widget);
    expect(names()).to.deep.equal(['b.png ready', 'note.txt invalid']);
  });

  it('give the place of a refused file to one for which there was none', async () => {
    const rules = `${WAITING} accept="image/*" max-files="1"`;
    const widget = await widgetFixture(`<upload-widget ${rules}></upload-widget>`);
    const program = new File(['MZ\x90\0', new Uint8Array(60)], 'sea.jpg', { type: 'image/jpeg' });
    widget.addFiles([program, await picture('a.png', 4, 4)]);
    while (widget.files[1]?.status !== 'ready') await nextEvent(widget, 'files-change');
    expect(widget.files[0]?.error?.code).to.equal('type-not-allowed');
  });

  it('refuse pictures with too few pixels, and say how many there are', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} min-image-width="10" min-image-height="20"
      ></upload-widget>`,
    );
    widget.addFiles([await picture('small.png', 10, 8), await picture('good.png', 10, 20)]);
    expect(await settled(widget)).to.deep.equal(['small.png too-few-pixels', 'good.png ready']);
    const words = visibleText(widget);
    expect(words).to.contain('Smaller than 10 × 20 pixels (10 × 8). Choose a larger picture.');
  });

  it('have a limit for pictures, one for videos and sound, and one for the rest', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} max-image-file-size="10" max-video-file-size="20"
        max-raw-file-size="30"></upload-widget>`,
    );
    widget.addFiles([
      fileOf('a.png', 11, 'image/png'),
      fileOf('b.mp3', 21, 'audio/mpeg'),
      fileOf('c.mp4', 20, 'video/mp4'),
      fileOf('d.txt', 31, 'text/plain'),
    ]);
    expect(await settled(widget)).to.deep.equal([
      'a.png too-large',
      'b.mp3 too-large',
      'c.mp4 ready',
      'd.txt too-large',
    ]);
  });

  it('name formats by their endings or by groups, as the calls do', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} client-allowed-formats="jpg, videos raw"></upload-widget>`,
    );
    widget.addFiles([
      fileOf('a.jpeg', 1, 'image/jpeg'),
      fileOf('b.png', 1, 'image/png'),
      fileOf('c.mov', 1, 'video/quicktime'),
      fileOf('d.zip', 1, 'application/zip'),
    ]);
    expect(await settled(widget)).to.deep.equal([
      'a.jpeg ready',
      'b.png type-not-allowed',
      'c.mov ready',
      'd.zip ready',
    ]);
  });
});

describe('a site’s own rules', () => {
  afterEach(clearPage);

  it('run after the file is in the list, and their sentence stands in its row', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    widget.validators = [
      async (file, { width }) => {
        await Promise.resolve();
        return file.name.startsWith('bad') ? `Not ${String(width)} wide, please.` : undefined;
      },
      (file) => {
        if (file.name === 'worse.txt') throw new Error('Never this one.');
      },
    ];
    widget.addFiles([await picture('bad.png', 7, 7), fileOf('worse.txt', 1), fileOf('a.txt', 1)]);
    expect(widget.files.map(({ status }) => status)).to.deep.equal(Array(3).fill('checking'));
    expect(await settled(widget)).to.deep.equal([
      'bad.png refused-by-page',
      'worse.txt refused-by-page',
      'a.txt ready',
    ]);
    expect(visibleText(widget)).to.contain('Not 7 wide, please.').and.contain('Never this one.');
  });

  it('hear of it when the file is taken away', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const told = new Promise((resolve) => {
      widget.validators = [
        (_, { signal }) => new Promise<void>(() => signal.addEventListener('abort', resolve)),
      ];
    });
    widget.addFiles([fileOf('a.txt', 1)]);
    while (!widget.files[0]) await nextEvent(widget, 'files-change');
    await new Promise((resolve) => setTimeout(resolve));
    widget.cancel(widget.files[0].id);
    await told;
  });
});
