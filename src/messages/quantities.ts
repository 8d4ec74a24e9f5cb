/** Texts for each plural form that a language has; `other` is the one that always fits. */
export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Numbers, sizes and times as one language writes them. */
export interface Quantities {
  /** A whole number with its separators: `1,204`. */
  count(value: number): string;
  /** A share from 0 to 1, rounded down so that 100 % means all of it: `62%`. */
  percent(share: number): string;
  /** Bytes in decimal units with two or three significant digits: `4.2 MB`, `20 MB`. */
  bytes(value: number): string;
  /** Two sizes in the unit of the second, with equal decimals: `11.8` and `19.0 MB`. */
  bytesOf(part: number, whole: number): readonly [part: string, whole: string];
  /** Two different sizes with as many digits as it takes to tell them apart. */
  bytesApart(one: number, other: number): readonly [one: string, other: string];
  /** Bytes per second: `6.2 MB/s`. */
  speed(bytesPerSecond: number): string;
  /** A time as a clock shows it, in whole seconds: `9:18`, `1:00:05`. */
  clock(seconds: number): string;
  /** A time in its one or two largest units: `9 minutes 18 seconds`. */
  duration(seconds: number): string;
  /** A time in its largest unit only, rounded: `12 seconds`, `4 minutes`. */
  roughDuration(seconds: number): string;
  /** The form that goes with the count. */
  plural(count: number, forms: PluralForms): string;
  /** `a, b or c`. */
  anyOf(items: readonly string[]): string;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const TIME_UNITS = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;
const MAX_DECIMALS = 3;

/**
 * The quantities of one language.
 *
 * @param language BCP 47 tag, for example `en`
 */
export function quantitiesOf(language: string): Quantities {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(language);
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
  const times = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' });

  const sized = (value: number, power: number, decimals: number, perSecond = false): string => {
    const unit = BYTE_UNITS[power] ?? 'byte';
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: perSecond ? `${unit}-per-second` : unit,
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumFractionDigits: decimals,
    }).format(value / 1000 ** power);
  };
  const timed = (value: number, unit: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

  return {
    count: (value) => numbers.format(value),
    percent: (share) => shares.format(wholePercent(share) / 100),
    bytes: (value) => sized(value, powerOf(value), decimalsFor(value)),
    bytesOf: (part, whole) => {
      const power = powerOf(whole);
      const decimals = decimalsFor(whole);
      const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const digits = new Intl.NumberFormat(language, fixed);
      const unit = new Intl.NumberFormat(language, {
        ...fixed,
        style: 'unit',
        unit: BYTE_UNITS[power] ?? 'byte',
        unitDisplay: power === 0 ? 'long' : 'short',
      });
      return [digits.format(part / 1000 ** power), unit.format(whole / 1000 ** power)];
    },
    bytesApart: (one, other) => {
      for (let decimals = 1; decimals <= MAX_DECIMALS; decimals += 1) {
        const texts = [one, other].map((value) => {
          return sized(value, powerOf(value), Math.max(decimalsFor(value), decimals - 1));
        });
        if (texts[0] !== texts[1]) return [texts[0] ?? '', texts[1] ?? ''];
      }
      return [sized(one, 0, 0), sized(other, 0, 0)];
    },
    speed: (bytesPerSecond) => {
      const power = Math.max(1, powerOf(bytesPerSecond));
      return sized(bytesPerSecond, power, decimalsFor(bytesPerSecond), true);
    },
    clock: (seconds) => clockText(Math.max(0, Math.floor(seconds))),
    duration: (seconds) => {
      const parts = splitTime(Math.max(0, Math.floor(seconds))).slice(0, 2);
      return times.format(parts.map(([value, unit]) => timed(value, unit)));
    },
    roughDuration: (seconds) => {
      const whole = Math.max(1, Math.ceil(seconds));
      const [unit, length] = TIME_UNITS.find(([, length]) => whole >= length) ?? TIME_UNITS[2];
      return timed(Math.round(whole / length), unit);
    },
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    anyOf: (items) => alternatives.format(items),
  };
}

/** The power of 1000 whose unit shows the value with at most three digits before the point. */
function powerOf(bytes: number): number {
  let power = 0;
  while (power < BYTE_UNITS.length - 1 && Math.round(bytes / 1000 ** power) >= 1000) power += 1;
  return power;
}

function decimalsFor(bytes: number): number {
  const power = powerOf(bytes);
  return power === 0 || bytes / 1000 ** power >= 99.95 ? 0 : 1;
}

function wholePercent(share: number): number {
  // 0.58 * 100 is a hair below 58.
  return Math.floor(Math.min(1, Math.max(0, share)) * 100 + 1e-9);
}

function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = String(seconds % 60).padStart(2, '0');
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

function splitTime(seconds: number): [value: number, unit: string][] {
  const parts: [number, string][] = [];
  let rest = seconds;
  for (const [unit, length] of TIME_UNITS) {
    const value = Math.floor(rest / length);
    if (value) parts.push([value, unit]);
    rest -= value * length;
  }
  return parts.length ? parts : [[0, 'second']];
}
