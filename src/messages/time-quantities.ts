import { numberFormatsOf } from './number-formats.js';

/** Times as one language writes them; all take seconds. */
export interface TimeQuantities {
  /** As a clock shows it, in whole seconds: `9:18`, `1:00:05`. */
  clock(seconds: number): string;
  /** In its one or two largest units: `9 minutes 18 seconds`. */
  duration(seconds: number): string;
  /** In its largest unit only, rounded: `12 seconds`, `4 minutes`. */
  roughDuration(seconds: number): string;
  /** The same in short, rounded up: `12 s`, `4 min`. */
  shortDuration(seconds: number): string;
  /**
   * A time that changes rarely, for names of buttons: screen readers repeat the name of the focused
   * one whenever it changes. Whole minutes, in the last one steps of ten seconds.
   */
  calmDuration(seconds: number): string;
}

const SECOND = ['second', 1] as const;
const UNITS = [['hour', 3600], ['minute', 60], SECOND] as const;

/** @param language BCP 47 tag */
export function timeQuantitiesOf(language: string): TimeQuantities {
  const formats = numberFormatsOf(language);
  const parts = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' });
  const write = (value: number, unit: string, unitDisplay: 'long' | 'short' = 'long'): string =>
    formats({ style: 'unit', unit, unitDisplay }).format(value);
  const duration = (seconds: number): string => {
    const largest = split(Math.max(0, Math.floor(seconds))).slice(0, 2);
    return parts.format(largest.map(([value, unit]) => write(value, unit)));
  };
  return {
    clock: (seconds) => clockText(Math.max(0, Math.floor(seconds))),
    duration,
    roughDuration: (seconds) => {
      const [whole, unit, length] = inLargest(seconds);
      return write(Math.round(whole / length), unit);
    },
    shortDuration: (seconds) => {
      const [whole, unit, length] = inLargest(seconds);
      return write(Math.ceil(whole / length), unit, 'short');
    },
    calmDuration: (seconds) => {
      const step = seconds >= 60 ? 60 : 10;
      return duration(Math.max(step, Math.floor(seconds / step) * step));
    },
  };
}

/** Whole seconds, one at least, and the largest unit that is in them. */
function inLargest(seconds: number): [whole: number, unit: string, unitSeconds: number] {
  const whole = Math.max(1, Math.ceil(seconds));
  const [unit, unitSeconds] = UNITS.find(([, length]) => whole >= length) ?? SECOND;
  return [whole, unit, unitSeconds];
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
