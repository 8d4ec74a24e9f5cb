import { html, nothing, type TemplateResult } from 'lit';
import type { DuplicateAnswer } from '../session/duplicates.js';
import type { SendRequest } from './widget-requests.js';

/** An answer to the question whether a file is wanted twice. */
export interface AnswerButton {
  readonly answer: DuplicateAnswer;
  /** The file in question; all of them when absent. */
  readonly id?: string;
  readonly word: string;
  /** Accessible name, where the word alone does not say which file. */
  readonly label?: string;
  /** Id of the text that asks. */
  readonly describedBy?: string;
  readonly disabled: boolean;
  readonly send: SendRequest;
}

/** Draws it: in words at any width, since icons cannot answer. */
export function answerButton(button: AnswerButton): TemplateResult {
  const { answer, id, word, label, describedBy, disabled, send } = button;
  return html`<button
    class="button quiet answer"
    part="action"
    type="button"
    aria-label=${label ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    ?disabled=${disabled}
    @click=${() => send({ type: 'answer-duplicate', answer, ...(id !== undefined && { id }) })}
  >
    ${word}
  </button>`;
}
