import { expect } from 'chai';
import type { FileSnapshot } from '../../src/session/file-snapshot.js';
import { fileRow } from '../../src/ui/file-row.js';
import { Drawn, fileLike } from './drawn.js';

const PICTURE =
  'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

describe('a file’s thumbnail', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn()));
  afterEach(() => drawn.remove());

  const draw = (parts: Partial<FileSnapshot>): void =>
    drawn.draw(fileRow({ ...drawn.common, file: fileLike(parts) }));
  const level = (): string => drawn.get('[part=thumbnail]').style.getPropertyValue('--_progress');

  it('has as much colour as has been sent', () => {
    draw({ status: 'uploading', progress: 0.62, previewUrl: PICTURE });
    expect(level()).to.equal('62.00%');
    expect(getComputedStyle(drawn.get('.colour')).clipPath).to.contain('inset');
  });

  it('is wholly in colour once it is uploaded', () => {
    draw({ status: 'done', progress: 1, previewUrl: PICTURE });
    expect(level()).to.equal('100.00%');
  });

  it('writes no style attribute that a content security policy could forbid', () => {
    const writes: string[] = [];
    const original = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name: string, value: string) {
      writes.push(name);
      original.call(this, name, value);
    };
    try {
      draw({ status: 'uploading', progress: 0.62, previewUrl: PICTURE });
    } finally {
      Element.prototype.setAttribute = original;
    }
    expect(writes).to.include('class');
    expect(writes).not.to.include('style');
  });

  it('is a sheet with the type on it where there is no picture', () => {
    draw({ name: 'Plans.pdf' });
    expect(drawn.get('.sheet-type').textContent.trim()).to.equal('PDF');
  });

  it('falls back to the sheet when the picture cannot be shown', async () => {
    draw({ previewUrl: 'data:image/png;base64,AAAA' });
    const pictures = [...drawn.root.querySelectorAll('img')];
    await Promise.all(pictures.map((picture) => settled(picture)));
    expect(pictures.map((picture) => picture.hidden)).to.deep.equal([true, true]);
    expect(drawn.get('.sheet').getBoundingClientRect().width).to.be.above(0);
  });

  it('tells its progress by name and in words', () => {
    draw({ status: 'uploading', progress: 0.625, secondsLeft: 12 });
    const bar = drawn.get('[role=progressbar]');
    expect(bar.getAttribute('aria-label')).to.equal('Upload of Regatta.jpg');
    expect(bar.getAttribute('aria-valuenow')).to.equal('62');
    expect(bar.getAttribute('aria-valuetext')).to.equal('62%, about 12 seconds left');
  });

  it('tells no progress of a file that is not under way', () => {
    draw({ status: 'done', progress: 1 });
    expect(drawn.all('[role=progressbar]')).to.deep.equal([]);
  });
});

function settled(picture: HTMLImageElement): Promise<unknown> {
  if (picture.complete && picture.hidden) return Promise.resolve();
  return new Promise((resolve) => picture.addEventListener('error', resolve, { once: true }));
}
