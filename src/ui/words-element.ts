import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Messages } from '../messages/messages.js';
import { OptionsElement } from './options-element.js';
import { type OwnWords, WordsController } from './words-controller.js';

/**
 * An element that speaks the language of the page around it: of the nearest `lang`, its own first,
 * and from right to left where the language or the nearest `dir` says so.
 */
export abstract class WordsElement extends OptionsElement {
  readonly #controller = new WordsController(this);

  /**
   * The page's own words in place of some of the widget's: texts, or functions where a message has
   * values in it; or a function that gets the page's language (the nearest `lang` as it is written)
   * and answers with them. Wrong ones warn on the console, and the widget's own words stay.
   */
  get messages(): OwnWords | undefined {
    return this.#controller.own;
  }

  set messages(own: OwnWords | null | undefined) {
    this.#controller.own = own ?? undefined;
  }

  /** Everything that the widget says, as it says it now. */
  protected get words(): Messages {
    return this.#controller.words;
  }

  /** What is drawn, marked as what it is for browsers and screen readers. */
  protected worded(content: unknown): TemplateResult {
    const { words, isWaiting, direction } = this.#controller;
    return html`<div
      class="words ${isWaiting ? 'on-their-way' : ''}"
      lang=${words.language}
      dir=${ifDefined(direction)}
    >
      ${content}
    </div>`;
  }
}
