import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FileSnapshot } from '../session/file-snapshot.js';
import { listPhase, type ListPhase } from './list-phase.js';

/** What a page's CSS sees of the widget, by `:state()`. */
export type WidgetState =
  'empty' | 'dragging' | 'uploading' | 'complete' | 'failed' | 'paused' | 'offline';

const STATE_OF_PHASE: Readonly<Record<ListPhase, WidgetState | undefined>> = {
  choosing: undefined,
  moving: 'uploading',
  waiting: 'offline',
  paused: 'paused',
  failed: 'failed',
  done: 'complete',
};

/** What the states are found from, read at every use. */
export interface StateSource {
  readonly files: readonly FileSnapshot[];
  /** Whether something to take hangs over the widget. */
  readonly isDragging: boolean;
}

/** Keeps the custom states of the host in step with what it shows. */
export class StateController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #source: () => StateSource;

  constructor(
    host: ReactiveControllerHost,
    { states }: Pick<ElementInternals, 'states'>,
    source: () => StateSource,
  ) {
    this.#states = states;
    this.#source = source;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = statesOf(this.#source());
    for (const state of [...this.#states]) {
      if (!wanted.has(state)) this.#states.delete(state);
    }
    for (const state of wanted) this.#states.add(state);
  }
}

function statesOf({ files, isDragging }: StateSource): ReadonlySet<string> {
  const ofFiles = files.length === 0 ? 'empty' : STATE_OF_PHASE[listPhase(files)];
  return new Set([...(ofFiles ? [ofFiles] : []), ...(isDragging ? ['dragging'] : [])]);
}
