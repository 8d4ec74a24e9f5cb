/** Keeps the page behind a dialog from scrolling, without shifting it. Returns what lets go. */
export function lockScroll(): () => void {
  const { documentElement: root } = document;
  const before = { overflow: root.style.overflow, padding: root.style.paddingInlineEnd };
  const widthPixels = root.clientWidth;
  root.style.overflow = 'hidden';
  // What the scrollbar has left free; nothing where it is laid over the page or its place is kept.
  const gainedPixels = root.clientWidth - widthPixels;
  if (gainedPixels > 0) root.style.paddingInlineEnd = `${gainedPixels}px`;
  return () => {
    root.style.overflow = before.overflow;
    root.style.paddingInlineEnd = before.padding;
  };
}
