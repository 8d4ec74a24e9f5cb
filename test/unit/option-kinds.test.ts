import { expect } from 'chai';
import { defaultOptions, OPTIONS } from '../../src/options.js';

describe('the options', () => {
  it('read sizes in bytes, in decimal and in binary units', () => {
    const { parse } = OPTIONS.maxFileSize;
    expect(parse('20MB')).to.equal(20_000_000);
    expect(parse('1.5 GiB')).to.equal(1.5 * 1024 ** 3);
    expect(parse('500 kb')).to.equal(500_000);
    expect(parse('1048576')).to.equal(1_048_576);
    expect(parse(10)).to.equal(10);
    for (const bad of ['', 'big', '-1', -1, Number.NaN, {}, '20 XB']) {
      expect(parse(bad), JSON.stringify(bad)).to.equal(undefined);
    }
  });

  it('read shapes by their sides or as a number', () => {
    const { parse } = OPTIONS.croppingAspectRatio;
    expect(parse('16:9 1 free')).to.deep.equal([
      { width: 16, height: 9 },
      { width: 1, height: 1 },
      'free',
    ]);
    expect(parse(1.5)).to.deep.equal([{ width: 1.5, height: 1 }]);
    expect(parse('')).to.deep.equal([]);
    for (const bad of ['0', '16:0', '16:9:4', 'wide', '-1', Number.NaN, {}]) {
      expect(parse(bad), JSON.stringify(bad)).to.equal(undefined);
    }
  });

  it('keep the known words of a list, once each and in the order of the page', () => {
    const { parse, strays } = OPTIONS.sources;
    expect(parse('camera local camera dropbox')).to.deep.equal(['camera', 'local']);
    expect(parse(['url', 'local'])).to.deep.equal(['url', 'local']);
    expect(strays?.('camera, dropbox facebook')).to.deep.equal(['dropbox', 'facebook']);
    expect(parse('dropbox')).to.equal(undefined);
    expect(parse('')).to.equal(undefined);
  });

  it('take no chunk size below the API’s', () => {
    expect(OPTIONS.maxChunkSize.parse('1MB')).to.equal(undefined);
    expect(OPTIONS.maxChunkSize.parse('6MB')).to.equal(6_000_000);
  });

  it('read flags as HTML and as scripts write them', () => {
    const { parse } = OPTIONS.multiple;
    expect([true, '', 'true', 'multiple', 1].map(parse)).to.deep.equal(Array(5).fill(true));
    expect([false, 'false', 0].map(parse)).to.deep.equal(Array(3).fill(false));
    expect(parse('perhaps')).to.equal(undefined);
  });

  it('take only addresses of the web', () => {
    const { parse } = OPTIONS.uploadPrefix;
    expect(parse('http://localhost:8081')).to.equal('http://localhost:8081');
    for (const bad of ['javascript:alert(1)', '/api', 'https://', 5]) {
      expect(parse(bad), String(bad)).to.equal(undefined);
    }
  });

  it('have the defaults that the contract names', () => {
    expect(defaultOptions()).to.include({
      uploadPrefix: 'https://api.cloudinary.com',
      multiple: false,
      maxChunkSize: 20_000_000,
      parallelChunks: 4,
      parallelUploads: 3,
      mode: 'inline',
      theme: 'auto',
      valueFormat: 'identifier',
    });
  });
});
