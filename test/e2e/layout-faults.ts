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

type Sides = Record<'left' | 'right' | 'top' | 'bottom', number>;

/** Runs in the page. */
function findFaults(widget: Element, leastTarget: number): string[] {
  const faults: string[] = [];
  const written: { words: string; rect: DOMRect; parent: Element }[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  // What lies behind an open dialog is out of reach, and meant to be.
  const elements = everything(widget.shadowRoot?.querySelector('dialog:modal') ?? widget);
  for (const element of elements) {
    for (const node of element.childNodes) if (node instanceof Text) checkText(node, element);
  }
  if (written.length === 0) faults.push('nothing is written anywhere');
  const controls = elements.filter(isControl);
  for (const [index, control] of controls.entries()) {
    checkControl(control);
    for (const other of controls.slice(index + 1)) checkPair(control, other);
  }
  for (const { words, rect, parent } of written) checkUnder(words, rect, parent);
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

  /** Amounts that don't fit on their line are left out as a whole, and dots that begin a line. */
  function isLeftOut(element: Element): boolean {
    const line = element.matches('.detail, .dot') && element.closest('.meta');
    if (!line) return false;
    const { top, left, right } = element.getBoundingClientRect();
    const frame = line.getBoundingClientRect();
    if (element.matches('.dot')) return right <= frame.left + 1 || left >= frame.right - 1;
    return top >= frame.bottom - 1;
  }

  function isControl(element: Element): boolean {
    return element.matches('button, a[href], input:not([type=hidden]), select, summary');
  }

  function checkText(text: Text, parent: Element): void {
    // A dot between two facts may fall away where a line ends.
    if (/^[\s·]*$/.test(text.data)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const cutter = cutterOf(rect, parent);
      if (cutter) faults.push(`"${text.data.trim()}" is cut by ${nameOf(cutter)}`);
      written.push({ words: text.data.trim(), rect, parent });
    }
  }

  /** File names and sentences may be shortened: they end in dots, and their whole is at hand. */
  function cutterOf(rect: DOMRect, from: Element): Element | undefined {
    // What lies over the page in the top layer is cut by nothing of the page.
    for (let box: Element | null = from; box && box !== document.body; box = parentOf(box)) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') return undefined;
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') return undefined;
      if (style.overflowX === 'visible') continue;
      if (box.closest('[part~=name]') || isShortened(box)) return undefined;
      const frame = box.getBoundingClientRect();
      if (rect.left < frame.left - 1 || rect.right > frame.right + 1) return box;
      if (rect.top < frame.top - 3 || rect.bottom > frame.bottom + 3) return box;
    }
    return undefined;
  }

  function isShortened(box: Element): boolean {
    const words = box.textContent.trim();
    return getComputedStyle(box).webkitLineClamp !== 'none' && box.getAttribute('title') === words;
  }

  function checkControl(control: Element): void {
    const { width, height, left, right } = control.getBoundingClientRect();
    if (Math.min(width, height) < leastTarget - 0.5) {
      faults.push(`${nameOf(control)} is ${Math.round(width)} by ${Math.round(height)} px`);
    }
    if (left < -0.5 || right > root.clientWidth + 0.5) faults.push(`${nameOf(control)} sticks out`);
  }

  function checkPair(one: Element, other: Element): void {
    if (one.contains(other) || other.contains(one) || layerOf(one) !== layerOf(other)) return;
    if (overlap(shownPart(one), shownPart(other))) {
      faults.push(`${nameOf(one)} lies on ${nameOf(other)}`);
    }
  }

  function checkUnder(words: string, rect: DOMRect, parent: Element): void {
    const shown = withinBoxes(rect, parent);
    for (const control of controls) {
      if (control.contains(parent) || parent.contains(control)) continue;
      if (layerOf(parent) !== layerOf(control)) continue;
      if (overlap(shown, shownPart(control))) faults.push(`"${words}" lies on ${nameOf(control)}`);
    }
  }

  /** A line's own box reaches a little beyond its letters, above and below. */
  function overlap(a: Sides, b: Sides): boolean {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 2 && height > 4;
  }

  function shownPart(element: Element): Sides {
    return withinBoxes(element.getBoundingClientRect(), parentOf(element));
  }

  /** What is scrolled out of its list, or cut off, covers nothing. */
  function withinBoxes(rect: DOMRect, from: Element | null): Sides {
    let { left, right, top, bottom } = rect;
    for (let box = from; box && box !== document.body; box = parentOf(box)) {
      if (getComputedStyle(box).overflow.includes('visible')) continue;
      const frame = box.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top, bottom };
  }

  /** What lies over the page covers it, and is meant to. */
  function layerOf(element: Element): Element | undefined {
    for (let box: Element | null = element; box; box = parentOf(box)) {
      if (box.matches(':popover-open')) return box;
    }
    return undefined;
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
