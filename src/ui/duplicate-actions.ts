import type { TemplateResult } from 'lit';
import type { DuplicateAnswer } from '../session/duplicates.js';
import { answerButton } from './answer-button.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';

/**
 * The question about a file whose content is in the list already: skip it, put it in the other's place,
 * or keep both.
 */
export function duplicateActions(view: FileRowView, describedBy: string): TemplateResult[] {
  const { file, messages, disabled, send } = view;
  const { duplicates: words } = messages;
  const name = spokenName(file.name);
  const twin = spokenName(file.duplicateOf?.name ?? '');
  // Each label says the file too, so that no two buttons are called alike.
  const answers: readonly [DuplicateAnswer, word: string, label: string][] = [
    ['skip', words.skip, words.skipFile(name)],
    ['replace', words.replace, words.replaceFile(name, twin)],
    ['keep', words.keep, words.keepFile(name)],
  ];
  return answers.map(([answer, word, label]) =>
    answerButton({ answer, id: file.id, word, label, describedBy, disabled, send }),
  );
}
