import { css } from 'lit';

/** A picture of the grid that was not taken or did not arrive: it is as large as the others. */
export const troubledPictureStyles = css`
  @container upload-widget (inline-size >= 34em) {
    .rows.pictures
      .row:is([data-status='failed'], [data-status='invalid'], [data-status='missing']) {
      --_veil: color-mix(in oklch, transparent, var(--_surface) 94%);

      .status {
        position: static;
        inline-size: auto;
        block-size: auto;
        clip-path: none;
        white-space: normal;
        padding: 0.4em 0.6em;
        background: var(--_veil);
        line-height: 1.3;
      }

      /* Two lines say what is wrong; under the pointer or with the focus, it says all. */
      .status .text {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }

      &:is(:hover, :focus-within) .status .text {
        display: block;
        overflow: visible;
      }

      &:has(.worded) .about {
        max-block-size: calc(100% - 2 * var(--_target) - 1.2em);
      }

      /* With one button that helps, and not several. */
      &:has(.worded):not(:has(.worded ~ .worded)) {
        .about {
          inset-block-end: calc(var(--_target) + 0.4em);
        }

        /* The whole of it has the whole picture, and runs around the button in the corner. */
        &:is(:hover, :focus-within) .about {
          inset-block-start: 0;
          max-block-size: none;
          background: var(--_veil);
        }

        &:is(:hover, :focus-within) .status {
          background: none;
        }

        &:is(:hover, :focus-within) .name {
          max-inline-size: calc(100% - var(--_target) - 0.8em);
        }

        &:is(:hover, :focus-within) .status .text::before {
          content: '';
          float: inline-end;
          inline-size: var(--_target);
          block-size: var(--_target);
        }

        /* Below the grip in the other corner. */
        &:is(.sortable *):is(:hover, :focus-within) .about {
          inset-block-start: calc(var(--_target) + 0.8em);
        }

        &:is(.sortable *):is(:hover, :focus-within) .status .text::before {
          content: none;
        }

        &::after {
          content: '';
          position: absolute;
          inset-block: auto 0;
          inset-inline: 0;
          block-size: calc(var(--_target) + 0.4em);
          background: var(--_veil);
        }

        .actions {
          inset: 0.4em;
          z-index: 1;
          align-items: start;
          max-inline-size: none;
          pointer-events: none;
        }

        .button {
          pointer-events: auto;
        }

        /* Under the sentence, as wide as the picture. */
        .button.worded {
          position: absolute;
          inset-block-end: 0;
          inset-inline: 0;
          padding-inline: 0.5em;
          border-color: var(--_border-strong);
          border-radius: calc(var(--_radius-inner) - 0.2em);
          background: var(--_surface);
          color: var(--_text);
        }

        .worded .word {
          display: inline;
          overflow-wrap: anywhere;
        }

        .worded .icon {
          display: none;
        }

        .button.worded:focus-visible {
          outline-color: var(--_focus);
        }

        @media (hover: hover) {
          .button.worded:hover:enabled {
            background: color-mix(in oklch, var(--_surface), var(--_text) 7%);
            color: var(--_text);
          }
        }
      }
    }
  }
`;
