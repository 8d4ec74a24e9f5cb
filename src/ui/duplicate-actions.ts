import { html, type TemplateResult } from 'lit';
import type { DuplicateAnswer } from '../session/duplicates.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';

/**
 * The question about a file whose content is in the list already: skip it, put it in the other's place,
 * or keep both. In words at any width: icons cannot ask.
 */
export function duplicateActions(view: FileRowView, describedBy: string): TemplateResult[] {
  const { file, messages } = view;
  const { duplicates: words } = messages;
  const name = spokenName(file.name);
  const twin = spokenName(file.duplicateOf?.name ?? '');
  const answers: readonly [DuplicateAnswer, word: string, label: string][] = [
    ['skip', words.skip, words.skipFile(name)],
    ['replace', words.replace, words.replaceFile(name, twin)],
    ['keep', words.keep, words.keepFile(name)],
  ];
  return answers.map(([answer, word, label]) =>
    answerButton(view, { answer, word, label, describedBy }),
  );
}

interface Answer {
  readonly answer: DuplicateAnswer;
  readonly word: string;
  /** Says the file too, so that no two buttons are called alike. */
  readonly label: string;
  readonly describedBy: string;
}

function answerButton(
  { file, send, disabled }: FileRowView,
  { answer, word, label, describedBy }: Answer,
): TemplateResult {
  return html`<button
    class="button quiet answer"
    part="action"
    type="button"
    aria-label=${label}
    aria-describedby=${describedBy}
    ?disabled=${disabled}
    @click=${() => send({ type: 'answer-duplicate', answer, id: file.id })}
  >
    ${word}
  </button>`;
}
