/** Keeps a text of whichever direction, a file's name above all, from reordering what is around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Keeps figures from left to right in a text that runs from right to left: `1200 × 800`. */
export function fromLeft(figures: string): string {
  return `\u2066${figures}\u2069`;
}
