import { expect } from 'chai';
import { addressesOnly, carriedAddresses, readAddresses } from '../../../src/sources/addresses.js';

const faultOf = (text: string): string | undefined => {
  const [word] = readAddresses(text);
  return word && 'fault' in word ? word.fault : undefined;
};

const addressesIn = (text: string): string[] =>
  readAddresses(text).flatMap((word) => ('address' in word ? [word.address] : []));

const carried = (data: Record<string, string>): string[] => {
  const transfer = new DataTransfer();
  for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
  return carriedAddresses(transfer);
};

describe('typed addresses', () => {
  it('may be several, on lines or with spaces between them, each counted once', () => {
    expect(
      addressesIn('https://a.example/1.jpg http://b.example/2.jpg\n https://a.example/1.jpg'),
    ).to.deep.equal(['https://a.example/1.jpg', 'http://b.example/2.jpg']);
  });

  it('need no scheme where a host can be told', () => {
    expect(addressesIn('pictures.example/sea.jpg localhost:8080/a')).to.deep.equal([
      'https://pictures.example/sea.jpg',
      'https://localhost:8080/a',
    ]);
  });

  it('lose what mail programs put around them, and what never leaves the browser', () => {
    expect(
      addressesIn('<https://a.example/sea_(2).jpg#top>, "https://b.example/x",'),
    ).to.deep.equal(['https://a.example/sea_(2).jpg', 'https://b.example/x']);
  });

  it('are refused with what is wrong with each', () => {
    expect(faultOf('hello')).to.equal('no-address');
    expect(faultOf('https://')).to.equal('no-address');
    expect(faultOf('ftp://a.example/x')).to.equal('other-scheme');
    expect(faultOf('data:image/png;base64,AAAA')).to.equal('other-scheme');
    expect(faultOf('javascript:alert(1)')).to.equal('other-scheme');
    expect(faultOf('file:///home/me/sea.jpg')).to.equal('own-device');
    expect(faultOf('C:\\pictures\\sea.jpg')).to.equal('own-device');
    expect(faultOf('https://me:secret@a.example/x')).to.equal('credentials');
    expect(faultOf(`https://a.example/${'x'.repeat(9000)}`)).to.equal('too-long');
  });
});

describe('dragged links and pictures', () => {
  it('are links, without the comments of their list', () => {
    expect(carried({ 'text/uri-list': '# a list\r\nhttps://a.example/x.pdf\r\n' })).to.deep.equal([
      'https://a.example/x.pdf',
    ]);
  });

  it('are pictures where a picture lies in a link', () => {
    const markup =
      '<a href="https://a.example/"><img alt="" src="https://a.example/s.png?a=1&amp;b"></a>';
    expect(carried({ 'text/uri-list': 'https://a.example/', 'text/html': markup })).to.deep.equal([
      'https://a.example/s.png?a=1&b',
    ]);
  });

  it('are nothing where they lead elsewhere than to the web', () => {
    expect(carried({ 'text/uri-list': 'javascript:alert(1)' })).to.deep.equal([]);
  });
});

describe('pasted text', () => {
  it('is taken for addresses only when it is nothing else', () => {
    expect(addressesOnly('https://a.example/x.jpg')).to.deep.equal(['https://a.example/x.jpg']);
    expect(addressesOnly('see https://a.example/x.jpg')).to.deep.equal([]);
    expect(addressesOnly('a.example')).to.deep.equal([]);
  });
});
