import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type AddressWord, readAddresses } from '../sources/addresses.js';
import { onEscape } from './escape-key.js';
import { spokenName } from './file-name.js';
import { icon } from './icons.js';
import { panelHead } from './panel-head.js';
import { panelStyles } from './styles/panel.js';
import { urlPanelStyles } from './styles/url-panel.js';
import type { UrlPanelView } from './url-panel-view.js';

type FaultyWord = Extract<AddressWord, { readonly fault: unknown }>;

/** What stands under the field until it is changed. */
interface Complaint {
  readonly sentence?: string;
  readonly words: readonly FaultyWord[];
}

const NO_COMPLAINT: Complaint = { words: [] };

/**
 * Takes web addresses that the visitor types or pastes. Inner part of `<upload-widget>`; tells what
 * the visitor wants by requests, and nothing else.
 *
 * @csspart heading - The bar above the field.
 * @csspart action - Every button.
 * @csspart url-field - The field.
 */
export class UploadWidgetUrl extends LitElement {
  static override styles = [...panelStyles, urlPanelStyles];
  static override properties = { view: { attribute: false } };

  declare view: UrlPanelView | undefined;
  @query('.field') private readonly _field!: HTMLInputElement | HTMLTextAreaElement | null;
  #complaint: Complaint = NO_COMPLAINT;

  constructor() {
    super();
    onEscape(this, () => this.view?.send({ type: 'close-source' }));
  }

  override focus(options?: FocusOptions): void {
    this._field?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { messages, send, multiple, typed } = view;
    const words = messages.address;
    const addresses = readAddresses(typed).filter((word) => 'address' in word);
    return html`${panelHead({ title: words.title, messages, send })}
      <form novalidate @submit=${this.#onSubmit}>
        <label class="label text" for="field">${words.field(multiple)}</label>
        ${this.#field(view)}
        <p class="muted small text" id="hint">${words.hint(multiple)}</p>
        <div id="complaint" role="alert">${this.#complaints(view)}</div>
        <div class="steps">
          <button class="button primary" part="action" type="submit">
            ${icon('link')}${words.add(addresses.length)}
          </button>
        </div>
      </form>`;
  }

  #field({ multiple, typed }: UrlPanelView): TemplateResult {
    const isWrong = this.#complaint !== NO_COMPLAINT;
    if (multiple) {
      return html`<textarea
        class="field"
        part="url-field"
        id="field"
        rows="4"
        inputmode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        placeholder="https://"
        aria-describedby="hint complaint"
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${live(typed)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      ></textarea>`;
    }
    return html`<input
      class="field"
      part="url-field"
      id="field"
      type="text"
      inputmode="url"
      autocapitalize="none"
      autocomplete="off"
      spellcheck="false"
      dir="ltr"
      placeholder="https://"
      aria-describedby="hint complaint"
      aria-invalid=${isWrong ? 'true' : 'false'}
      .value=${live(typed.replace(/\s+/g, ' '))}
      @input=${this.#onInput}
    />`;
  }

  #complaints({ messages }: UrlPanelView): TemplateResult | typeof nothing {
    const { sentence, words } = this.#complaint;
    if (!sentence && words.length === 0) return nothing;
    return html`<ul class="complaints small" role="list">
      ${sentence ? html`<li>${icon('warning')}<span class="text">${sentence}</span></li>` : nothing}
      ${words.map(
        ({ text, fault }) =>
          html`<li>
            ${icon('warning')}<span class="text"
              ><bdi class="word">${spokenName(text)}</bdi>: ${messages.address.faults[fault]}</span
            >
          </li>`,
      )}
    </ul>`;
  }

  /** What happens in the field is nobody's business outside of the widget. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.#complaint = NO_COMPLAINT;
    this.view?.send({ type: 'type-addresses', text: this._field?.value ?? '' });
  };

  /** Enter begins a line; with a command key it is as good as the button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#submit();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#submit();
  };

  /** Good addresses go; what is wrong stays in the field, with the reason under it. */
  #submit(): void {
    const { view } = this;
    if (!view) return;
    const { messages, multiple, send } = view;
    const words = readAddresses(this._field?.value ?? '');
    const addresses = words.flatMap((word) => ('address' in word ? [word.address] : []));
    const faulty = words.filter((word): word is FaultyWord => 'fault' in word);
    const isTooMany = !multiple && words.length > 1;
    const sentence = isTooMany ? messages.address.onlyOne : messages.address.isEmpty;
    if (isTooMany || words.length === 0) return this.#complain({ sentence, words: [] });
    if (addresses.length > 0) send({ type: 'add-addresses', addresses });
    send({ type: 'type-addresses', text: faulty.map(({ text }) => text).join('\n') });
    if (faulty.length === 0) return send({ type: 'close-source' });
    this.#complain({ words: faulty });
  }

  #complain(complaint: Complaint): void {
    this.#complaint = complaint;
    this.requestUpdate();
    this.focus();
  }
}

customElements.define('upload-widget-url', UploadWidgetUrl);

declare global {
  interface HTMLElementTagNameMap {
    'upload-widget-url': UploadWidgetUrl;
  }
}
