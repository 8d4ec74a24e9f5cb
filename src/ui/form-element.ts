import type { PropertyValues } from 'lit';
import type { FileChanges } from '../session/file-changes.js';
import { FormController, type FormView } from './form-controller.js';
import { SubmitWatch } from './submit-watch.js';
import { WordsElement } from './words-element.js';

/** What pages may set before the element is defined, though it is no option. */
const SETTABLE = ['messages', 'defaultValue', 'value', 'values'] as const;

/** What form controls of HTML have, for an element whose value are files. */
export abstract class FormElement extends WordsElement {
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value'];
  }

  protected readonly formControl = new FormController(this, () => this.formView);
  readonly #submitWatch = new SubmitWatch(() => this.formSent());
  #isFieldsetDisabled = false;

  /** What the form is to know. */
  protected abstract get formView(): FormView;

  /** Disabled by itself or by its fieldset: what is under way goes on, nothing can be added. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#isFieldsetDisabled;
  }

  /** Lists these in place of all that is uploaded. */
  protected abstract assignFiles(value: unknown): void;

  /** Lists what it had when the visitor left. */
  protected abstract recallState(state: string): void;

  /** The form was sent: what survives a reload is not needed any more. */
  protected abstract formSent(): void;

  /** What the control starts from, and returns to with its form: the attribute `value`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  /** The form's entries of this control: one per uploaded file, in list order. */
  get values(): readonly string[] {
    return this.formControl.values;
  }

  /** Entries, public ids, addresses or answers; what is under way stays beside them. */
  set values(values: Iterable<string | object>) {
    this.assignFiles([...values]);
  }

  /** The first entry; '' when there is none. */
  get value(): string {
    return this.values[0] ?? '';
  }

  /** As the attribute: one entry, or several as JSON; '' for none. */
  set value(value: string) {
    this.assignFiles(value);
  }

  /** What has changed against the default value, in entries. */
  get changes(): FileChanges {
    return this.formView.changes();
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

  override connectedCallback(): void {
    // What was set too early hides what the class defines.
    for (const name of SETTABLE.filter((it) => Object.hasOwn(this, it))) {
      const early: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Object.assign(this, { [name]: early });
    }
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'value') this.requestUpdate('defaultValue', before);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Options and the default.
    if (changed.size > 0) this.formControl.outdate();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#submitWatch.follow(form);
  }

  /** The browser gives back what the control had: after a reload, or when the visitor comes back. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.recallState(state);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isFieldsetDisabled = isDisabled;
    this.requestUpdate();
  }
}
