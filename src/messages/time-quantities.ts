/** Times as one language writes them; all take seconds. */
export interface TimeQuantities {
  /** As a clock shows it, in whole seconds: `9:18`, `1:00:05`. */
  clock(seconds: number): string;
  /** In its one or two largest units: `9 minutes 18 seconds`. */
  duration(seconds: number): string;
  /** In its largest unit only, rounded: `12 seconds`, `4 minutes`. */
  roughDuration(seconds: number): string;
}

const SECOND = ['second', 1] as const;
const UNITS = [['hour', 3600], ['minute', 60], SECOND] as const;

/** @param language BCP 47 tag */
export function timeQuantitiesOf(language: string): TimeQuantities {
  const parts = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' });
  const write = (value: number, unit: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return {
    clock: (seconds) => clockText(Math.max(0, Math.floor(seconds))),
    duration: (seconds) => {
      const largest = split(Math.max(0, Math.floor(seconds))).slice(0, 2);
      return parts.format(largest.map(([value, unit]) => write(value, unit)));
    },
    roughDuration: (seconds) => {
      const whole = Math.max(1, Math.ceil(seconds));
      const [unit, length] = UNITS.find(([, unitSeconds]) => whole >= unitSeconds) ?? SECOND;
      return write(Math.round(whole / length), unit);
    },
  };
}

function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = String(seconds % 60).padStart(2, '0');
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

function split(seconds: number): [value: number, unit: string][] {
  const parts: [number, string][] = [];
  let rest = seconds;
  for (const [unit, length] of UNITS) {
    const value = Math.floor(rest / length);
    if (value) parts.push([value, unit]);
    rest -= value * length;
  }
  return parts.length ? parts : [[0, 'second']];
}
