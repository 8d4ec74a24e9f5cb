import { expect } from 'chai';
import { activityOf } from '../../../src/session/activity.js';
import type { FileStatus } from '../../../src/session/file-snapshot.js';

const of = (...statuses: FileStatus[]) => activityOf(new Set(statuses));

describe('what the files as a whole are doing', () => {
  it('is moving while any is worked on', () => {
    for (const status of ['preparing', 'queued', 'uploading', 'processing'] as const) {
      expect(of(status, 'done', 'failed'), status).to.equal('moving');
    }
    expect(of('uploading', 'waiting', 'queued')).to.equal('moving');
  });

  it('is waiting when those that the network holds up hold up the queue', () => {
    expect(of('waiting', 'done')).to.equal('waiting');
    expect(of('waiting', 'queued', 'paused')).to.equal('waiting');
  });

  it('is nothing while the visitor holds them, has not started them, or all is over', () => {
    expect(of()).to.equal('none');
    expect(of('paused', 'ready', 'done', 'failed', 'invalid', 'missing')).to.equal('none');
  });
});
