import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A photo as a camera writes it: several megabytes, turned by its orientation, with a model in it. */
export async function cameraPhoto(folder: string): Promise<string> {
  const width = 3000;
  const height = 2000;
  const path = join(folder, 'Regatta, second day.jpg');
  await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#2a9d8f',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({ IFD0: { Make: 'Camera', Model: 'One' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 96 })
    .toFile(path);
  return path;
}

/** A picture that one can see through. */
export async function transparentPicture(folder: string, name = 'logo.png'): Promise<string> {
  const path = join(folder, name);
  // Another name, another colour: the same content twice would be a copy.
  const red = 80 + name.charCodeAt(0) - 'l'.charCodeAt(0);
  const background = { r: red, g: 90, b: 220, alpha: 0.5 };
  await sharp({ create: { width: 400, height: 300, channels: 4, background } })
    .png()
    .toFile(path);
  return path;
}

/** A file of so many bytes that nothing can compress or recognise. */
export async function randomFile(folder: string, name: string, bytes: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, randomBytes(bytes));
  return path;
}

/** MD5 of a file on disk, in hex. */
export async function md5OfFile(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** MD5 of what an address delivers, in hex. */
export async function md5OfAddress(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return createHash('md5')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');
}
