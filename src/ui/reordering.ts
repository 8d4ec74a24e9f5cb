import type { nothing, TemplateResult } from 'lit';
import type { FileRowView } from './file-row-view.js';

/** How a row takes part: as always, with its buttons for moving, or under the visitor's hand. */
export type RowMovement = 'still' | 'open' | 'lifted';

/** What a list draws so that the visitor can change its order. */
export interface Reordering {
  movementOf(id: string): RowMovement;
  /** What a row is dragged by; pressed, it shows the {@link buttons}. */
  grip(view: FileRowView): TemplateResult;
  /** They take the place of the row's other buttons. */
  buttons(view: FileRowView): readonly TemplateResult[];
  /** Whether a row is on its way: the others make room for it. */
  readonly isArranging: boolean;
  /** Where a dragged row would go. */
  readonly mark: TemplateResult | typeof nothing;
}
