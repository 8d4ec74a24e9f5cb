import { expect } from 'chai';
import { UploadError } from '../../../src/client/upload-error.js';
import { UploadItem } from '../../../src/session/upload-item.js';

function photo(): UploadItem {
  return new UploadItem({
    id: '1',
    name: 'photo.jpg',
    type: 'image/jpeg',
    bytes: 1000,
    source: 'local',
  });
}

function uploading(): UploadItem {
  const item = photo();
  item.become({ status: 'ready' });
  item.become({ status: 'queued' });
  item.become({ status: 'uploading' });
  return item;
}

describe('a file in the list', () => {
  it('takes only steps that a file may take', () => {
    const item = photo();
    expect(() => item.become({ status: 'uploading' }))
      .to.throw(UploadError)
      .with.property('code', 'illegal-state');
    expect(item.status).to.equal('checking');
  });

  it('never shows fewer bytes than before, nor more than there are', () => {
    const item = uploading();
    item.progressTo(600, 0);
    item.progressTo(200, 10);
    expect(item.snapshot.progress).to.equal(0.6);
    item.progressTo(5000, 20);
    expect(item.snapshot.bytesSent).to.equal(1000);
  });

  it('tells speed and time left once it has seen enough', () => {
    const item = uploading();
    item.progressTo(0, 0);
    expect(item.snapshot.speed).to.equal(undefined);
    item.progressTo(500, 1000);
    expect(item.snapshot.speed).to.equal(500);
    expect(item.snapshot.secondsLeft).to.equal(1);
  });

  it('is the same object until something changes, and cannot be written to', () => {
    const item = uploading();
    const before = item.snapshot;
    expect(item.snapshot).to.equal(before);
    expect(Object.isFrozen(before)).to.equal(true);
    item.progressTo(1, 0);
    expect(item.snapshot).not.to.equal(before);
  });

  it('counts as stalled when nothing has moved, until it moves again', () => {
    const item = uploading();
    item.progressTo(100, 1000);
    expect(item.isSilentSince(999)).to.equal(false);
    expect(item.isSilentSince(1001)).to.equal(true);
    item.markStalled();
    expect(item.snapshot.stalled).to.equal(true);
    item.progressTo(200, 9000);
    expect(item.snapshot.stalled).to.equal(false);
  });
});
