import { css } from 'lit';

/** A row of the list: picture, name, status, buttons. */
export const fileRowStyles = css`
  .row {
    --_thumbnail: clamp(40px, 3.7333em, 72px);
    display: grid;
    grid-template-columns: var(--_thumbnail) minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(var(--_space) * 1.75);
    min-block-size: calc(var(--_thumbnail) + var(--_space) * 2);
    padding-block: var(--_space);
    padding-inline: calc(var(--_space) * 2.25) calc(var(--_space) * 1.25);
    transition:
      opacity var(--_calm),
      translate var(--_calm);
  }

  @starting-style {
    .row {
      opacity: 0;
      translate: 0 6px;
    }
  }

  /* Room for the grip by which it is moved, which comes a moment later. */
  .sortable .row {
    --_grip: 28px;
    padding-inline-start: 28px;
  }

  .row[data-status='removing'] .thumbnail {
    opacity: 0.5;
  }

  .row[data-status='removing'] .name {
    color: var(--_text-muted);
  }

  .about {
    min-inline-size: 0;
  }

  .name {
    display: flex;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: 550;
    line-height: 1.4;
  }

  .stem {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }

  .extension {
    flex: none;
    white-space: pre;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
    margin-block-start: 1px;
    color: var(--_text-muted);
    line-height: 1.45;
  }

  /* Amounts that do not fit on the line are left out. */
  .meta:has(.detail) {
    block-size: 1.45em;
    overflow: clip;
  }

  .status {
    display: flex;
    gap: 0.35em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .status .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.15em;
    stroke-width: 2;
  }

  .status.good {
    color: var(--_success);
  }

  .status.wait {
    color: var(--_warning);
  }

  .status.bad {
    color: var(--_danger);
  }

  .detail {
    position: relative;
    white-space: nowrap;
  }

  /* Between two amounts; in front of one that begins a line it lies outside and is clipped. */
  .dot {
    position: absolute;
    inset-inline-end: 100%;
    inline-size: 0.9em;
    text-align: center;
  }

  .actions {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 0.25);
  }

  @media (prefers-reduced-motion: no-preference) {
    .status.good .icon path {
      stroke-dasharray: 1;
      animation: draw-check 200ms ease-out 40ms backwards;
    }

    @keyframes draw-check {
      from {
        stroke-dashoffset: 1;
      }
    }
  }

  @container upload-widget (inline-size < 34em) {
    .row {
      column-gap: calc(var(--_space) * 1.5);
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 0.75);
    }

    .button.worded {
      min-inline-size: var(--_target);
      padding: 0;
    }

    .worded .word {
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

    /* A sentence gets the width under the buttons too. */
    .row:has(.status.bad, .status.wait) .about {
      display: contents;
    }

    .row:has(.status.bad, .status.wait) .meta {
      grid-column: 2 / -1;
      grid-row: 2;
      padding-inline-end: calc(var(--_space) * 0.5);
    }

    .row:has(.status.bad, .status.wait) .thumbnail {
      grid-row: 1 / span 2;
    }

    .row:has(.status.bad, .status.wait) .actions {
      margin-block: calc(var(--_space) * -0.75);
    }
  }

  /* Very large type in a narrow column: the buttons go below. */
  @container upload-widget (inline-size < 15em) {
    .row .actions {
      grid-column: 2 / -1;
      grid-row: 3;
      justify-content: start;
      margin: 0;
      margin-inline-start: -8px;
    }

    .row .about {
      grid-column: 2 / -1;
    }

    .row .meta {
      block-size: auto;
    }
  }
`;
