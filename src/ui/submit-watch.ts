/** Some browsers tell of a navigation only a task later, in ms. */
const READ_BEFORE_MS = 1000;

/** Tells when a form is really sent: neither stopped by the page nor only read by a script. */
export class SubmitWatch {
  readonly #onSubmit: () => void;
  #following: AbortController | undefined;
  #wasRead = false;
  #reading: ReturnType<typeof setTimeout> | undefined;

  /** @param onSubmit called once the form is on its way */
  constructor(onSubmit: () => void) {
    this.#onSubmit = onSubmit;
  }

  /** @param form `null` when there is none any more */
  follow(form: HTMLFormElement | null): void {
    this.#following?.abort();
    if (!form) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    form.addEventListener('formdata', this.#onRead, { signal });
    // `form.submit()` fires no `submit`; where browsers tell of navigations, its fields go with one.
    navigationOf(window)?.addEventListener(
      'navigate',
      ({ formData }) => {
        if (formData && this.#wasRead) this.#onSubmit();
      },
      { signal },
    );
  }

  /** Fields that a navigation takes with it are read right before; others have been read by a script. */
  readonly #onRead = (): void => {
    this.#wasRead = true;
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => (this.#wasRead = false), READ_BEFORE_MS);
  };

  /** The page may stop it at any later listener; what only closes a dialog is sent nowhere. */
  #submitted(event: SubmitEvent): void {
    const method = event.submitter?.getAttribute('formmethod');
    const form = event.currentTarget as HTMLFormElement;
    if ((method ?? form.getAttribute('method'))?.toLowerCase() === 'dialog') return;
    setTimeout(() => {
      if (!event.defaultPrevented) this.#onSubmit();
    });
  }
}

function navigationOf(view: Window): Navigation | undefined {
  return (view as { readonly navigation?: Navigation }).navigation;
}
