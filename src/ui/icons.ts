import { html, type TemplateResult } from 'lit';

/** Outlines on a field of 24 by 24, drawn with round pens. */
const OUTLINES = {
  upload:
    'M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4.5 15v3.25c0 .7.55 1.25 1.25 1.25h12.5c.7 0 1.25-.55 1.25-1.25V15',
  plus: 'M12 5.5v13M5.5 12h13',
  pause: 'M9 6v12M15 6v12',
  play: 'M8.5 5.75v12.5L18.5 12z',
  cross: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  retry: 'M5 12.5a7.25 7.25 0 1 0 2.3-5.8L4.75 9M4.75 4.5V9h4.5',
  check: 'm5.25 12.75 4.25 4.25L18.75 7.5',
  warning:
    'M12 9.25v4.25M12 16.75v.01M10.9 4.65 3.2 18a1.25 1.25 0 0 0 1.1 1.9h15.4a1.25 1.25 0 0 0 1.1-1.9L13.1 4.65a1.27 1.27 0 0 0-2.2 0z',
  offline:
    'm4 4 16 16M12 18.75v.01M8.75 15.2a4.7 4.7 0 0 1 5.3-.75M5.3 11.7a9.4 9.4 0 0 1 4-2.25M13.5 8.95a9.4 9.4 0 0 1 5.2 2.75',
  bin: 'M5 7h14M9.75 6.75V4.5h4.5v2.25M7 7.25l.8 11.1c.05.65.6 1.15 1.25 1.15h5.9c.65 0 1.2-.5 1.25-1.15L17 7.25',
  crop: 'M7 3.5v12.25c0 .7.55 1.25 1.25 1.25H20.5M3.5 7h12.25c.7 0 1.25.55 1.25 1.25V20.5',
  back: 'm14.75 5.5-6.5 6.5 6.5 6.5',
  turn: 'M19 12.5a7.25 7.25 0 1 1-2.3-5.8L19.25 9M19.25 4.5V9h-4.5',
  flip: 'M12 4v16M8.5 7.5v9h-5zM15.5 7.5v9h5z',
  'zoom-in':
    'M10.75 17.5a6.75 6.75 0 1 0 0-13.5 6.75 6.75 0 0 0 0 13.5zM15.75 15.75l4.75 4.75M10.75 8v5.5M8 10.75h5.5',
  'zoom-out':
    'M10.75 17.5a6.75 6.75 0 1 0 0-13.5 6.75 6.75 0 0 0 0 13.5zM15.75 15.75l4.75 4.75M8 10.75h5.5',
  camera:
    'M4 8.75c0-.7.55-1.25 1.25-1.25h2.6l1.9-2.75h4.5l1.9 2.75h2.6c.7 0 1.25.55 1.25 1.25v9c0 .7-.55 1.25-1.25 1.25H5.25C4.55 19 4 18.45 4 17.75zM12 16.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5z',
  link: 'M10.25 13.75a3.9 3.9 0 0 0 5.5.3l3-3a3.9 3.9 0 0 0-5.5-5.5l-1 1M13.75 10.25a3.9 3.9 0 0 0-5.5-.3l-3 3a3.9 3.9 0 0 0 5.5 5.5l1-1',
  minimize: 'M6.5 17.5h11',
  folder:
    'M4 17.75V6.25C4 5.55 4.55 5 5.25 5h3.9l2.1 2.5h7.5c.7 0 1.25.55 1.25 1.25v9c0 .7-.55 1.25-1.25 1.25H5.25C4.55 19 4 18.45 4 17.75z',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A line icon in the colour of the text around it. Says nothing to screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${OUTLINES[name]} pathLength="1"></path>
  </svg>`;
}
