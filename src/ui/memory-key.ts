/** Elements that calls have made: which of the page's calls, from 0. */
const calls = new WeakMap<Element, number>();
let callCount = 0;

/** An element comes and goes with the call that it is made for: its position says nothing of it. */
export function countAsCall(element: Element): void {
  calls.set(element, callCount);
  callCount += 1;
}

/**
 * Under what an element's list is kept: the page's path, and the element's `id`, `name` or position.
 * Of several with the same, the second and those after it are told apart by their order.
 */
export function memoryKey(host: Element): string {
  const call = calls.get(host);
  return `${location.pathname}:${call === undefined ? placeOf(host) : `call/${call}`}`;
}

function placeOf(element: Element): string {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const label = labelOf(element);
  const all = [...root.querySelectorAll(element.localName)].filter((it) => !calls.has(it));
  const alike = all.filter((it) => labelOf(it) === label);
  const own = `${label}/${alike.indexOf(element)}`;
  return root instanceof ShadowRoot ? `${placeOf(root.host)} ${own}` : own;
}

function labelOf(element: Element): string {
  const name = element.getAttribute('name');
  return element.id ? `#${element.id}` : name ? `=${name}` : element.localName;
}
