import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import {
  button,
  clearPage,
  dropFiles,
  nextEvent,
  untilDrawn,
  visibleText,
  widgetFixture,
} from './widget-fixture.js';

/** A widget that waits for the "Upload" button, so that nothing leaves the page. */
const WAITING = 'cloud-name="demo" upload-preset="p" confirm-upload multiple';

const SECOND_MS = 1000;

function fileWith(name: string, content: string): File {
  return new File([content], name, { type: 'text/plain' });
}

/** Large enough that its samples do not say everything; only one byte between them is told apart. */
function largeFile(name: string, byteBetweenSamples = 0): File {
  const bytes = new Uint8Array(1_000_000);
  bytes[100_000] = byteBetweenSamples;
  return new File([bytes], name);
}

/** What a visitor sees of each file. */
function rows(widget: UploadWidget): string[] {
  return widget.files.map(({ name, status, error, duplicateOf }) =>
    duplicateOf ? `${name} = ${duplicateOf.name}?` : `${name} ${error?.code ?? status}`,
  );
}

/** Waits until nothing is compared any more. */
async function settled(widget: UploadWidget): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  while (widget.files.some((it) => it.status === 'checking' && !it.duplicateOf)) {
    await nextEvent(widget, 'files-change');
  }
  await untilDrawn(widget);
  return rows(widget);
}

async function drop(widget: UploadWidget, files: readonly File[]): Promise<string[]> {
  const before = widget.files.length;
  dropFiles(widget, files);
  while (widget.files.length === before) await nextEvent(widget, 'files-change');
  return settled(widget);
}

describe('a file whose content is in the list already', () => {
  afterEach(clearPage);

  it('is asked about in its row, whatever it is called, and others of its size are not', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    await drop(widget, [fileWith('a.txt', 'one'), fileWith('b.txt', 'two')]);
    expect(await drop(widget, [fileWith('c.txt', 'one'), fileWith('d.txt', 'six')])).to.deep.equal([
      'a.txt ready',
      'b.txt ready',
      'c.txt = a.txt?',
      'd.txt ready',
    ]);
    expect(visibleText(widget)).to.contain('The same as a.txt, which is in the list');
    expect(widget.totals.files).to.equal(3);
  });

  it('is found among files that come together, the first of them being the one that stays', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const names = ['a', 'b', 'c', 'd'];
    const files = names.map((name) => fileWith(name, name < 'c' ? 'one' : 'two'));
    expect(await drop(widget, files)).to.deep.equal(['a ready', 'b = a?', 'c ready', 'd = c?']);
  });

  it('is told from files that differ by one byte somewhere in the middle', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const files = [largeFile('a'), largeFile('b', 1), largeFile('c', 1)];
    expect(await drop(widget, files)).to.deep.equal(['a ready', 'b ready', 'c = b?']);
  });

  it('goes when the visitor skips it, and the focus moves on', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    await drop(widget, [fileWith('a', 'one'), fileWith('b', 'one'), fileWith('c', 'two')]);
    button(widget, 'Skip b').focus();
    button(widget, 'Skip b').click();
    await nextEvent(widget, 'files-change');
    await widget.updateComplete;
    expect(rows(widget)).to.deep.equal(['a ready', 'c ready']);
    expect(widget.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove c');
  });

  it('takes the other one’s place when the visitor replaces that', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    await drop(widget, [fileWith('a', 'one'), fileWith('b', 'one')]);
    button(widget, 'Replace a in the list by b').click();
    await nextEvent(widget, 'files-change');
    expect(rows(widget)).to.deep.equal(['b ready']);
  });

  it('stays beside it when the visitor keeps both, and counts from then on', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    await drop(widget, [fileWith('a', 'one'), fileWith('a', 'one')]);
    expect(visibleText(widget)).to.contain('This file is in the list already');
    expect(widget.totals.files).to.equal(1);
    button(widget, 'Keep both: a').click();
    await nextEvent(widget, 'files-change');
    expect(rows(widget)).to.deep.equal(['a ready', 'a ready']);
    expect(widget.totals.files).to.equal(2);
  });

  it('is no copy any more once the other one is taken away', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    await drop(widget, [fileWith('a', 'one'), fileWith('b', 'one'), fileWith('c', 'one')]);
    widget.cancel(widget.files[0]?.id);
    while (rows(widget)[0] !== 'b ready') await nextEvent(widget, 'files-change');
    expect(await settled(widget)).to.deep.equal(['b ready', 'c = b?']);
  });

  it('makes the form wait for an answer, in words', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} value="image/upload/v1/sea.jpg#0123456789012345678901234567890123456789"></upload-widget>`,
    );
    expect(widget.validity.valid).to.equal(true);
    await drop(widget, [fileWith('a', 'one'), fileWith('b', 'one')]);
    widget.cancel(widget.files.find(({ name }) => name === 'a')?.id);
    await nextEvent(widget, 'files-change');
    await drop(widget, [fileWith('c', 'one')]);
    widget.cancel(widget.files.find(({ name }) => name === 'b')?.id);
    await nextEvent(widget, 'files-change');
    expect(widget.validity.badInput).to.equal(true);
  });

  it('is said aloud, once for several', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const files = ['a', 'b', 'c'].map((name) => fileWith(name, 'one'));
    await drop(widget, files);
    const spoken = widget.shadowRoot?.querySelector('[role=status]')?.textContent;
    expect(spoken).to.contain(
      '2 files are in the list already. Skip them, replace the others or keep all?',
    );
  });
});

describe('several copies at once', () => {
  afterEach(clearPage);

  const three = ['a', 'b', 'c'].map((name) => fileWith(name, 'one'));

  for (const [word, left] of [
    ['Skip all', ['a ready']],
    ['Replace all', ['c ready']],
    ['Keep all', ['a ready', 'b ready', 'c ready']],
  ] as const) {
    it(`have one answer: ${word}`, async () => {
      const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
      await drop(widget, three);
      expect(visibleText(widget)).to.contain('2 files are in the list already');
      button(widget, word).click();
      while (widget.files.some(({ duplicateOf }) => duplicateOf)) {
        await nextEvent(widget, 'files-change');
      }
      expect(rows(widget)).to.deep.equal(left);
    });
  }

  it('are answered in a moment when there are thousands', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    const files = Array.from({ length: 2000 }, (_, index) =>
      fileWith(`file ${index}`, `content ${String(index % 1000).padStart(4, '0')}`),
    );
    await drop(widget, files);
    while (widget.files.length < files.length) await nextEvent(widget, 'files-change');
    await settled(widget);
    expect(widget.files.filter(({ duplicateOf }) => duplicateOf)).to.have.lengthOf(1000);
    const start = performance.now();
    await widget.answerDuplicate('skip');
    while (widget.files.length > 1000) await nextEvent(widget, 'files-change');
    expect(performance.now() - start).to.be.below(5 * SECOND_MS);
  }).timeout(30 * SECOND_MS);
});

describe('the page’s own answer to copies', () => {
  afterEach(clearPage);

  it('skips them, and the row says why', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} duplicates="skip"></upload-widget>`,
    );
    expect(await drop(widget, [fileWith('a', 'one'), fileWith('b', 'one')])).to.deep.equal([
      'a ready',
      'b duplicate',
    ]);
    expect(visibleText(widget)).to.contain('It does not go twice.');
  });

  it('keeps them without a word', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} duplicates="keep"></upload-widget>`,
    );
    const files = [fileWith('a', 'one'), fileWith('b', 'one')];
    expect(await drop(widget, files)).to.deep.equal(['a ready', 'b ready']);
  });

  it('puts them in the place of the others', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} duplicates="replace"></upload-widget>`,
    );
    await drop(widget, [fileWith('a', 'one')]);
    dropFiles(widget, [fileWith('b', 'one')]);
    while (rows(widget).join() !== 'b ready') await nextEvent(widget, 'files-change');
  });

  it('asks nobody about what scripts add, yet skips where the page wants that', async () => {
    const asking = await widgetFixture(`<upload-widget ${WAITING}></upload-widget>`);
    asking.addFiles([fileWith('a', 'one'), fileWith('b', 'one')]);
    expect(await settled(asking)).to.deep.equal(['a ready', 'b ready']);
    const skipping = await widgetFixture(
      `<upload-widget ${WAITING} duplicates="skip"></upload-widget>`,
    );
    skipping.addFiles([fileWith('a', 'one'), fileWith('b', 'one')]);
    expect(await settled(skipping)).to.deep.equal(['a ready', 'b duplicate']);
  });
});

