import Uppy from '@uppy/core';
import { expect } from 'chai';
import { browserEnvironment } from '../../../src/client/environment.js';
import type { Transport } from '../../../src/client/transport.js';
import { ChunkedUploader } from '../../../src/uppy/chunked-uploader.js';

const ANSWER = {
  public_id: 'a',
  version: 1,
  resource_type: 'raw',
  secure_url: 'https://files.test/a',
  done: true,
};

/** Somebody's Uppy; the server refuses every file until it is told not to. */
function foreignUppy() {
  let refuses = true;
  const transport: Transport = () =>
    Promise.resolve({
      status: refuses ? 400 : 200,
      body: refuses ? { error: { message: 'Not today' } } : ANSWER,
      requestId: undefined,
      retryAfterMs: undefined,
    });
  const uppy = new Uppy().use(ChunkedUploader, {
    cloudName: 'demo',
    environment: { ...browserEnvironment, transport },
  });
  const id = uppy.addFile({ name: 'a.txt', type: 'text/plain', data: new Blob(['a']) });
  return { uppy, id, accept: () => (refuses = false) };
}

describe('the uploader in somebody’s Uppy', () => {
  it('keeps the error of a failed file when everything is resumed', async () => {
    const { uppy, id } = foreignUppy();
    await uppy.upload();
    const { error } = uppy.getFile(id);
    uppy.resumeAll();
    expect(error).to.contain('Not today');
    expect(uppy.getFile(id).error).to.equal(error);
  });

  it('sends the failed file once it is retried, also after that', async () => {
    const { uppy, id, accept } = foreignUppy();
    await uppy.upload();
    uppy.resumeAll();
    accept();
    await uppy.retryUpload(id);
    uppy.resumeAll();
    expect(uppy.getFile(id).error).to.equal(null);
    expect(uppy.getFile(id).uploadURL).to.equal(ANSWER.secure_url);
  });
});
