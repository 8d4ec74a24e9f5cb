import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPartDisposition } from '../../server/http/part-disposition.js';
import { HEAD_BYTES } from '../../server/media/content-kind.js';
import { isSvg } from '../../server/media/svg-sniff.js';

describe('a drawing is known', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['<svg xmlns="x">', true],
    ['\xef\xbb\xbf \n<?xml version="1.0"?>\n<!-- <svg> --><svg>', true],
    ['<!DOCTYPE svg PUBLIC "x" "y"><svg/>', true],
    ['<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n<SVG >', true],
    ['<html><svg></svg></html>', false],
    ['<!-- <svg> -->', false],
    ['<!-- <svg>', false],
    ['<svgx>', false],
    ['', false],
  ];
  for (const [text, expected] of cases) {
    test(`${expected ? 'in' : 'not in'} ${JSON.stringify(text)}`, () => {
      assert.equal(isSvg(text), expected);
    });
  }
});

test('hostile beginnings and headers are judged in no time', () => {
  const repeated = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));
  const startedMs = performance.now();
  for (const text of ['<!---->', '<!DOCTYPE[]>', '<?x?>', ' ', '<!DOCTYPE x[', '<!--']) {
    isSvg(repeated(text, HEAD_BYTES));
  }
  for (const text of ['"', ' ', '" ', ';filename="', '";a', '"\r\n', '\r\na:', ';name="\\"']) {
    const value = repeated(text, 16_000);
    readPartDisposition(Buffer.from(`Content-Disposition: form-data; filename="${value}x`));
    readPartDisposition(Buffer.from(`Content-Disposition: form-data; name=${value}x`));
  }
  assert.ok(performance.now() - startedMs < 2000, `${performance.now() - startedMs} ms`);
});
