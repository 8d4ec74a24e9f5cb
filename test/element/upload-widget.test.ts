import { expect } from 'chai';
import { UploadError } from '../../src/client/upload-error.js';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import {
  button,
  clearPage,
  dropFiles,
  fileOf,
  nextEvent,
  visibleText,
  widgetFixture,
} from './widget-fixture.js';

/** A widget that waits for the "Upload" button, so that nothing leaves the page. */
const WAITING = 'cloud-name="demo" upload-preset="p" confirm-upload';

describe('the widget on a page', () => {
  afterEach(clearPage);

  it('says on screen, in the console and by an event that the cloud name is missing', async () => {
    const said = new Promise<string>((resolve) => {
      document.body.addEventListener(
        'widget-error',
        (event) => resolve((event as CustomEvent<{ error: UploadError }>).detail.error.code),
        { once: true },
      );
    });
    const widget = await widgetFixture('<upload-widget></upload-widget>');
    expect(await said).to.equal('configuration');
    expect(visibleText(widget)).to.contain('not set up correctly');
  });

  it('warns once about a bad value and goes on with the default', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    try {
      const widget = await widgetFixture(
        `<upload-widget ${WAITING} max-file-size="huge" theme="pink"></upload-widget>`,
      );
      widget.setAttribute('max-file-size', 'huge');
      expect(widget.maxFileSize).to.equal(null);
      expect(widget.theme).to.equal('auto');
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('max-file-size').and.to.contain('huge');
  });

  it('offers the sources that it knows, and warns once about the others', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    try {
      const widget = await widgetFixture(
        `<upload-widget ${WAITING} sources="local dropbox"></upload-widget>`,
      );
      widget.setAttribute('sources', 'local dropbox');
      expect(widget.sources).to.deep.equal(['local']);
      expect(() => widget.openSource('camera')).to.throw(UploadError, '"camera" is not among');
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      '<upload-widget> sources: expected some of local, url, camera, got "dropbox".',
    ]);
  });

  it('takes nothing from the device where the page leaves that out', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} sources="camera"></upload-widget>`,
    );
    dropFiles(widget, [fileOf('a.txt', 1)]);
    await widget.updateComplete;
    expect(widget.files).to.have.length(0);
    expect(widget.shadowRoot?.querySelector('[part~=browse]')).to.equal(null);
    expect(visibleText(widget)).not.to.contain('Drop files here');
  });

  it('reflects what HTML reflects and nothing else', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    widget.multiple = true;
    widget.required = true;
    widget.disabled = true;
    widget.cloudName = 'other';
    await widget.updateComplete;
    expect(widget.hasAttribute('multiple')).to.equal(true);
    expect(widget.hasAttribute('required')).to.equal(true);
    expect(widget.hasAttribute('disabled')).to.equal(true);
    expect(widget.getAttribute('cloud-name')).to.equal('demo');
  });

  it('keeps properties that were set before it was defined', async () => {
    const widget = document.createElement('upload-widget');
    widget.cloudName = 'demo';
    document.body.append(widget);
    await widget.updateComplete;
    expect(visibleText(widget)).to.contain('Drop files here');
  });

  it('lists dropped files, refused ones with their reason', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} multiple accept="image/*" max-file-size="1kB"></upload-widget>`,
    );
    const codes: unknown[] = [];
    widget.addEventListener('upload-rejected', ({ detail }) => {
      codes.push(...detail.files.map(({ error }) => error?.code));
    });
    dropFiles(widget, [
      fileOf('small.png', 500, 'image/png'),
      fileOf('large.png', 2000, 'image/png'),
      fileOf('notes.txt', 5, 'text/plain'),
    ]);
    while (widget.files[2]?.status !== 'invalid') await nextEvent(widget, 'files-change');
    while (widget.files[0]?.status === 'checking') await nextEvent(widget, 'files-change');
    expect(codes).to.deep.equal(['too-large', 'type-not-allowed']);
    expect(widget.totals).to.include({ files: 1, bytes: 500 });
    expect(widget.files.map((file) => file.status)).to.deep.equal(['ready', 'invalid', 'invalid']);
    await widget.updateComplete;
    expect(visibleText(widget)).to.contain('Larger than 1 kB');
  });

  it('shows how many files hang over it, until they are taken away', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} multiple></upload-widget>`);
    const dataTransfer = new DataTransfer();
    for (const name of ['a', 'b']) dataTransfer.items.add(fileOf(name, 1));
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    widget.dispatchEvent(event);
    await widget.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(visibleText(widget)).to.contain('Let go to add 2 files');
    const updated = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!visibleText(widget).includes('Drop files here')) return;
        observer.disconnect();
        resolve();
      });
      if (widget.shadowRoot)
        observer.observe(widget.shadowRoot, { childList: true, subtree: true });
    });
    widget.dispatchEvent(new DragEvent('dragleave', { bubbles: true }));
    await updated;
  });

  it('leaves a drop to the page while it is disabled', async () => {
    const widget = await widgetFixture(
      `<fieldset disabled><upload-widget ${WAITING}></upload-widget></fieldset>`,
    );
    dropFiles(widget, [fileOf('a.txt', 1)]);
    expect(widget.files).to.have.length(0);
    expect(button(widget, 'Browse').disabled).to.equal(true);
  });

  it('lets the page stop what a visitor adds, but does not ask about what scripts add', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} multiple></upload-widget>`);
    const asked: string[] = [];
    widget.addEventListener('upload-add', (event) => {
      asked.push(...event.detail.candidates.map(({ name }) => name));
      event.preventDefault();
    });
    const wasAsked = nextEvent(widget, 'upload-add');
    dropFiles(widget, [fileOf('dropped.txt', 1)]);
    await wasAsked;
    widget.addFiles([fileOf('scripted.txt', 1), { blob: new Blob(['x']), name: 'blob.txt' }]);
    expect(asked).to.deep.equal(['dropped.txt']);
    expect(widget.files.map(({ name }) => name)).to.deep.equal(['scripted.txt', 'blob.txt']);
  });

  it('has one place without "multiple", which the newest file takes', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    widget.addFiles([fileOf('first.txt', 1)]);
    widget.addFiles([fileOf('second.txt', 1), fileOf('third.txt', 1)]);
    const rows = widget.files.map(({ name, status }) => `${name} ${status}`);
    expect(rows).to.deep.equal(['second.txt ready', 'third.txt invalid']);
  });

  it('throws a typed error for an unknown file and for a step that is not possible', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const codeOf = (act: () => void): string => {
      try {
        act();
      } catch (error) {
        if (error instanceof UploadError) return error.code;
      }
      return 'nothing thrown';
    };
    widget.addFiles([fileOf('a.txt', 1)]);
    const id = widget.files[0]?.id ?? '';
    expect(codeOf(() => widget.start('nobody'))).to.equal('unknown-file');
    expect(codeOf(() => widget.retry(id))).to.equal('illegal-state');
    expect(codeOf(() => widget.pause(id))).to.equal('illegal-state');
  });

  it('takes a row away when the visitor dismisses it, and keeps the focus inside', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} multiple></upload-widget>`);
    widget.addFiles([fileOf('a.txt', 1), fileOf('b.txt', 1)]);
    await nextEvent(widget, 'files-change');
    await widget.updateComplete;
    const dismiss = button(widget, 'Remove a.txt');
    dismiss.focus();
    dismiss.click();
    await nextEvent(widget, 'files-change');
    await widget.updateComplete;
    expect(widget.files.map(({ name }) => name)).to.deep.equal(['b.txt']);
    expect(widget.shadowRoot?.activeElement).to.equal(button(widget, 'Remove b.txt'));
  });

  it('keeps the events of its inner controls to itself', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const heard: string[] = [];
    for (const name of ['input', 'change']) {
      document.body.addEventListener(name, () => heard.push(name), { once: true });
    }
    const input = widget.shadowRoot?.querySelector('input');
    input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(heard).to.deep.equal([]);
  });

  it('opens and closes its dialog by a button, a property and Escape’s close', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} mode="dialog"></upload-widget>`);
    const dialog = (): HTMLDialogElement | null | undefined =>
      widget.shadowRoot?.querySelector('dialog');
    const opened = nextEvent(widget, 'widget-open');
    button(widget, 'Add a file').click();
    await opened;
    expect(dialog()?.open).to.equal(true);
    expect(widget.hasAttribute('open')).to.equal(true);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    const closed = nextEvent(widget, 'widget-close');
    dialog()?.close();
    await closed;
    expect(widget.open).to.equal(false);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });
});

