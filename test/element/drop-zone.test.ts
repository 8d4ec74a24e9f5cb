import { expect } from 'chai';
import { dropZone, type DropZoneView } from '../../src/ui/drop-zone.js';
import { Drawn, textOf } from './drawn.js';

describe('the drop zone', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn()));
  afterEach(() => drawn.remove());

  const draw = (parts: Partial<DropZoneView> = {}): void =>
    drawn.draw(
      dropZone({
        ...drawn.common,
        rules: { accept: '', multiple: true },
        confirmUpload: false,
        dragging: false,
        draggedFiles: 0,
        ...parts,
      }),
    );

  it('asks for the file picker at a press on Browse', () => {
    draw();
    drawn.press('Browse');
    expect(drawn.requests).to.deep.equal([{ type: 'browse' }]);
  });

  it('asks for it at a click anywhere beside what has a click of its own', () => {
    draw({ sources: ['local', 'url'] });
    const zone = drawn.get('[part=drop-zone]');
    const theirs = document.createElement('span');
    theirs.slot = 'empty';
    drawn.root.host.append(theirs);
    theirs.click();
    drawn.press('Link');
    expect(drawn.requests).to.deep.equal([{ type: 'open-source', source: 'url' }]);
    zone.click();
    drawn.get('h2').click();
    expect(drawn.requests.slice(1)).to.deep.equal([{ type: 'browse' }, { type: 'browse' }]);
    expect(getComputedStyle(zone).cursor).to.equal('pointer');
  });

  it('does nothing at a click where the device’s files are not offered, or none are taken', () => {
    for (const parts of [{ sources: ['url' as const] }, { disabled: true }]) {
      draw(parts);
      drawn.get('[part=drop-zone]').click();
      expect(getComputedStyle(drawn.get('[part=drop-zone]')).cursor).to.equal('auto');
    }
    expect(drawn.requests).to.deep.equal([]);
  });

  it('offers the ways in in the order of the page', () => {
    draw({ sources: ['camera', 'local', 'url'] });
    expect(drawn.buttonNames).to.deep.equal(['Camera', 'Browse', 'Link']);
    expect(drawn.get('.primary').innerText.trim()).to.equal('Camera');
    drawn.press('Camera');
    drawn.press('Link');
    expect(drawn.requests).to.deep.equal([
      { type: 'open-source', source: 'camera' },
      { type: 'open-source', source: 'url' },
    ]);
  });

  it('says what may be chosen', () => {
    draw({ rules: { accept: 'image/*', maxFileBytes: 10_000_000, multiple: false } });
    expect(textOf(drawn.get('.rules'))).to.equal('Images, up to 10 MB');
  });

  it('has no line of rules where there are none', () => {
    draw();
    expect(drawn.all('.rules')).to.deep.equal([]);
  });

  it('counts the files that hang over it and says what will happen', () => {
    draw({ dragging: true, draggedFiles: 3 });
    const words = textOf(drawn.get('[part=drop-zone]'));
    expect(words).to.contain('Let go to add 3 files');
    expect(words).to.contain('They start uploading at once');
  });

  it('says that dropped files wait where the visitor confirms', () => {
    draw({ dragging: true, draggedFiles: 1, confirmUpload: true });
    expect(textOf(drawn.get('[part=drop-zone]'))).to.contain('It waits until you press Upload');
  });

  it('cannot be pressed while it is disabled', () => {
    draw({ disabled: true });
    drawn.press('Browse');
    expect(drawn.requests).to.deep.equal([]);
  });
});
