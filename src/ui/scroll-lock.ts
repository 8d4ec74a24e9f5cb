/** Keeps the page behind a dialog from scrolling, without shifting it. Returns what lets go. */
export function lockScroll(): () => void {
  const { documentElement: root } = document;
  const scrollbarPixels = innerWidth - root.clientWidth;
  const before = { overflow: root.style.overflow, padding: root.style.paddingInlineEnd };
  root.style.overflow = 'hidden';
  if (scrollbarPixels > 0) root.style.paddingInlineEnd = `${scrollbarPixels}px`;
  return () => {
    root.style.overflow = before.overflow;
    root.style.paddingInlineEnd = before.padding;
  };
}
