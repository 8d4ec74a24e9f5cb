import { css, type CSSResult } from 'lit';
import { baseStyles } from './base.js';
import { buttonStyles } from './buttons.js';
import { summaryStyles } from './summary.js';
import { thumbnailStyles } from './thumbnail.js';

const frame = css`
  :host {
    /* The corner, above the home bar of phones. */
    inset: auto;
    inset-block-end: calc(max(16px, env(safe-area-inset-bottom)) + var(--_lift, 0px));
    inset-inline-end: max(16px, env(safe-area-inset-right));
    container-type: inline-size;
    inline-size: min(22em, 100vi - 32px);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    color: var(--_text);
    overflow: clip;
    box-shadow: 0 12px 34px -8px light-dark(oklch(0.2 0.03 268 / 0.35), oklch(0 0 0 / 0.7));
    font-family: var(--upload-widget-font, inherit);
    font-size: 0.9375em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  :host(:not(:popover-open)) {
    display: none;
  }

  .pill {
    --_thumbnail: clamp(40px, 2.9em, 56px);
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    padding-inline: calc(var(--_space) * 1.5) var(--_space);
  }

  .about {
    display: grid;
    min-inline-size: 0;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .title-line {
    display: flex;
    min-inline-size: 0;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
  }

  .title-line .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke-width: 2;
  }

  .good .title-line .icon {
    color: var(--_success);
  }

  .bad .title-line {
    color: var(--_danger);
  }

  .actions {
    display: flex;
    gap: calc(var(--_space) * 0.25);
  }

  /* Large type, or a small screen: the words go below. */
  @container (inline-size < 17em) {
    .pill {
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: calc(var(--_space) * 0.5);
    }

    .about {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .actions {
      justify-content: end;
    }
  }

  /* All of the pill opens the dialog, but the button that hides it. */
  .expand::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .actions .button:not(.expand) {
    position: relative;
    z-index: 1;
  }

  .total {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 3px;
    border-radius: 0;
  }

  @media (prefers-reduced-motion: no-preference) {
    :host {
      transition: inset-block-end var(--_calm);
    }

    :host(:popover-open) {
      animation: arrive var(--_calm) cubic-bezier(0.2, 0.8, 0.2, 1);
    }

    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 12px;
      }
    }
  }

  @media (forced-colors: active) {
    :host {
      border: 2px solid CanvasText;
    }
  }
`;

/** The pill in the corner of the page. */
export const pillStyles: readonly CSSResult[] = [
  baseStyles,
  buttonStyles,
  thumbnailStyles,
  summaryStyles,
  frame,
];
