/** The element that has the focus, looked for inside of shadow roots too; `undefined` when none has. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
