import { expect } from 'chai';
import {
  clearPage,
  dropFiles,
  fileOf,
  nextEvent,
  paste,
  visibleText,
  widgetFixture,
} from './widget-fixture.js';

/** A widget that waits for the "Upload" button, so that nothing leaves the page. */
const WAITING = 'cloud-name="demo" upload-preset="p" confirm-upload multiple';

describe('pasting', () => {
  afterEach(clearPage);

  it('adds a picture that is pasted where no field has the focus', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const added = nextEvent(widget, 'upload-added');
    const event = paste(document.body, [fileOf('image.png', 10, 'image/png')]);
    expect(event.defaultPrevented).to.equal(true);
    expect((await added).detail.files.map(({ name }) => name)).to.deep.equal(['image.png']);
  });

  it('leaves the clipboard to the page’s own fields', async () => {
    const widget = await widgetFixture(`<input /><upload-widget ${WAITING}></upload-widget>`);
    const field = document.querySelector('input');
    if (!field) throw new Error('There is no field.');
    const event = paste(field, [fileOf('image.png', 10, 'image/png')]);
    expect(event.defaultPrevented).to.equal(false);
    expect(widget.files).to.deep.equal([]);
  });

  it('goes to the widget that it is aimed at, also behind another', async () => {
    const first = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const second = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const added = nextEvent(second, 'upload-added');
    paste(second, [fileOf('a.txt', 1)]);
    await added;
    expect(first.files).to.deep.equal([]);
  });

  it('goes to none behind a modal dialog, be it the page’s or another widget’s', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING}></upload-widget><dialog><p>A question</p></dialog>`,
    );
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    expect(paste(document.body, [fileOf('a.txt', 1)]).defaultPrevented).to.equal(false);
    dialog?.close();
    const other = await widgetFixture(
      `<upload-widget ${WAITING} mode="dialog" open></upload-widget>`,
    );
    const added = nextEvent(other, 'upload-added');
    paste(document.body, [fileOf('a.txt', 1)]);
    await added;
    expect(widget.files).to.deep.equal([]);
  });

  it('goes to one of two widgets, and to none that is not seen', async () => {
    const hidden = await widgetFixture(
      `<div hidden><upload-widget ${WAITING}></upload-widget></div>`,
    );
    const first = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const second = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const added = nextEvent(first, 'upload-added');
    paste(document.body, [fileOf('a.txt', 1)]);
    await added;
    expect([hidden, second].flatMap(({ files }) => files)).to.deep.equal([]);
  });

  it('takes nothing while it is disabled', async () => {
    await widgetFixture(`<upload-widget ${WAITING} disabled></upload-widget>`);
    expect(paste(document.body, [fileOf('a.txt', 1)]).defaultPrevented).to.equal(false);
  });
});

describe('dropping anywhere on the page', () => {
  afterEach(clearPage);

  it('adds files where the page is one drop zone, and shows while they hang over it', async () => {
    const widget = await widgetFixture(
      `<p>Text</p><upload-widget ${WAITING} page-drop></upload-widget>`,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf('a.txt', 1));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    await widget.updateComplete;
    expect(visibleText(widget)).to.contain('Let go to add 1 file');
    const added = nextEvent(widget, 'upload-added');
    document.body.dispatchEvent(new DragEvent('drop', init));
    await added;
    expect(widget.files).to.have.length(1);
  });

  it('leaves other drops to the page', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    dropFiles(document.body, [fileOf('a.txt', 1)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.files).to.deep.equal([]);
  });
});

describe('what was dragged out of another page', () => {
  afterEach(clearPage);

  it('is fetched by its address: the picture rather than the link around it', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', 'https://site.example/page');
    dataTransfer.setData('text/html', '<a href="#"><img src="https://site.example/sea.jpg"></a>');
    const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
    const added = nextEvent(widget, 'upload-added');
    widget.dispatchEvent(new DragEvent('dragover', init));
    widget.dispatchEvent(new DragEvent('drop', init));
    const [file] = (await added).detail.files;
    expect(file?.address).to.equal('https://site.example/sea.jpg');
    expect(file?.source).to.equal('url');
    expect(file?.type).to.equal('image/jpeg');
  });
});
