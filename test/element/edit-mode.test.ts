import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import {
  button,
  clearPage,
  fileOf,
  nextEvent,
  visibleText,
  widgetFixture,
} from './widget-fixture.js';

const PLACE = 'cloud-name="demo" upload-preset="p" upload-prefix="https://api.test" confirm-upload';
const SEA = 'image/upload/v17/albums/sea.jpg#0123abcd';
const HILL = 'image/upload/v18/albums/hill.png#0123abcd';
const NOTES = 'raw/upload/v19/notes.txt#0123abcd';
const NOTHING = { added: [], removed: [], replaced: [], order: [] };

/** A widget in a form, with entries to start from. */
function editing(entries: readonly unknown[], attributes = 'multiple'): Promise<UploadWidget> {
  const value = JSON.stringify(entries).replaceAll('"', '&quot;');
  return widgetFixture(
    `<form><upload-widget ${PLACE} name="photos" changes-name="photos-changes" ${attributes}
       value="${value}"></upload-widget></form>`,
  );
}

const entriesOf = (widget: UploadWidget) => new FormData(widget.form ?? undefined);

async function takeOff(widget: UploadWidget, name: string): Promise<void> {
  const removed = nextEvent(widget, 'upload-removed');
  button(widget, `Take ${name} off the list`).click();
  await removed;
  await widget.updateComplete;
}

