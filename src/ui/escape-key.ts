/**
 * Has Escape do something in a panel; nothing around it, neither a dialog nor the page, hears of the
 * key. One that ends the choice of letters of an input method is left alone.
 */
export function onEscape(panel: HTMLElement, carryOut: () => void): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    carryOut();
  });
}
