import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from './icons.js';

/** A button of one file. */
export interface ActionButton {
  /** Accessible name: says the file too, so that no two buttons are called alike. */
  readonly label: string;
  /** Tooltip, and the word beside the icon where {@link worded}. */
  readonly word: string;
  /** Tooltip in place of the word. */
  readonly hint?: string;
  readonly icon: IconName | TemplateResult;
  /** Whether the word stands beside the icon where there is room. */
  readonly worded?: boolean;
  /** Id of the text that tells why one may want to press it. */
  readonly describedBy?: string;
  readonly disabled: boolean;
  readonly press: () => void;
}

/** Draws a button of a row. */
export function actionButton(action: ActionButton): TemplateResult {
  const picture = typeof action.icon === 'string' ? icon(action.icon) : action.icon;
  return html`<button
    class="button quiet ${action.worded ? 'worded' : 'only-icon'}"
    part="action"
    type="button"
    aria-label=${action.label}
    aria-describedby=${action.describedBy ?? nothing}
    title=${action.hint ?? action.word}
    ?disabled=${action.disabled}
    @click=${action.press}
  >
    ${picture}${action.worded ? html`<span class="word small">${action.word}</span>` : nothing}
  </button>`;
}
