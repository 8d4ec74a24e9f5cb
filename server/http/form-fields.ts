import { wireValue } from '../../src/protocol/signature.js';
import { refusals } from './refusals.js';

export interface FieldLimits {
  readonly maxFields: number;
  readonly maxFieldBytes: number;
}

const NAME = /^([^[\]]+)(\[\])?$/;

/**
 * The text fields of a request. Lists come as repeated `name[]` fields and are kept as the API
 * signs them: joined by commas, under the name alone.
 */
export class FormFields {
  readonly #limits: FieldLimits;
  readonly #lists = new Map<string, string[]>();
  readonly #singles = new Map<string, string>();
  #count = 0;

  constructor(limits: FieldLimits) {
    this.#limits = limits;
  }

  /**
   * @throws ApiError when there are too many fields, one is too long, or one that is no list
   *   comes twice
   */
  add(field: string, value: string): void {
    const { maxFields, maxFieldBytes } = this.#limits;
    if (++this.#count > maxFields) throw refusals.tooManyParameters(maxFields);
    const [, name = field, list] = NAME.exec(field) ?? [];
    if (name !== 'file' && Buffer.byteLength(value) > maxFieldBytes) {
      throw refusals.parameterTooLong(name, maxFieldBytes);
    }
    if (list === undefined) {
      if (this.has(name)) throw refusals.repeatedParameter(name);
      this.#singles.set(name, value);
      return;
    }
    if (this.#singles.has(name)) throw refusals.repeatedParameter(name);
    this.#lists.set(name, [...(this.#lists.get(name) ?? []), value]);
  }

  has(name: string): boolean {
    return this.#singles.has(name) || this.#lists.has(name);
  }

  /** The field as it is signed; `undefined` when it did not come or is empty. */
  get(name: string): string | undefined {
    const value = this.#singles.get(name) ?? wireValue(this.#lists.get(name));
    return value === '' ? undefined : value;
  }

  /** The field, and takes it out. */
  take(name: string): string | undefined {
    const value = this.get(name);
    this.#singles.delete(name);
    this.#lists.delete(name);
    return value;
  }

  /** Every field that has a value. */
  toRecord(): Record<string, string> {
    const names = [...this.#singles.keys(), ...this.#lists.keys()];
    return Object.fromEntries(
      names
        .map((name): [string, string | undefined] => [name, this.get(name)])
        .filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
  }
}
