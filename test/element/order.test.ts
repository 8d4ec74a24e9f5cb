import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { clearPage, fileOf, nextEvent, widgetFixture } from './widget-fixture.js';

const WAITING = 'cloud-name="demo" upload-preset="p" confirm-upload';

const namesOf = (widget: UploadWidget): string => widget.files.map(({ name }) => name).join(' ');

/** A widget with files of these names that wait for the "Upload" button. */
async function withFiles(names: string, attributes = ''): Promise<UploadWidget> {
  const widget = await widgetFixture(`<upload-widget ${WAITING} ${attributes}></upload-widget>`);
  widget.addFiles(names.split(' ').map((name) => fileOf(name, 3)));
  await widget.updateComplete;
  return widget;
}

/** Picks a file in place of the one in a row, as its button does. */
function pickFor(widget: UploadWidget, id: string | undefined, file: File): void {
  const input = widget.shadowRoot?.querySelector('input');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  if (!input || id === undefined) throw new Error('There is nothing to pick for.');
  input.files = transfer.files;
  input.dataset['forId'] = id;
  input.dispatchEvent(new Event('change'));
}

describe('the order of files', () => {
  afterEach(clearPage);

  it('is changed by script, in the list and in what the page reads', async () => {
    const widget = await withFiles('a b c', 'multiple');
    const changed = nextEvent(widget, 'files-change');
    widget.move(widget.files[0]?.id ?? '', 2);
    expect(namesOf(widget)).to.equal('b c a');
    expect((await changed).detail.files.map(({ name }) => name)).to.deep.equal(['b', 'c', 'a']);
    await widget.updateComplete;
    const rows = [...(widget.shadowRoot?.querySelectorAll('[part~=item]') ?? [])];
    expect(rows.map((row) => row.getAttribute('data-file'))).to.deep.equal(
      widget.files.map(({ id }) => id),
    );
  });

  it('has files that come later at its end', async () => {
    const widget = await withFiles('a b', 'multiple');
    widget.move(widget.files[1]?.id ?? '', 0);
    widget.addFiles([fileOf('c', 3)]);
    expect(namesOf(widget)).to.equal('b a c');
  });

  it('has a file that was chosen in place of a refused one where that was', async () => {
    const widget = await withFiles('a large b', 'multiple max-file-size="10"');
    widget.addFiles([fileOf('huge', 30), fileOf('c', 3)]);
    expect(widget.files[3]?.status).to.equal('invalid');
    pickFor(widget, widget.files[3]?.id, fileOf('small', 3));
    expect(namesOf(widget)).to.equal('a large b small c');
  });

  it('keeps the place of a single file that is replaced', async () => {
    const widget = await withFiles('a', 'max-file-size="10"');
    widget.addFiles([fileOf('huge', 30)]);
    expect(namesOf(widget)).to.equal('a huge');
    widget.addFiles([fileOf('b', 3)]);
    expect(namesOf(widget)).to.equal('b huge');
  });
});
