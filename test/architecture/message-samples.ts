import type { ValueField, ValueShape } from './message-shape.js';

/** Two lists of values that differ in one value only: what a message says of them differs, too. */
export interface SamplePair {
  /** Which value it is: `files`, `facts.limit`. */
  readonly name: string;
  readonly one: readonly unknown[];
  readonly other: readonly unknown[];
}

type Values = readonly unknown[];

type NumberPair = readonly [one: number, other: number];

const SHARES: readonly NumberPair[] = [[0.25, 0.75]];
/** Seconds and bytes that every language writes differently. */
const AMOUNTS: readonly NumberPair[] = [
  [500, 7000],
  [5_000_000, 7_000_000],
];
const HIGHEST_COUNT = 130;

/**
 * Values for a message, in pairs: each value changed once by itself, whole numbers within each of
 * the plural forms of the language; all of it with flags set and not, and with what may be missing
 * there and not.
 */
export function samplePairs(values: readonly ValueField[], language: string): SamplePair[] {
  const numbers = [...countPairs(language), ...AMOUNTS];
  return [true, false].flatMap((isFull) =>
    [true, false].flatMap((flag) => {
      const base = values.map(({ shape }) => sampleOf(shape, isFull, flag));
      return values.flatMap((field, index) =>
        changesOf(field, base[index], numbers).map(([name, one, other]) => ({
          name,
          one: base.with(index, one),
          other: base.with(index, other),
        })),
      );
    }),
  );
}

/** One list of values, everything there. */
export function sampleValues(values: readonly ValueField[]): Values {
  return values.map(({ shape }) => sampleOf(shape, true, true));
}

/** Two whole numbers from 2 for every plural form that has so many: which of them it is has to be told. */
function countPairs(language: string): NumberPair[] {
  const rules = new Intl.PluralRules(language);
  const byForm = new Map<string, number[]>();
  for (let count = 2; count < HIGHEST_COUNT; count += 1) {
    const form = rules.select(count);
    byForm.set(form, [...(byForm.get(form) ?? []), count]);
  }
  return [...byForm.values()].flatMap(([one, other]) =>
    one !== undefined && other !== undefined ? [[one, other]] : [],
  );
}

function sampleOf(shape: ValueShape, isFull: boolean, flag: boolean): unknown {
  switch (shape.kind) {
    case 'text':
      return 'alpha';
    case 'number':
      return 12;
    case 'flag':
      return flag;
    case 'list':
      return ['JPG', 'PDF'];
    case 'nothing':
      return undefined;
    case 'record':
      return Object.fromEntries(
        shape.fields
          .filter(({ isOptional }) => isFull || !isOptional)
          .map((field) => [field.name, sampleOf(field.shape, isFull, flag)]),
      );
  }
}

type Change = readonly [name: string, one: unknown, other: unknown];

function changesOf(
  { name, shape }: ValueField,
  value: unknown,
  numbers: readonly NumberPair[],
): Change[] {
  if (shape.kind === 'text') return [[name, 'alpha', 'omega']];
  if (shape.kind === 'list') return [[name, ['JPG'], ['PNG']]];
  if (shape.kind === 'number') {
    return (name === 'share' ? SHARES : numbers).map(([one, other]) => [name, one, other]);
  }
  if (shape.kind !== 'record' || value === undefined) return [];
  const record = value as Readonly<Record<string, unknown>>;
  return shape.fields.flatMap((field) =>
    changesOf(field, record[field.name], numbers).map(([inner, one, other]): Change => [
      `${name}.${inner}`,
      { ...record, [field.name]: one },
      { ...record, [field.name]: other },
    ]),
  );
}
