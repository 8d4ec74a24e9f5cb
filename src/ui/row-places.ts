/** The row in which something happens. */
export function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[part~="item"]') : null;
}

/** Place of a drawn row in the list, from 0. */
export function indexOf(row: Element): number {
  return Number(row.getAttribute('aria-posinset')) - 1;
}

/** Rows of a list that lie beside one another; 1 unless it is a grid. */
export function columnsOf(list: Element): number {
  const { display, gridTemplateColumns } = getComputedStyle(list);
  return display === 'grid' ? gridTemplateColumns.split(' ').length : 1;
}

export function isRightToLeft(list: Element): boolean {
  return getComputedStyle(list).direction === 'rtl';
}
