import { DeleteWindow } from './delete-window.js';
import { Timeline } from './diagnostics.js';
import type { ItemList } from './item-list.js';
import type { SessionContext, SessionOptions } from './session-context.js';
import type { SessionObserver } from './session-events.js';
import type { SessionNews } from './session-news.js';

/** What a session is told from outside. */
export interface Outside {
  /** Read at every use. */
  readonly options: () => SessionOptions;
  readonly emit: SessionObserver;
}

/** What the parts of a session share, with a clock of its own. */
export function openContext(
  items: ItemList,
  news: SessionNews,
  { options, emit }: Outside,
): SessionContext {
  const now = () => performance.timeOrigin + performance.now();
  const onWindowClosed = (id: string): void => {
    const item = items.find(id);
    if (item) item.removableUntil = undefined;
    news.listChanged();
  };
  return {
    items,
    timeline: new Timeline(),
    deleteWindow: new DeleteWindow(now, onWindowClosed),
    get options() {
      return options();
    },
    now,
    emit,
    listChanged: () => news.listChanged(),
    progressed: (item) => news.progressed(item),
  };
}
