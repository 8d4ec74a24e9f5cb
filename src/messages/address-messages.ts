/** What the panel for web addresses says. */
export interface AddressMessages {
  readonly title: string;
  /** Names the field. */
  readonly field: (multiple: boolean) => string;
  readonly hint: (multiple: boolean) => string;
  /** The button; 0 while there is nothing to add. */
  readonly add: (files: number) => string;
  /** Several where only one is taken. */
  readonly onlyOne: string;
  readonly isEmpty: string;
  /** What is wrong with what was typed, each after the words themselves. */
  readonly faults: {
    readonly 'no-address': string;
    readonly 'own-device': string;
    readonly 'other-scheme': string;
    readonly credentials: string;
    readonly 'too-long': string;
  };
}
