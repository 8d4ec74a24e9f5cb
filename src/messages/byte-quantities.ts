import { numberFormatsOf } from './number-formats.js';

/** Sizes and speeds as one language writes them, in decimal units. */
export interface ByteQuantities {
  /** With two or three significant digits: `4.2 MB`, `20 MB`. */
  bytes(value: number): string;
  /** Two sizes in the unit of the second, with equal decimals: `11.8` and `19.0 MB`. */
  bytesOf(part: number, whole: number): readonly [part: string, whole: string];
  /** Two different sizes with as many digits as it takes to tell them apart. */
  bytesApart(one: number, other: number): readonly [one: string, other: string];
  /** Bytes per second: `6.2 MB/s`. */
  speed(bytesPerSecond: number): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const MAX_DECIMALS = 2;

/** @param language BCP 47 tag */
export function byteQuantitiesOf(language: string): ByteQuantities {
  const formats = numberFormatsOf(language);
  const write = (value: number, power: number, digits: Intl.NumberFormatOptions): string =>
    formats(digits).format(value / 1000 ** power);
  const unitStyle = (power: number) => unitStyleOf(power, language);
  const sized = (value: number, decimals: number): string => {
    const power = powerOf(value);
    return write(value, power, { ...unitStyle(power), maximumFractionDigits: decimals });
  };
  return {
    bytes: (value) => sized(value, decimalsFor(value)),
    bytesOf: (part, whole) => {
      const power = powerOf(whole);
      const decimals = decimalsFor(whole);
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return [write(part, power, digits), write(whole, power, { ...unitStyle(power), ...digits })];
    },
    bytesApart: (one, other) => {
      for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
        const first = sized(one, Math.max(decimalsFor(one), decimals));
        const second = sized(other, Math.max(decimalsFor(other), decimals));
        if (first !== second) return [first, second];
      }
      return [write(one, 0, unitStyle(0)), write(other, 0, unitStyle(0))];
    },
    speed: (bytesPerSecond) => {
      const power = Math.max(1, powerOf(bytesPerSecond));
      const style = { ...unitStyle(power), unit: `${UNITS[power] ?? 'kilobyte'}-per-second` };
      const digits = { maximumFractionDigits: decimalsFor(bytesPerSecond) };
      return write(bytesPerSecond, power, { ...style, ...digits });
    },
  };
}

function unitStyleOf(power: number, language: string): Intl.NumberFormatOptions {
  // Nobody writes the signs that Arabic is said to have for them.
  const unitDisplay = power === 0 || language.startsWith('ar') ? 'long' : 'short';
  return { style: 'unit', unit: UNITS[power] ?? 'byte', unitDisplay };
}

/** The power of 1000 whose unit shows the value with at most three digits before the point. */
function powerOf(bytes: number): number {
  let power = 0;
  while (power < UNITS.length - 1 && Math.round(bytes / 1000 ** power) >= 1000) power += 1;
  return power;
}

function decimalsFor(bytes: number): number {
  const power = powerOf(bytes);
  return power === 0 || bytes / 1000 ** power >= 99.95 ? 0 : 1;
}
