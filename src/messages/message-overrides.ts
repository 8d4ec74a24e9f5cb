import type { Messages } from './messages.js';

/**
 * A text of a site's own for each plural form that its language needs; which one is taken follows
 * from the first number of the message.
 */
export type PluralTexts = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

/** What may take the place of a message, or of some in a group of messages. */
export type MessageOverride<T> = T extends (...values: never[]) => string
  ? T | string | PluralTexts
  : T extends string
    ? string extends T
      ? string
      : T
    : { readonly [Name in keyof T]?: MessageOverride<T[Name]> };

/**
 * A site's own words in place of some of the widget's. A message that has values in it is a function
 * of the same parameters, or a text in which `{1}` is the first of them, `{2}` the second, numbers
 * as the language writes them; or one such text a plural form: `{one: '{1} scan', other: '{1} scans'}`.
 */
export type MessageOverrides = MessageOverride<Messages>;
