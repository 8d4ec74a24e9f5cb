/**
 * Under what an element's list is kept: the page's path, and the element's `id`, `name` or position.
 * Of several with the same, the second and those after it are told apart by their order.
 */
export function memoryKey(host: Element): string {
  return `${location.pathname}:${placeOf(host)}`;
}

function placeOf(element: Element): string {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const label = labelOf(element);
  const alike = [...root.querySelectorAll(element.localName)].filter((it) => labelOf(it) === label);
  const own = `${label}/${alike.indexOf(element)}`;
  return root instanceof ShadowRoot ? `${placeOf(root.host)} ${own}` : own;
}

function labelOf(element: Element): string {
  const name = element.getAttribute('name');
  return element.id ? `#${element.id}` : name ? `=${name}` : element.localName;
}
