/** The rows that are drawn, and the room that the others take. */
export interface RowWindow {
  /** First row that is drawn. */
  readonly start: number;
  /** The one after the last. */
  readonly end: number;
  /** Room for the rows before and after, in pixels. */
  readonly beforePixels: number;
  readonly afterPixels: number;
  /** Of all rows together. */
  readonly totalPixels: number;
}

/** What a scrolled list shows. */
export interface RowView {
  readonly count: number;
  /** Files beside one another in a grid; 1 in a list of rows. */
  readonly columns?: number;
  readonly rowPixels: number;
  readonly scrolledPixels: number;
  readonly visiblePixels: number;
}

/** Rows drawn beyond both edges, so that scrolling and the Tab key find them there. */
const SPARE_ROWS = 8;

/** Which of many equally high rows have to be drawn. */
export function rowWindow(view: RowView): RowWindow {
  const { count, columns = 1, rowPixels, scrolledPixels, visiblePixels } = view;
  const lines = Math.ceil(count / columns);
  const first = Math.floor(scrolledPixels / rowPixels) - SPARE_ROWS;
  const last = Math.ceil((scrolledPixels + visiblePixels) / rowPixels) + SPARE_ROWS;
  const end = Math.min(lines, Math.max(last, 0));
  const start = Math.max(0, Math.min(first, end));
  return {
    start: start * columns,
    end: Math.min(count, end * columns),
    beforePixels: start * rowPixels,
    afterPixels: (lines - end) * rowPixels,
    totalPixels: lines * rowPixels,
  };
}