describe('the widget as a form control', () => {
  afterEach(clearPage);

  const ENTRY = 'image/upload/v17/sea.jpg#0123abcd';

  async function formFixture(attributes: string): Promise<[UploadWidget, HTMLFormElement]> {
    const widget = await widgetFixture(
      `<form><upload-widget ${WAITING} name="photo" ${attributes}></upload-widget></form>`,
    );
    if (!widget.form) throw new Error('The widget is in no form.');
    return [widget, widget.form];
  }

  it('is missing a value when it is required and empty', async () => {
    const [widget, form] = await formFixture('required');
    expect(form.checkValidity()).to.equal(false);
    expect(widget.validity.valueMissing).to.equal(true);
    expect(widget.validationMessage).to.equal('Choose a file.');
  });

  it('is not valid while a file has not arrived', async () => {
    const [widget] = await formFixture('');
    expect(widget.checkValidity()).to.equal(true);
    widget.addFiles([fileOf('a.txt', 1)]);
    expect(widget.validity.badInput).to.equal(true);
  });

  it('does not count refused files', async () => {
    const [widget] = await formFixture('accept="image/*"');
    widget.addFiles([fileOf('a.txt', 1, 'text/plain')]);
    while (widget.files[0]?.status !== 'invalid') await nextEvent(widget, 'files-change');
    expect(widget.checkValidity()).to.equal(true);
  });

  it('takes a sentence of the page’s own, and takes it back', async () => {
    const [widget] = await formFixture('');
    widget.setCustomValidity('Not today.');
    expect(widget.validity.customError).to.equal(true);
    expect(widget.validationMessage).to.equal('Not today.');
    widget.setCustomValidity('');
    expect(widget.checkValidity()).to.equal(true);
  });

  it('starts from its default value and returns to it with its form', async () => {
    const [widget, form] = await formFixture(`multiple value="${ENTRY}"`);
    expect(new FormData(form).getAll('photo')).to.deep.equal([ENTRY]);
    expect(widget.value).to.equal(ENTRY);
    widget.clear();
    widget.addFiles([fileOf('a.txt', 1)]);
    expect(new FormData(form).getAll('photo')).to.deep.equal([]);
    form.reset();
    expect(new FormData(form).getAll('photo')).to.deep.equal([ENTRY]);
    expect(widget.files.map(({ name }) => name)).to.deep.equal(['sea.jpg']);
  });

  it('asks for as many files as it needs', async () => {
    const [widget] = await formFixture(`multiple min-files="2" value="${ENTRY}"`);
    expect(widget.validity.rangeUnderflow).to.equal(true);
    expect(widget.validationMessage).to.equal('Choose 2 files at least.');
  });

  it('is focused by its label', async () => {
    const widget = await widgetFixture(
      `<label for="files">Files</label><upload-widget id="files" ${WAITING}></upload-widget>`,
    );
    document.querySelector('label')?.click();
    expect(document.activeElement).to.equal(widget);
    expect(widget.labels).to.have.length(1);
  });
});

describe('a widget with thousands of files', () => {
  afterEach(clearPage);

  it('takes them all in order, draws only what is seen, and tells the place of each row', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} multiple></upload-widget>`);
    const names = Array.from({ length: 3000 }, (_, index) => `file ${index}.txt`);
    widget.addFiles(names.map((name) => fileOf(name, 1)));
    while (widget.files.length < names.length) await nextEvent(widget, 'files-change');
    await widget.updateComplete;
    expect(widget.files.map(({ name }) => name)).to.deep.equal(names);
    const rows = [...(widget.shadowRoot?.querySelectorAll('[part=item]') ?? [])];
    expect(rows.length).to.be.within(5, 60);
    expect(rows[0]?.getAttribute('aria-setsize')).to.equal('3000');

    const list = widget.shadowRoot?.querySelector('[part=list]');
    if (!list) throw new Error('There is no list.');
    const scrolled = new Promise((resolve) => list.addEventListener('scroll', resolve));
    list.scrollTop = list.scrollHeight;
    await scrolled;
    await widget.updateComplete;
    expect(button(widget, 'Remove file 2999.txt').isConnected).to.equal(true);
  });
});
