import type { WidgetEvents } from './widget-events.js';

type WidgetError = WidgetEvents['widget-error']['error'];

export const MISSING_CLOUD = Object.freeze({
  code: 'configuration',
  message: 'Set the attribute "cloud-name": without it there is nowhere to upload to.',
} satisfies WidgetError);

export const LOST_PANEL = Object.freeze({
  code: 'network',
  message: 'A part of the widget could not be loaded. Try again.',
} satisfies WidgetError);
