/**
 * Watches the dialogs and popovers of a page in which an element stands: with them it goes out of
 * sight, whatever layer it has opened itself.
 *
 * @param onHidden called when one of them closes
 * @returns ends the watch
 */
export function watchEnclosing(element: Element, onHidden: () => void): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  for (const layer of layersAround(element)) {
    layer.addEventListener('close', onHidden, { signal });
    layer.addEventListener(
      'toggle',
      (event) => {
        if ((event as ToggleEvent).newState === 'closed') onHidden();
      },
      { signal },
    );
  }
  return () => watching.abort();
}

/** Whether a modal dialog of the page, or of another widget in it, lies over an element. */
export function isBehindModal(element: Element): boolean {
  const { ownerDocument: document, localName } = element;
  const own = layersAround(element);
  const isOver = (dialog: Element) => !own.includes(dialog);
  return (
    [...document.querySelectorAll('dialog:modal')].some(isOver) ||
    [...document.querySelectorAll(localName)].some(
      (other) => other !== element && other.shadowRoot?.querySelector('dialog:modal') != null,
    )
  );
}

function layersAround(element: Element): Element[] {
  const layers: Element[] = [];
  for (let at = outwards(element); at; at = outwards(at)) {
    if (at instanceof HTMLElement && at.matches('dialog, [popover]')) layers.push(at);
  }
  return layers;
}

/** As it is drawn: out of slots and of shadow roots. */
function outwards(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
