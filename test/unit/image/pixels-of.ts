/** A pixel of a picture. */
export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The pixels of a picture, by their places. */
export function pixelsOf(bitmap: ImageBitmap): (x: number, y: number) => Pixel {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, width, height).data;
  return (x, y) => {
    const at = (y * width + x) * 4;
    const [red = 0, green = 0, blue = 0] = data?.subarray(at, at + 3) ?? [];
    return { red, green, blue };
  };
}
