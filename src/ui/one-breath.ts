/** What ends a sentence in the widget's languages, and what may close behind it. */
const ENDED = /[.!?…。！？।؟][\p{Pe}\p{Pf}\p{Cf}\s"']*$/u;

/** Sentences one after the other: what has no full stop gets one, but for the last. */
export function inOneBreath(sentences: readonly (string | false | undefined)[]): string {
  const said = sentences.filter((sentence): sentence is string => Boolean(sentence));
  return said
    .map((sentence, index) => {
      const isLast = index === said.length - 1;
      return isLast || ENDED.test(sentence) ? sentence : `${sentence}.`;
    })
    .join(' ');
}
