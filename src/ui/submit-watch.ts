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
    form.addEventListener('formdata', () => (this.#wasRead = true), { signal });
    // `form.submit()` fires no `submit`; where browsers tell of navigations, its fields go with one.
    navigationOf(window)?.addEventListener(
      'navigate',
      ({ formData }) => {
        if (formData && this.#wasRead) this.#onSubmit();
      },
      { signal },
    );
  }

  /** The page may stop it at any later listener. */
  #submitted(event: Event): void {
    setTimeout(() => {
      if (!event.defaultPrevented) this.#onSubmit();
    });
  }
}

function navigationOf(view: Window): Navigation | undefined {
  return (view as { readonly navigation?: Navigation }).navigation;
}
