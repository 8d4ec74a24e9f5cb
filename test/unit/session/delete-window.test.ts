import { expect } from 'chai';
import { DeleteWindow } from '../../../src/session/delete-window.js';

describe('the ten minutes of a delete token', () => {
  it('are over when the clock says so', () => {
    let now = 0;
    const window = new DeleteWindow(
      () => now,
      () => undefined,
    );
    expect(window.open('a', 'secret', 600_000)).to.equal(600_000);
    now = 599_999;
    expect(window.tokenOf('a')).to.equal('secret');
    now = 600_000;
    expect(window.tokenOf('a')).to.equal(undefined);
    window.close('a');
  });

  it('are never more than ten, whatever is asked for', () => {
    const window = new DeleteWindow(
      () => 0,
      () => undefined,
    );
    expect(window.open('a', 'secret', 10 ** 9)).to.equal(600_000);
    window.close('a');
  });

  it('end by themselves, and the token is forgotten', async () => {
    const ended = await new Promise<string>((resolve) => {
      const window = new DeleteWindow(() => performance.now(), resolve);
      window.open('a', 'secret', 20);
    });
    expect(ended).to.equal('a');
  });

  it('do not open for a token that is too old', () => {
    const window = new DeleteWindow(
      () => 0,
      () => undefined,
    );
    expect(window.open('a', 'secret', 0)).to.equal(undefined);
    expect(window.tokenOf('a')).to.equal(undefined);
  });
});
