import { expect } from 'chai';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';
import { summary, type SummaryView } from '../../src/ui/summary.js';
import { Drawn, fileLike, sessionLike, textOf } from './drawn.js';

const moving = fileLike({ status: 'uploading', progress: 0.5, bytesSent: 9_500_000 });
const done = fileLike({ id: 'file-2', status: 'done', progress: 1, bytesSent: 19_000_000 });
const ready = fileLike({ id: 'file-3', status: 'ready' });
const error = { code: 'network', message: '', retryable: true } as const;
const failed = ['file-4', 'file-5'].map((id) => fileLike({ id, status: 'failed', error }));

describe('the summary', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn()));
  afterEach(() => drawn.remove());

  const draw = (files: readonly FileSnapshot[], parts: Partial<SummaryView> = {}): void =>
    drawn.draw(
      summary({ ...drawn.common, snapshot: sessionLike(files), inDialog: false, ...parts }),
    );

  it('shows amount, pace and time left while bytes move', () => {
    draw([moving]);
    const words = textOf(drawn.get('.sums'));
    expect(words).to.equal('9.5 of 19.0 MB 6.2 MB/s, about 12 seconds left');
    expect(drawn.get('[role=progressbar]').getAttribute('aria-valuenow')).to.equal('50');
  });

  it('says how many were refused where there are no others', () => {
    const refused = fileLike({ id: 'file-6', status: 'invalid', bytes: 0, error });
    draw([refused]);
    expect(textOf(drawn.get('.sums'))).to.equal('1 file not accepted: the list says why');
    draw([refused, ready]);
    expect(textOf(drawn.get('.sums'))).to.equal('19 MB');
  });

  it('pauses all', () => {
    draw([moving]);
    drawn.press('Pause all');
    expect(drawn.requests).to.deep.equal([{ type: 'pause' }]);
  });

  it('resumes all', () => {
    draw([{ ...moving, status: 'paused' }]);
    drawn.press('Resume all');
    expect(drawn.requests).to.deep.equal([{ type: 'resume' }]);
  });

  it('tries all again that failed', () => {
    draw([...failed, done]);
    expect(textOf(drawn.get('.sums'))).to.equal('1 file uploaded, 2 not');
    drawn.press('Try all again');
    expect(drawn.requests).to.deep.equal([{ type: 'retry' }]);
  });

  it('uploads what waits for the visitor', () => {
    draw([ready, { ...ready, id: 'file-6' }]);
    drawn.press('Upload 2 files');
    expect(drawn.requests).to.deep.equal([{ type: 'start' }]);
  });

  it('leads on to pictures that wait to be cropped, or past that where it is not required', () => {
    const waiting = ['7', '8'].map((id) => fileLike({ id, status: 'cropping' }));
    draw([...waiting, done], { skippable: true });
    expect(drawn.get('.primary').innerText.trim()).to.equal('Crop 2 pictures');
    drawn.press('Crop 2 pictures');
    drawn.press('Skip cropping');
    expect(drawn.requests).to.deep.equal([{ type: 'open-crop', id: '7' }, { type: 'skip-crop' }]);
    draw(waiting, { skippable: false });
    expect(drawn.buttonNames).to.deep.equal(['Crop 2 pictures']);
    draw([...waiting, ready], { skippable: true });
    expect(drawn.buttonNames).to.deep.equal(['Crop 2 pictures', 'Upload 1 file']);
    expect(drawn.get('.primary').innerText.trim()).to.equal('Upload 1 file');
  });

  it('closes the dialog when all is done', () => {
    draw([done], { inDialog: true });
    expect(textOf(drawn.get('.sums'))).to.equal('1 file uploaded 19 MB');
    drawn.press('Done');
    expect(drawn.requests).to.deep.equal([{ type: 'close' }]);
  });

  for (const files of [[moving, ready, ...failed], [...failed, done], [ready, done], [done]]) {
    const statuses = files.map((file) => file.status).join(', ');
    it(`never shows two primary buttons: ${statuses}`, () => {
      draw(files, { inDialog: true });
      expect(drawn.all('.primary').length).to.be.at.most(1);
    });
  }
});
