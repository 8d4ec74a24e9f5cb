/**
 * The ways to write a number in one language, each made once: making one takes longer than a row of
 * the list takes to draw.
 *
 * @param language BCP 47 tag
 */
export function numberFormatsOf(
  language: string,
): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(language, options);
    made.set(key, format);
    return format;
  };
}
