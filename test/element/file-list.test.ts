import { expect } from 'chai';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';
import { fileList, type FileListView } from '../../src/ui/file-list.js';
import { Drawn, fileLike, NOW_MS, sessionLike, textOf } from './drawn.js';

describe('the list', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn()));
  afterEach(() => drawn.remove());

  const draw = (files: readonly FileSnapshot[], parts: Partial<FileListView> = {}): void =>
    drawn.draw(
      fileList({
        ...drawn.common,
        snapshot: sessionLike(files),
        rules: { accept: '', multiple: true },
        full: false,
        ...parts,
      }),
    );

  it('counts only what is still to arrive while files move', () => {
    const files = [
      fileLike({ id: 'a', status: 'uploading' }),
      fileLike({ id: 'b', status: 'queued' }),
      fileLike({ id: 'c', status: 'done' }),
      fileLike({ id: 'd', status: 'invalid' }),
    ];
    draw(files);
    expect(textOf(drawn.get('[part=heading]'))).to.equal('Uploading 2 files');
  });

  it('always has a way to more files', () => {
    draw([fileLike({ status: 'done' })]);
    drawn.press('Browse');
    expect(drawn.requests).to.deep.equal([{ type: 'browse' }]);
  });

  it('takes no more files when it is full', () => {
    draw([fileLike()], { full: true });
    drawn.press('Browse');
    expect(drawn.requests).to.deep.equal([]);
  });

  it('keeps each row’s element when another file goes', () => {
    draw([fileLike({ id: 'a' }), fileLike({ id: 'b' })]);
    const [, second] = drawn.all('li');
    draw([fileLike({ id: 'b' })]);
    expect(drawn.all('li')).to.deep.equal([second]);
  });

  it('runs the clock of an uploaded file down', () => {
    const files = [fileLike({ status: 'done', removableUntil: NOW_MS + 60_000 })];
    draw(files);
    draw(files, { now: NOW_MS + 1000 });
    expect(textOf(drawn.get('.clock'))).to.equal('0:59');
  });

  it('asks to let go under a drag', () => {
    draw([fileLike()], { draggedFiles: 2 });
    expect(textOf(drawn.get('[part=heading]'))).to.equal('Let go to add 2 files');
  });

  it('names the types in the sentence about a refused one', () => {
    const error = { code: 'type-not-allowed', message: '', retryable: false } as const;
    const rules = { accept: '.png,.pdf', multiple: true };
    draw([fileLike({ status: 'invalid', error })], { rules });
    expect(textOf(drawn.get('[part=meta]'))).to.contain('Choose PNG or PDF.');
  });
});
