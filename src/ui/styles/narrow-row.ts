import { css } from 'lit';

/** The rows where there is little room: fewer amounts, and buttons under the words. */
export const narrowRowStyles = css`
  @container upload-widget (inline-size < 34em) {
    .row {
      column-gap: calc(var(--_space) * 1.5);
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 0.75);
    }

    .sortable .row {
      --_grip-start: calc(var(--_space) * 0.5);
    }

    /* A sentence gets the width under the buttons too. */
    .row:has(.status.bad, .status.wait, .worded) {
      .about {
        display: contents;
      }

      .name {
        align-self: end;
      }

      .meta {
        grid-column: 2 / -1;
        grid-row: 2;
        align-self: start;
        padding-inline-end: calc(var(--_space) * 0.5);
      }

      .thumbnail {
        grid-row: 1 / span 2;
      }

      .actions {
        margin-block: calc(var(--_space) * -0.75);
      }
    }

    /* What helps keeps its words, on a line of its own; what dismisses stays beside the name. */
    .rows:not(.windowed) .row:has(.worded) {
      position: relative;

      .name {
        grid-column: 2 / -1;
        align-items: center;
        min-block-size: calc(var(--_target) - var(--_space) * 1.5);
        max-inline-size: calc(100% - var(--_target));
      }

      .thumbnail {
        grid-row: 1 / span 3;
      }

      .actions {
        flex-wrap: wrap;
        grid-column: 2 / -1;
        grid-row: 3;
        justify-content: start;
        margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * -0.5);
        margin-inline-start: calc(var(--_space) * -1.5);
      }

      .only-icon:last-child {
        position: absolute;
        inset-block-start: calc(var(--_space) * 0.25);
        inset-inline-end: calc(var(--_space) * 0.75);
      }

      /* Buttons with a frame need all of their room. */
      @media (forced-colors: active) {
        .name {
          min-block-size: calc(var(--_target) - var(--_space) * 0.5);
        }

        .actions {
          margin-block: calc(var(--_space) * 0.5) 0;
          margin-inline-start: 0;
        }
      }
    }

    .windowed .button.worded {
      min-inline-size: var(--_target);
      padding: 0;
    }

    .windowed .worded .word {
      display: none;
    }
  }

  @container upload-widget (inline-size < 24em) {
    .row {
      --_thumbnail: clamp(40px, 3em, 56px);
      column-gap: var(--_space);
    }

    .detail:not(:last-child) {
      display: none;
    }

    .meta:has(.detail) {
      block-size: auto;
    }

    .detail {
      white-space: normal;
    }
  }

  /* Very large type in a narrow column: the buttons go below, each under the letters over it. */
  @container upload-widget (inline-size < 15em) {
    .sortable .row {
      --_grip-start: calc(var(--_space) * 1.5);
      padding-inline-start: var(--_grip-start);
    }

    .row .about,
    .rows .row:has(.status.bad, .status.wait, .worded) .name {
      grid-column: 2 / -1;
      min-block-size: 0;
      max-inline-size: calc(100% - var(--_space) * 0.75);
    }

    .row .meta {
      block-size: auto;
    }

    .row .actions,
    .rows:not(.windowed) .row:has(.worded) .actions {
      grid-column: 2 / -1;
      grid-row: 3;
      justify-content: start;
      margin: 0;
      margin-inline-start: calc((1.3em - var(--_target)) / 2);
    }

    /* Not over the grip. */
    .rows.sortable .row .actions {
      margin-inline-start: max(var(--_space) * -1, (1.3em - var(--_target)) / 2);
    }

    .row .actions:has(> .worded:first-child) {
      margin-inline-start: calc(var(--_space) * -1.5);
    }

    .rows:not(.windowed) .row:has(.worded) .only-icon:last-child {
      position: static;
    }
  }
`;
