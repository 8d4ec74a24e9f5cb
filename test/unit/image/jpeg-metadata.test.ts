import { expect } from 'chai';
import { colourSpaceOf, iccProfile, iccSegments } from '../../../src/image/icc-profile.js';
import {
  blankLocation,
  hasLocation,
  jpegOrientation,
  withCaptureData,
} from '../../../src/image/jpeg-metadata.js';
import { endOfJpeg, jpegSegments } from '../../../src/image/jpeg-segments.js';

/** A photo of a phone, as exiftool wrote it: EXIF with a preview, GPS, XMP, IPTC, Display P3, and a
 * second picture behind the first. */
const photo = new URL('./pictures/camera-photo.jpg', import.meta.url);

describe('what a JPEG says of itself', () => {
  let file: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    file = new Uint8Array(await (await fetch(photo)).arrayBuffer());
  });

  it('is read: how it is turned, in which colours, and that it tells a place', () => {
    const segments = jpegSegments(file);
    expect(jpegOrientation(segments)).to.equal(6);
    expect(colourSpaceOf(iccProfile(segments))).to.equal('display-p3');
    expect(hasLocation(segments)).to.equal(true);
    expect(endOfJpeg(file)).to.be.lessThan(file.length);
  });

  it('loses its place and nothing else: the bytes of the pictures stay where they are', () => {
    const before = file.slice();
    expect(blankLocation(file)).to.equal(true);
    expect(file.length).to.equal(before.length);
    const second = endOfJpeg(before);
    for (const start of [0, second]) {
      const picture = jpegSegments(before, start).at(-1)?.end ?? 0;
      const end = endOfJpeg(before, start);
      expect(textOf(file.subarray(picture, end))).to.equal(textOf(before.subarray(picture, end)));
    }
    expect(hasLocation(jpegSegments(before, second))).to.equal(true);
    expect(hasLocation(jpegSegments(file, second))).to.equal(false);
    expect(hasLocation(jpegSegments(file))).to.equal(false);
    const text = textOf(file);
    for (const trace of ['GPSLatitude', 'GPSLongitude', 'Zurich']) {
      expect(textOf(before)).to.include(trace);
      expect(text).not.to.include(trace);
    }
    for (const kept of ['Acme', '2024:05:06 07:08:09', 'Lake', 'By the lake', 'Anna']) {
      expect(text).to.include(kept);
    }
    expect(jpegOrientation(jpegSegments(file))).to.equal(6);
  });

  it('is told to have had no place once it has none', () => {
    blankLocation(file);
    const once = file.slice();
    expect(blankLocation(file)).to.equal(false);
    expect(textOf(file)).to.equal(textOf(once));
  });

  it('goes over to an edited picture, upright, without the place and the old preview', async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const encoded = await canvas.convertToBlob({ type: 'image/jpeg' });
    const parts = withCaptureData(new Uint8Array(await encoded.arrayBuffer()), jpegSegments(file), {
      size: { width: 40, height: 30 },
      profile: undefined,
    });
    const edited = new Blob(parts, { type: 'image/jpeg' });
    const bytes = new Uint8Array(await edited.arrayBuffer());
    const segments = jpegSegments(bytes);
    expect(jpegOrientation(segments)).to.equal(1);
    expect(hasLocation(segments)).to.equal(false);
    expect(bytes.length).to.be.lessThan(file.length);
    const text = textOf(bytes);
    for (const kept of ['Acme', 'Model One', '2024:05:06 07:08:09', 'Lake', 'By the lake']) {
      expect(text).to.include(kept);
    }
    expect(text).not.to.match(/Zurich|GPSLatitude|tiff:Orientation="?6/);
    expect(textOf(segments[0]?.payload ?? bytes)).to.include('JFIF');
    const bitmap = await createImageBitmap(edited);
    expect([bitmap.width, bitmap.height]).to.deep.equal([40, 30]);
  });

  it('carries a profile of any length', () => {
    const profile = new Uint8Array(150_000).map((_, index) => index % 251);
    const segments = iccSegments(profile);
    expect(segments.length).to.equal(3);
    const file = new Uint8Array([0xff, 0xd8, ...segments.flatMap((it) => [...it])]);
    expect(iccProfile(jpegSegments(file))).to.deep.equal(profile);
  });

  it('is left alone where it is broken or cut short', () => {
    for (let length = 0; length < file.length; length += 97) {
      const cut = file.slice(0, length);
      blankLocation(cut);
      expect(cut.length).to.equal(length);
    }
    for (let at = 20; at < 1200; at += 3) {
      const broken = file.slice();
      broken.fill(0xff, at, at + 5);
      blankLocation(broken);
      jpegOrientation(jpegSegments(broken));
    }
  });
});

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
