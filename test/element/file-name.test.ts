import { expect } from 'chai';
import { splitName, spokenName, visibleName } from '../../src/ui/file-name.js';
import { fileRow } from '../../src/ui/file-row.js';
import { Drawn, fileLike } from './drawn.js';

const HOSTILE = '<img src=x onerror="document.title=1"><b>${alert(1)}</b>.jpg';

describe('a file’s name', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn(280)));
  afterEach(() => drawn.remove());

  const draw = (name: string): void =>
    drawn.draw(fileRow({ ...drawn.common, file: fileLike({ name }) }));

  it('is shown as text whatever it holds', () => {
    draw(HOSTILE);
    expect(drawn.get('[part=name]').textContent).to.equal(HOSTILE);
    expect(drawn.all('img, b')).to.deep.equal([]);
  });

  it('cannot pretend to be of another type by turning the reading direction', () => {
    expect(visibleName('photo\u202Egpj.exe')).to.equal('photogpj.exe');
  });

  it('keeps the joiners that scripts and emoji are written with', () => {
    expect(visibleName('👩‍🚀 می‌خواهم.png')).to.equal('👩‍🚀 می‌خواهم.png');
  });

  it('is shortened before the extension, which stays whole', () => {
    draw(`${'A very long name '.repeat(20)}.jpeg`);
    const name = drawn.get('[part=name]').getBoundingClientRect();
    const extension = drawn.get('.extension');
    const stem = drawn.get('.stem');
    expect(extension.textContent).to.equal('.jpeg');
    expect(extension.scrollWidth).to.be.at.most(extension.clientWidth);
    expect(extension.getBoundingClientRect().right).to.be.at.most(name.right + 0.5);
    expect(stem.scrollWidth).to.be.above(stem.clientWidth);
    expect(drawn.get('li').scrollWidth).to.be.at.most(drawn.get('li').clientWidth);
  });

  it('has an extension only where there is one', () => {
    expect(splitName('Plan.v2.PDF')).to.deep.equal({ stem: 'Plan.v2', extension: '.PDF' });
    expect(splitName('.htaccess')).to.deep.equal({ stem: '.htaccess', extension: '' });
    expect(splitName('Dr. Who')).to.deep.equal({ stem: 'Dr. Who', extension: '' });
    expect(splitName('README')).to.deep.equal({ stem: 'README', extension: '' });
  });

  it('is read out at a bearable length', () => {
    const spoken = spokenName(`${'x'.repeat(10_000)}.jpg`);
    expect([...spoken].length).to.equal(81);
    expect(spoken).to.match(/…x+\.jpg$/);
  });

  it('is split in linear time', () => {
    const start = performance.now();
    splitName(`${'. '.repeat(20_000)}!`);
    splitName(`${'.a'.repeat(20_000)}!`);
    expect(performance.now() - start).to.be.below(500);
  });
});
