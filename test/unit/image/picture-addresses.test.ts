import { expect } from 'chai';
import { PictureAddresses } from '../../../src/image/picture-addresses.js';

const WORKER = new URL('../../../src/image/address-worker.ts', import.meta.url);

describe('the addresses of small pictures', () => {
  const hire = () => new Worker(WORKER, { type: 'module' });
  const refuse = () => {
    throw new Error('not allowed');
  };

  it('show their pictures until they are let go of', async () => {
    const addresses = new PictureAddresses(hire);
    const [one, other] = await Promise.all([
      addresses.addressOf(new Blob(['one'])),
      addresses.addressOf(new Blob(['other'])),
    ]);
    expect(await textAt(one)).to.equal('one');
    addresses.letGo(one);
    expect(await untilGone(one)).to.equal(undefined);
    expect(await textAt(other)).to.equal('other');
    addresses.letGo(other);
    expect(await untilGone(other)).to.equal(undefined);
  });

  it('can be had again after all were let go of', async () => {
    const addresses = new PictureAddresses(hire);
    addresses.letGo(await addresses.addressOf(new Blob(['one'])));
    const other = await addresses.addressOf(new Blob(['other']));
    expect(await textAt(other)).to.equal('other');
    addresses.letGo(other);
  });

  it('cost the page no wait for the browser', async () => {
    const { createObjectURL } = URL;
    let made = 0;
    URL.createObjectURL = (object) => {
      made += 1;
      return createObjectURL.call(URL, object);
    };
    try {
      const addresses = new PictureAddresses(hire);
      addresses.letGo(await addresses.addressOf(new Blob(['one'])));
      expect(made).to.equal(0);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('are made by the page where no worker can be had, or none that works', async () => {
    const noScript = URL.createObjectURL(new Blob([], { type: 'image/png' }));
    const breaks = () => new Worker(noScript, { type: 'module' });
    for (const start of [refuse, breaks]) {
      const addresses = new PictureAddresses(start);
      const address = await addresses.addressOf(new Blob(['one']));
      expect(await textAt(address)).to.equal('one');
      addresses.letGo(address);
      expect(await textAt(address)).to.equal(undefined);
    }
    URL.revokeObjectURL(noScript);
  });
});

/** What lies at an address; `undefined` for nothing. */
async function textAt(address: string): Promise<string | undefined> {
  try {
    return await (await fetch(address)).text();
  } catch {
    return undefined;
  }
}

/** Another thread lets go of it, a little later. */
async function untilGone(address: string): Promise<string | undefined> {
  let text: string | undefined;
  do text = await textAt(address);
  while (text !== undefined);
  return text;
}
