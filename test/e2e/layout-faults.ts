import type { Page } from '@playwright/test';

/**
 * What a designer would see wrong at a glance: words that are cut, controls that lie on one another,
 * stick out or are too small to be hit, and a page that can be scrolled sideways.
 *
 * @param leastTarget smallest side of a control, in CSS pixels
 */
export async function layoutFaults(page: Page, leastTarget: number): Promise<string[]> {
  return page.locator('upload-widget').evaluate(findFaults, leastTarget);
}

/** Runs in the page. */
function findFaults(widget: Element, leastTarget: number): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  // What lies behind an open dialog is out of reach, and meant to be.
  const elements = everything(widget.shadowRoot?.querySelector('dialog:modal') ?? widget);
  for (const element of elements) {
    for (const node of element.childNodes) if (node instanceof Text) checkText(node, element);
  }
  if (elements.length === 0) faults.push('nothing is seen of the widget');
  const controls = elements.filter(isControl);
  for (const [index, control] of controls.entries()) {
    checkControl(control);
    for (const other of controls.slice(index + 1)) checkPair(control, other);
  }
  return faults;

  function everything(element: Element): Element[] {
    const inner = element.shadowRoot?.children ?? element.children;
    // What has no box of its own is never seen by itself, and still holds boxes.
    const isSeen =
      getComputedStyle(element).display === 'contents' ||
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isForEyes =
      getComputedStyle(element).clipPath !== 'inset(50%)' &&
      !element.matches('svg, cropper-canvas');
    if (!isSeen || !isForEyes) return element === widget ? [...inner].flatMap(everything) : [];
    return isLeftOut(element) ? [] : [element, ...[...inner].flatMap(everything)];
  }

  /** Amounts that don't fit on their line are left out as a whole. */
  function isLeftOut(element: Element): boolean {
    const line = element.matches('.detail') && element.parentElement?.getBoundingClientRect();
    return line ? element.getBoundingClientRect().top >= line.bottom - 1 : false;
  }

  function isControl(element: Element): boolean {
    return element.matches('button, a[href], input:not([type=hidden]), select, summary');
  }

  function checkText(text: Text, parent: Element): void {
    if (text.data.trim() === '') return;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const cutter = cutterOf(rect, parent);
      if (cutter) faults.push(`"${text.data.trim()}" is cut by ${nameOf(cutter)}`);
    }
  }

  /** File names may be shortened: they end in dots, and their whole is at hand. */
  function cutterOf(rect: DOMRect, from: Element): Element | undefined {
    // What lies over the page in the top layer is cut by nothing of the page.
    for (let box: Element | null = from; box && box !== document.body; box = parentOf(box)) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') return undefined;
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') return undefined;
      if (style.overflowX === 'visible') continue;
      if (box.closest('[part~=name]')) return undefined;
      const frame = box.getBoundingClientRect();
      if (rect.left < frame.left - 1 || rect.right > frame.right + 1) return box;
      if (rect.top < frame.top - 3 || rect.bottom > frame.bottom + 3) return box;
    }
    return undefined;
  }

  function checkControl(control: Element): void {
    const { width, height, left, right } = control.getBoundingClientRect();
    if (Math.min(width, height) < leastTarget - 0.5) {
      faults.push(`${nameOf(control)} is ${Math.round(width)} by ${Math.round(height)} px`);
    }
    if (left < -0.5 || right > root.clientWidth + 0.5) faults.push(`${nameOf(control)} sticks out`);
  }

  function checkPair(one: Element, other: Element): void {
    if (one.contains(other) || other.contains(one)) return;
    const a = shownPart(one);
    const b = shownPart(other);
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (width > 1 && height > 1) faults.push(`${nameOf(one)} lies on ${nameOf(other)}`);
  }

  /** What is scrolled out of its list covers nothing. */
  function shownPart(element: Element): Record<'left' | 'right' | 'top' | 'bottom', number> {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let box = parentOf(element); box && box !== document.body; box = parentOf(box)) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflow)) continue;
      const frame = box.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top, bottom };
  }

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const parent = element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : element.parentElement;
  }

  function nameOf(element: Element): string {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    return `<${element.localName} class="${element.className}"> ${words}`;
  }
}
