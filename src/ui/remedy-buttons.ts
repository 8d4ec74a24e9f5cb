import { nothing, type TemplateResult } from 'lit';
import { hasTooManyPixels } from '../session/remediable.js';
import { actionButton } from './action-button.js';
import { spokenName } from './file-name.js';
import type { FileRowView } from './file-row-view.js';

/** What helps a picture at once that was refused because it is too large. */
export function remedyButtons(
  view: FileRowView,
  describedBy: string,
): readonly (TemplateResult | typeof nothing)[] {
  const { file, messages, send, disabled, cropping = false } = view;
  if (!file.shrinkable || !file.error) return [];
  const { remedies } = messages;
  const name = spokenName(file.name);
  const common = { worded: true, describedBy, disabled } as const;
  const crop = actionButton({
    ...common,
    label: remedies.cropToFitFile(name),
    word: remedies.cropToFit,
    icon: 'crop',
    press: () => send({ type: 'crop-to-fit', id: file.id }),
  });
  const shrink = actionButton({
    ...common,
    label: remedies.shrinkFile(name),
    word: remedies.shrink,
    hint: remedies.shrinkHint,
    icon: 'shrink',
    press: () => send({ type: 'shrink', id: file.id }),
  });
  return [cropping && hasTooManyPixels(file.error.code) ? crop : nothing, shrink];
}