describe('copies and the most files that are taken', () => {
  afterEach(clearPage);

  it('leave room for those after them', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} max-files="2"></upload-widget>`);
    await drop(widget, [fileWith('a', 'one')]);
    dropFiles(widget, [fileWith('b', 'one'), fileWith('c', 'three')]);
    while (rows(widget).join() !== 'a ready,b = a?,c ready') {
      await nextEvent(widget, 'files-change');
    }
    await widget.updateComplete;
    button(widget, 'Keep both: b').click();
    await nextEvent(widget, 'files-change');
    expect(rows(widget)).to.deep.equal(['a ready', 'b too-many', 'c ready']);
  });

  it('a file for which there was no room gets in when the visitor has made some', async () => {
    const widget = await widgetFixture(`<upload-widget ${WAITING} max-files="1"></upload-widget>`);
    expect(await drop(widget, [fileWith('a', 'one'), fileWith('b', 'two')])).to.deep.equal([
      'a ready',
      'b too-many',
    ]);
    button(widget, 'Try again: b').click();
    expect(rows(widget)).to.deep.equal(['a ready', 'b too-many']);
    button(widget, 'Remove a').click();
    button(widget, 'Try again: b').click();
    await nextEvent(widget, 'files-change');
    expect(rows(widget)).to.deep.equal(['b ready']);
  });
});

describe('addresses that were added before', () => {
  afterEach(clearPage);

  it('are asked about, too', async () => {
    const widget = await widgetFixture(
      `<upload-widget ${WAITING} duplicates="skip"></upload-widget>`,
    );
    await widget.addUrl('https://example.com/sea.jpg');
    await widget.addUrl('https://example.com/sea.jpg');
    await widget.addUrl('https://example.com/lake.jpg');
    expect(await settled(widget)).to.deep.equal([
      'sea.jpg ready',
      'sea.jpg duplicate',
      'lake.jpg ready',
    ]);
  });
});
