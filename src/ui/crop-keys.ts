import type { CropModel } from './crop-model.js';

/** A press of an arrow moves the frame by such a part of the picture's shorter side. */
const STEP_SHARE = 0.02;
const ZOOM_STEP = 1.1;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Does with the frame what a key asks for.
 *
 * @returns whether the key meant something
 */
export function pressCropKey(model: CropModel, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === '+' || event.key === '=') model.zoom(ZOOM_STEP);
  else if (event.key === '-') model.zoom(1 / ZOOM_STEP);
  else return pressArrow(model, event);
  return true;
}

/** Arrows point where they do on the screen, whatever the direction of the text. */
function pressArrow(model: CropModel, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  const direction = DIRECTIONS[key];
  if (!direction) return false;
  const { width, height } = model.picture;
  const step = altKey ? 1 : Math.max(1, Math.round(Math.min(width, height) * STEP_SHARE));
  const [x, y] = [direction[0] * step, direction[1] * step];
  const { shown } = model;
  if (!shiftKey) model.place({ x: shown.x + x, y: shown.y + y });
  else if (x !== 0) model.place({ width: Math.max(1, shown.width + x) });
  else model.place({ height: Math.max(1, shown.height + y) });
  return true;
}
