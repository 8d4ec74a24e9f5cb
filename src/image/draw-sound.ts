/** Of what is packed, the beginning has to do: it takes twenty times its size when it is unpacked. */
const MOST_PACKED_BYTES = 3_000_000;
const MOST_PLAIN_BYTES = 24_000_000;
const PLAIN = /wav|aiff|flac/;

/** A shape needs few samples: the fewest a second that browsers know. */
const SAMPLE_RATE = 8000;
const BARS = 20;
/** Of the picture's side: what is left free on each side, and what a bar takes of its place. */
const MARGIN_SHARE = 0.12;
const BAR_SHARE = 0.55;
const TILE = '#4a47a3';
const BAR = '#ffffff';

/**
 * The shape of a sound: how loud it is from its beginning to its end, of long ones of the beginning.
 *
 * @param type MIME type
 * @param side of the square that it fills, in pixels
 * @throws DOMException when the browser cannot play it
 */
export async function drawSound(file: Blob, type: string, side: number): Promise<Blob> {
  const most = PLAIN.test(type) ? MOST_PLAIN_BYTES : MOST_PACKED_BYTES;
  const bytes = await file.slice(0, most).arrayBuffer();
  // One that plays nothing: it needs no permission, and nobody hears it.
  const sound = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes);
  return drawBars(soundShape(sound, BARS), side);
}

/** How loud the parts of a sound are, of which there are so many; the loudest is 1. */
export function soundShape(
  sound: Pick<AudioBuffer, 'length' | 'numberOfChannels' | 'getChannelData'>,
  parts: number,
): readonly number[] {
  const channels = Array.from({ length: sound.numberOfChannels }, (_, at) =>
    sound.getChannelData(at),
  );
  const loudness = Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part / parts) * sound.length);
    const to = Math.floor(((part + 1) / parts) * sound.length);
    return Math.max(0, ...channels.map((samples) => effective(samples.subarray(from, to))));
  });
  const loudest = Math.max(...loudness);
  return loudness.map((part) => (loudest > 0 ? part / loudest : 0));
}

/** The root of the mean square, as ears hear. */
function effective(samples: Float32Array): number {
  let power = 0;
  for (const sample of samples) power += sample * sample;
  return Math.sqrt(power / Math.max(1, samples.length));
}

/** White on a colour of its own, as it has to be seen in light and dark. */
function drawBars(shape: readonly number[], side: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = TILE;
    context.fillRect(0, 0, side, side);
    context.fillStyle = BAR;
    const free = side * MARGIN_SHARE;
    const step = (side - 2 * free) / shape.length;
    const width = step * BAR_SHARE;
    for (const [at, loudness] of shape.entries()) {
      const height = Math.max(width, loudness * (side - 2 * free));
      const x = free + at * step + (step - width) / 2;
      context.beginPath();
      context.roundRect(x, (side - height) / 2, width, height, width / 2);
      context.fill();
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
