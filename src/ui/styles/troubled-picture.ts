import { css, unsafeCSS } from 'lit';

const TROUBLED =
  ".pictures .row:is([data-status='failed'], [data-status='invalid'], [data-status='missing'])";
const troubled = unsafeCSS(TROUBLED);
/** With one button that helps, and not several. */
const helped = unsafeCSS(`.rows${TROUBLED}:has(.worded):not(:has(.worded ~ .worded))`);
const veil = css`color-mix(in oklch, transparent, var(--_surface) 94%)`;

/** A picture of the grid that was not taken or did not arrive: it is as large as the others. */
export const troubledPictureStyles = css`
  @container upload-widget (inline-size >= 34em) {
    ${troubled} .status {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      padding: 0.4em 0.6em;
      background: ${veil};
      line-height: 1.3;
    }

    /* Two lines say what is wrong; under the pointer or with the focus, it says all. */
    ${troubled} .status .text {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }

    ${troubled}:is(:hover, :focus-within) .status .text {
      display: block;
      overflow: visible;
    }

    ${troubled}:has(.worded) .about {
      max-block-size: calc(100% - 2 * var(--_target) - 1.2em);
    }

    ${helped} .about {
      inset-block-end: calc(var(--_target) + 0.4em);
    }

    ${helped}::after {
      content: '';
      position: absolute;
      inset-block: auto 0;
      inset-inline: 0;
      block-size: calc(var(--_target) + 0.4em);
      background: ${veil};
    }

    ${helped} .actions {
      inset: 0.4em;
      z-index: 1;
      align-items: start;
      max-inline-size: none;
      pointer-events: none;
    }

    ${helped} .button {
      pointer-events: auto;
    }

    /* Under the sentence, as wide as the picture. */
    ${helped} .button.worded {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      padding-inline: 0.5em;
      border-color: var(--_border-strong);
      border-radius: calc(var(--_radius-inner) - 0.2em);
      background: var(--_surface);
      color: var(--_text);
    }

    ${helped} .worded .word {
      display: inline;
      overflow-wrap: anywhere;
    }

    ${helped} .worded .icon {
      display: none;
    }

    ${helped} .button.worded:focus-visible {
      outline-color: var(--_focus);
    }

    @media (hover: hover) {
      ${helped} .button.worded:hover:enabled {
        background: color-mix(in oklch, var(--_surface), var(--_text) 7%);
        color: var(--_text);
      }
    }
  }
`;