describe('a widget that starts from uploaded files', () => {
  afterEach(clearPage);

  it('lists them with their pictures, in their order, and sends them back as they were', async () => {
    const widget = await editing([SEA, NOTES, HILL]);
    expect(visibleText(widget)).to.match(/sea\s*\.jpg[^]*notes\s*\.txt[^]*hill\s*\.png/);
    expect(entriesOf(widget).getAll('photos')).to.deep.equal([SEA, NOTES, HILL]);
    expect(widget.value).to.equal(SEA);
    expect(widget.files.map(({ previewUrl }) => previewUrl ?? '')).to.deep.equal([
      'https://api.test/demo/image/upload/c_fill,g_auto,h_160,w_160/v17/albums/sea.jpg',
      '',
      'https://api.test/demo/image/upload/c_fill,g_auto,h_160,w_160/v18/albums/hill.png',
    ]);
    expect(widget.changes).to.deep.equal(NOTHING);
  });

  it('shows an icon where a picture cannot be had, and no size where it is unknown', async () => {
    const widget = await editing([SEA]);
    const images = widget.shadowRoot?.querySelectorAll('img') ?? [];
    for (const image of images) image.dispatchEvent(new Event('error'));
    const sheet = widget.shadowRoot?.querySelector('.picture .sheet');
    expect(sheet && getComputedStyle(sheet).display).not.to.equal('none');
    expect(visibleText(widget)).not.to.match(/\b0 bytes/);
  });

  it('tells what was removed, moved and added, as property and in the form', async () => {
    const widget = await editing([SEA, HILL, NOTES]);
    await takeOff(widget, 'sea.jpg');
    widget.move(widget.files[1]?.id ?? '', 0);
    const changes = { added: [], removed: [SEA], replaced: [], order: [NOTES, HILL] };
    expect(widget.changes).to.deep.equal(changes);
    expect(entriesOf(widget).getAll('photos')).to.deep.equal([NOTES, HILL]);
    const sent = entriesOf(widget).get('photos-changes');
    expect(typeof sent === 'string' && JSON.parse(sent)).to.deep.equal(changes);
    widget.values = [NOTES, HILL, SEA, 'image/upload/v20/new.jpg#s'];
    expect(widget.changes.added).to.deep.equal(['image/upload/v20/new.jpg#s']);
    expect(widget.changes.removed).to.deep.equal([]);
  });

  it('fires input and change when the visitor takes a file off, and not when a script does', async () => {
    const widget = await editing([SEA, HILL]);
    const told: string[] = [];
    for (const name of ['input', 'change']) {
      widget.addEventListener(name, () => told.push(`${name} ${widget.values.length}`));
    }
    widget.values = [HILL, SEA];
    widget.move(widget.files[0]?.id ?? '', 1);
    await widget.removeFile(widget.files[0]?.id ?? '');
    expect(told).to.deep.equal([]);
    await takeOff(widget, 'hill.png');
    expect(told).to.deep.equal(['input 0', 'change 0']);
  });

  it('fires them also after a call of a script that has failed', async () => {
    const widget = await editing([SEA, HILL]);
    const told: string[] = [];
    widget.addEventListener('change', () => told.push('change'));
    expect(() => widget.cancel('there is none')).to.throw('there is none');
    await takeOff(widget, 'hill.png');
    expect(told).to.deep.equal(['change']);
  });

  it('returns to its default with its form, and by reset()', async () => {
    const widget = await editing([SEA, HILL]);
    widget.values = [];
    widget.addFiles([fileOf('new.jpg', 3)]);
    expect(widget.values).to.deep.equal([]);
    widget.form?.reset();
    expect(widget.values).to.deep.equal([SEA, HILL]);
    expect(widget.files).to.have.length(2);
    widget.values = [HILL];
    widget.reset();
    expect(widget.values).to.deep.equal([SEA, HILL]);
    expect(widget.changes).to.deep.equal(NOTHING);
  });

  it('takes a value as text or as a list, and keeps what is under way', async () => {
    const widget = await editing([SEA]);
    widget.addFiles([fileOf('new.jpg', 3)]);
    widget.value = HILL;
    expect(widget.values).to.deep.equal([HILL]);
    expect(widget.files.map(({ name }) => name)).to.deep.equal(['hill.png', 'new.jpg']);
    widget.value = '';
    expect(widget.values).to.deep.equal([]);
    expect(widget.defaultValue).to.contain('sea.jpg');
  });

  it('follows a default that is set later, until the visitor has changed something', async () => {
    const widget = await widgetFixture(`<upload-widget ${PLACE} multiple></upload-widget>`);
    widget.setAttribute('value', JSON.stringify([SEA, HILL]));
    await widget.updateComplete;
    expect(widget.values).to.deep.equal([SEA, HILL]);
    widget.defaultValue = JSON.stringify([HILL, SEA]);
    await widget.updateComplete;
    expect(widget.values).to.deep.equal([HILL, SEA]);
    await takeOff(widget, 'hill.png');
    widget.defaultValue = NOTES;
    await widget.updateComplete;
    expect(widget.values).to.deep.equal([SEA]);
    expect(widget.changes).to.deep.include({ added: [SEA], removed: [NOTES] });
  });

  it('finds its pictures also when the page says later where they are', async () => {
    const widget = await editing([SEA], 'multiple');
    widget.deliveryPrefix = 'https://media.test';
    await widget.updateComplete;
    expect(widget.files[0]?.previewUrl).to.match(/^https:\/\/media\.test\/demo\/image\/upload\//);
  });

  it('takes values that the page has set before the element was defined', async () => {
    const widget = document.createElement('upload-widget');
    widget.cloudName = 'demo';
    Object.defineProperty(widget, 'values', {
      value: [SEA],
      configurable: true,
      enumerable: true,
      writable: true,
    });
    document.body.append(widget);
    await widget.updateComplete;
    expect(widget.values).to.deep.equal([SEA]);
    widget.values = [];
    expect(widget.values).to.deep.equal([]);
  });

  it('gives back answers as JSON where the page wants JSON', async () => {
    const widget = await editing([SEA], 'multiple value-format="json"');
    const [json = ''] = widget.values;
    expect(JSON.parse(json)).to.include({ public_id: 'albums/sea', version: 17 });
    widget.values = [json];
    expect(widget.changes).to.deep.equal(NOTHING);
  });
});

describe('what outlives the page', () => {
  afterEach(clearPage);

  /** The page as it is after a reload: the old element is gone, storage is still there. */
  async function reload(entries: readonly unknown[], around = (it: UploadWidget) => it.remove()) {
    const old = document.querySelector('upload-widget');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    if (old) around(old);
    document.body.replaceChildren();
    return editing(entries);
  }

  it('is what the visitor has changed, also when that left nothing', async () => {
    let widget = await editing([SEA, HILL]);
    widget.move(widget.files[0]?.id ?? '', 1);
    widget = await reload([SEA, HILL]);
    expect(widget.values).to.deep.equal([HILL, SEA]);
    await takeOff(widget, 'hill.png');
    await takeOff(widget, 'sea.jpg');
    widget = await reload([SEA, HILL]);
    expect(widget.values).to.deep.equal([]);
    expect(widget.changes.removed).to.deep.equal([SEA, HILL]);
  });

  it('is nothing while the list is the default: a page with other files shows those', async () => {
    await editing([SEA]);
    expect((await reload([HILL])).values).to.deep.equal([HILL]);
  });

  it('never goes into the list of other files under the same path', async () => {
    const widget = await editing([SEA, HILL]);
    await takeOff(widget, 'sea.jpg');
    expect((await reload([NOTES])).values).to.deep.equal([NOTES]);
  });

  it('never goes from one of two widgets to the other, though they are called the same', async () => {
    const two = () =>
      widgetFixture(`<div>
        <upload-widget ${PLACE} multiple name="same"></upload-widget>
        <upload-widget ${PLACE} multiple name="same"></upload-widget></div>`);
    const widgets = () => [...document.querySelectorAll('upload-widget')];
    await two();
    for (const [at, widget] of widgets().entries()) widget.values = at === 0 ? [SEA] : [HILL];
    dispatchEvent(new PageTransitionEvent('pagehide'));
    document.body.replaceChildren();
    await two();
    expect(widgets().map(({ values }) => values)).to.deep.equal([[SEA], [HILL]]);
  });

  it('is what the browser kept of the form, before what the tab did', async () => {
    const widget = await editing([SEA, HILL]);
    const record = { base: '', files: [], order: ['default-1', 'default-0'] };
    widget.formStateRestoreCallback(JSON.stringify(record));
    expect(widget.values, 'the state of another default').to.deep.equal([SEA, HILL]);
    widget.formStateRestoreCallback('nonsense');
    widget.formStateRestoreCallback(new FormData());
    expect(widget.values).to.deep.equal([SEA, HILL]);
  });

  it('is forgotten when the form was sent, and not when the page has stopped that', async () => {
    const widget = await editing([SEA, HILL]);
    const { form } = widget;
    if (!form) throw new Error('There is no form.');
    // Sent to a frame, so that the page of the tests stays.
    const frame = document.createElement('iframe');
    frame.name = 'nowhere';
    document.body.append(frame);
    Object.assign(form, { target: frame.name, action: 'about:blank' });
    const submit = async (isStopped: boolean) => {
      const settle = (event: Event) => isStopped && event.preventDefault();
      addEventListener('submit', settle, { once: true });
      form.requestSubmit();
      // The widget waits as long, from before: the page may stop it at any listener.
      await new Promise((resolve) => setTimeout(resolve));
    };
    const leave = () => dispatchEvent(new PageTransitionEvent('pagehide'));
    // By name, so that a failure tells what else the tab keeps.
    const kept = () => Object.entries(sessionStorage);
    await takeOff(widget, 'sea.jpg');
    form.method = 'dialog';
    await submit(false);
    leave();
    expect(kept(), 'what closes a dialog is sent nowhere').to.have.lengthOf(1);
    form.method = 'get';
    await submit(true);
    leave();
    expect(kept(), 'the page has stopped it').to.have.lengthOf(1);
    await submit(false);
    expect(kept(), 'it was sent').to.have.lengthOf(0);
    leave();
    expect(kept(), 'nothing new is in the list').to.have.lengthOf(0);
    await takeOff(widget, 'hill.png');
    leave();
    expect(kept(), 'the list was changed since').to.have.lengthOf(1);
  });
});
