import { FormController, type FormView } from './form-controller.js';
import { WordsElement } from './words-element.js';

/** What form controls of HTML have, for an element whose value are files. */
export abstract class FormElement extends WordsElement {
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value'];
  }

  protected readonly formControl = new FormController(this, () => this.formView);
  #isFieldsetDisabled = false;

  /** What the form is to know. */
  protected abstract get formView(): FormView;

  /** Disabled by itself or by its fieldset: what is under way goes on, nothing can be added. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#isFieldsetDisabled;
  }

  /** What the control starts from, and returns to with its form: the attribute `value`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  /** The form's entries of this control: one per uploaded file, in list order. */
  get values(): readonly string[] {
    return this.formControl.values;
  }

  /** The first entry; '' when there is none. */
  get value(): string {
    return this.values[0] ?? '';
  }

  get type(): 'upload-widget' {
    return 'upload-widget';
  }

  get form(): HTMLFormElement | null {
    return this.formControl.internals.form;
  }

  get labels(): NodeList {
    return this.formControl.internals.labels;
  }

  get validity(): ValidityState {
    return this.formControl.internals.validity;
  }

  get validationMessage(): string {
    return this.formControl.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.formControl.internals.willValidate;
  }

  /** Whether it is valid; fires `invalid` when it is not. */
  checkValidity(): boolean {
    return this.formControl.internals.checkValidity();
  }

  /** As `checkValidity`, and tells the visitor. */
  reportValidity(): boolean {
    return this.formControl.internals.reportValidity();
  }

  /** Makes it invalid with a sentence of the page's own; '' takes it back. */
  setCustomValidity(message: string): void {
    this.formControl.setCustomError(message);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isFieldsetDisabled = isDisabled;
    this.requestUpdate();
  }
}
