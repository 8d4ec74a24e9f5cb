/** Reads a list that is written with commas; every item once, empty ones left out. */
export function paramList(text: string | undefined): string[] {
  const items = (text ?? '').split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
