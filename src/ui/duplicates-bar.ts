import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { DuplicateAnswer } from '../session/duplicates.js';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { answerButton } from './answer-button.js';
import { icon } from './icons.js';
import { listFacts } from './list-facts.js';
import type { SendRequest } from './widget-requests.js';

/** What the bar is drawn from. */
export interface DuplicatesBarView {
  readonly files: readonly FileSnapshot[];
  readonly disabled: boolean;
  readonly messages: Messages;
  readonly send: SendRequest;
}

/** One answer for all files that are in the list already; nothing when there are not several. */
export function duplicatesBar(view: DuplicatesBarView): TemplateResult | typeof nothing {
  const { files, disabled, messages, send } = view;
  const { asked } = listFacts(files);
  if (asked < 2) return nothing;
  const { duplicates: words } = messages;
  const answers: readonly [DuplicateAnswer, string][] = [
    ['skip', words.skipAll],
    ['replace', words.replaceAll],
    ['keep', words.keepAll],
  ];
  return html`<div class="duplicates" role="group" aria-labelledby="duplicates-title">
    <span class="status wait small" id="duplicates-title"
      >${icon('warning')}<span class="text">${words.title(asked)}</span></span
    >
    <div class="answers">
      ${answers.map(([answer, word]) => answerButton({ answer, word, disabled, send }))}
    </div>
  </div>`;
}
