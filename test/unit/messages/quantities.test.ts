import { expect } from 'chai';
import { quantitiesOf } from '../../../src/messages/quantities.js';

const english = quantitiesOf('en-GB');
const german = quantitiesOf('de');
const arabic = quantitiesOf('ar');

describe('quantities', () => {
  it('writes sizes in decimal units', () => {
    const sizes = [0, 1, 999, 4_200_000, 20_000_000, 112_000_000, 2_000_000_000].map(english.bytes);
    expect(sizes).to.deep.equal([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '4.2 MB',
      '20 MB',
      '112 MB',
      '2 GB',
    ]);
  });

  it('steps to the next unit where rounding would show four digits', () => {
    expect(english.bytes(999_600)).to.equal('1 MB');
  });

  it('gives a part the unit and the decimals of its whole', () => {
    expect(english.bytesOf(11_800_000, 19_000_000)).to.deep.equal(['11.8', '19.0 MB']);
  });

  it('tells two sizes apart that round to the same', () => {
    expect(english.bytesApart(20_000_000, 20_040_000)).to.deep.equal(['20 MB', '20.04 MB']);
    expect(english.bytesApart(20_000_000, 20_000_001)).to.deep.equal([
      '20,000,000 bytes',
      '20,000,001 bytes',
    ]);
  });

  it('says 100 % only of all of it', () => {
    expect(english.percent(0.999)).to.equal('99%');
    expect(english.percent(1)).to.equal('100%');
  });

  it('does not lose a percent to binary fractions', () => {
    expect(english.percent(0.58)).to.equal('58%');
  });

  it('writes speeds per second', () => {
    expect(english.speed(6_200_000)).to.equal('6.2 MB/s');
  });

  it('shows a time as a clock does', () => {
    expect([558, 60, 9, 3605].map(english.clock)).to.deep.equal([
      '9:18',
      '1:00',
      '0:09',
      '1:00:05',
    ]);
  });

  it('spells a time out in its two largest units', () => {
    expect(english.duration(558)).to.equal('9 minutes 18 seconds');
    expect(english.duration(60)).to.equal('1 minute');
  });

  it('rounds a rough time to its largest unit', () => {
    expect([12, 61, 7200].map(english.roughDuration)).to.deep.equal([
      '12 seconds',
      '1 minute',
      '2 hours',
    ]);
  });

  it('follows the rules of other languages', () => {
    expect(german.bytes(4_200_000)).to.match(/^4,2\sMB$/);
    expect(german.anyOf(['JPG', 'PNG', 'PDF'])).to.equal('JPG, PNG oder PDF');
  });

  it('chooses among all six plural forms of Arabic', () => {
    const forms = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
    const chosen = [0, 1, 2, 3, 11, 100].map((count) => arabic.plural(count, forms));
    expect(chosen).to.deep.equal(['z', '1', '2', 'f', 'm', 'o']);
  });
});
