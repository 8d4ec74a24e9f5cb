/** Tells when a form is really sent: neither stopped by the page nor only read by a script. */
export class SubmitWatch {
  readonly #onSubmit: () => void;
  #following: AbortController | undefined;
  #wasRead = false;

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

  /** Fields that go with a navigation are read in the same task. */
  readonly #onRead = (): void => {
    this.#wasRead = true;
    setTimeout(() => (this.#wasRead = false));
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
