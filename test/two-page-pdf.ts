/**
 * A PDF of two pages, 200 by 400 points: the first is red above and blue below, the second green.
 *
 * @param unusedBytes that lie in it and are part of no page
 */
export function twoPagePdf(unusedBytes = 0): string {
  const first = '1 0 0 rg 0 200 200 200 re f 0 0 1 rg 0 0 200 200 re f';
  const second = '0 1 0 rg 0 0 200 400 re f';
  const page = (content: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 400] /Contents ${content} 0 R >>`;
  const stream = (text: string): string =>
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    ...[page(5), page(7), stream(first), stream(' '.repeat(unusedBytes)), stream(second)],
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return text + table + trailer;
}
