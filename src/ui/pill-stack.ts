/** Between two pills, in pixels. */
const GAP_PIXELS = 12;

/** Those of this page, the lowest first. */
const pills: HTMLElement[] = [];
/** Those that went out of sight with a dialog of the page that they stand in. */
const hidden = new WeakSet<Element>();
const sizes = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    if (contentRect.height === 0) hidden.add(target);
    else if (hidden.delete(target)) putOnTop(target);
  }
  arrange();
});

/**
 * Puts a pill above those of the page's other widgets, and over the dialog that it stands in whenever
 * that opens again.
 *
 * @param pill a popover that is shown; its custom property `--_lift` is how far up it stands
 * @returns takes it out again
 */
export function stackPill(pill: HTMLElement): () => void {
  pills.push(pill);
  sizes.observe(pill);
  return () => {
    sizes.unobserve(pill);
    pills.splice(pills.indexOf(pill), 1);
    arrange();
  };
}

/** Widgets that are read from the right have theirs in the other corner. */
function arrange(): void {
  const lifts = { ltr: 0, rtl: 0 };
  for (const pill of pills) {
    const corner = pill.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    pill.style.setProperty('--_lift', `${lifts[corner]}px`);
    if (pill.offsetHeight > 0) lifts[corner] += pill.offsetHeight + GAP_PIXELS;
  }
}

/** What was opened last lies on top. */
function putOnTop(target: Element): void {
  if (!(target instanceof HTMLElement)) return;
  target.hidePopover();
  target.showPopover();
}
