/**
 * Keeps the page behind a dialog from scrolling, without shifting it. Returns what lets go.
 *
 * Each lock is a style sheet of its own, so that several may hold at a time and go in any order, and
 * none touches what the page has written itself.
 */
export function lockScroll(): () => void {
  const { documentElement: root } = document;
  const sheet = new CSSStyleSheet();
  const takesRoom = innerWidth > root.clientWidth;
  if (takesRoom && CSS.supports('scrollbar-gutter: stable')) {
    sheet.replaceSync('html { overflow: hidden !important; scrollbar-gutter: stable !important }');
    return adopt(sheet);
  }
  const widthPixels = root.clientWidth;
  sheet.replaceSync('html { overflow: hidden !important }');
  const letGo = adopt(sheet);
  // What the scrollbar has left free; nothing where it is laid over the page.
  const gainedPixels = root.clientWidth - widthPixels;
  if (gainedPixels > 0)
    sheet.insertRule(`html { padding-inline-end: ${gainedPixels}px !important }`);
  return letGo;
}

function adopt(sheet: CSSStyleSheet): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
  };
}
