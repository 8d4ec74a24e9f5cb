import type { Page } from '@playwright/test';

/** As WCAG 1.4.11 asks of what a control is recognised by. */
const LEAST_CONTRAST = 3;

/**
 * What the rules of WCAG 2.2 say that no automatic checker looks at: words on a control that its name
 * lacks (2.5.3), and icons that hardly stand out (1.4.11).
 */
export async function controlFaults(page: Page): Promise<string[]> {
  return page.locator('upload-widget').evaluate(findControlFaults, LEAST_CONTRAST);
}

/** Runs in the page. */
function findControlFaults(widget: Element, leastContrast: number): string[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser draws nothing.');
  const controls = everything(widget.shadowRoot?.querySelector('dialog:modal') ?? widget).filter(
    (element) => element.matches('button, a[href], summary') && element.checkVisibility(),
  );
  return controls.flatMap((control) => [...nameFaults(control), ...iconFaults(control)]);

  function everything(element: Element): Element[] {
    const inner = [...(element.shadowRoot?.children ?? []), ...element.children];
    return [element, ...inner.flatMap(everything)];
  }

  function nameFaults(control: Element): string[] {
    const name = wordsOf(control.getAttribute('aria-label') ?? '');
    const seen = wordsOf((control as HTMLElement).innerText);
    // A clock that runs down is no label.
    const isCalledSo = name === '' || /^[\d:]*$/.test(seen) || name.includes(seen);
    return isCalledSo ? [] : [`"${seen}" is called "${name}"`];
  }

  function wordsOf(text: string): string {
    return text
      .toLowerCase()
      .replaceAll(/[\s⁦-⁩]+/g, ' ')
      .trim();
  }

  function iconFaults(control: Element): string[] {
    const icon = control.querySelector('svg');
    // What cannot be pressed need not stand out.
    if (!icon || control.matches(':disabled, [aria-disabled=true]')) return [];
    const contrast = contrastOf(paint(inkOf(icon)), backgroundOf(control));
    const name = control.getAttribute('aria-label') ?? control.textContent.trim();
    return contrast < leastContrast ? [`the icon of "${name}" has ${contrast.toFixed(2)}:1`] : [];
  }

  function inkOf(icon: Element): string[] {
    const { stroke, color } = getComputedStyle(icon);
    return [stroke === 'none' ? color : stroke];
  }

  /** All that lies under it, the lowest first. */
  function backgroundOf(control: Element): number[] {
    const colours: string[] = [];
    for (let box: Element | null = control; box; box = parentOf(box)) {
      colours.unshift(getComputedStyle(box).backgroundColor);
    }
    return paint(['Canvas', ...colours]);
  }

  function paint(colours: readonly string[]): number[] {
    if (!context) return [];
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }

  function contrastOf(one: readonly number[], other: readonly number[]): number {
    const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  function linear(byte: number): number {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const parent = element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : element.parentElement;
  }
}

/** What is wrong with the focus on the way by the Tab key, from wherever it is to where it ends. */
export async function focusFaults(page: Page, mostSteps: number): Promise<string[]> {
  const faults: string[] = [];
  let seen = 0;
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(findFocusFault);
    if (fault === 'outside') {
      // Whoever was at the last control begins at the first.
      if (seen > 0) break;
      continue;
    }
    seen++;
    if (fault) faults.push(fault);
  }
  return seen === 0 ? ['the Tab key leads to nothing'] : faults;
}

/** Runs in the page: whether the focus is seen (2.4.7), and not wholly covered (2.4.11). */
function findFocusFault(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) {
    return 'outside';
  }
  const name = focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40);
  const label = `<${focused.localName} class="${focused.className}"> ${name}`;
  const marked = [focused, ...(focused.parentElement ? [focused.parentElement] : [])];
  // The browser marks the controls of its own player itself.
  const isMarked =
    focused.matches('video') ||
    marked.some((box) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  if (!isMarked) return `${label} does not show that it has the focus`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const isSeen = [0.1, 0.5, 0.9].some((part) => {
    const root = focused.getRootNode() as ShadowRoot | Document;
    const x = left + (right - left) * part;
    const y = top + (bottom - top) * part;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (focused.contains(hit) || hit.contains(focused));
  });
  return isSeen ? '' : `${label} has the focus and is covered`;
}

/** The distances of WCAG 1.4.12, at which nothing may be lost. */
export async function spreadLetters(page: Page): Promise<void> {
  await page.locator('upload-widget').evaluate((widget) => {
    const spread = (root: ShadowRoot) => {
      const style = new CSSStyleSheet();
      style.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      root.adoptedStyleSheets.push(style);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) spread(element.shadowRoot);
      }
    };
    if (widget.shadowRoot) spread(widget.shadowRoot);
  });
}
