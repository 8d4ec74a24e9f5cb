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
    --_grip: 24px;
    --_grip-start: var(--_space);
    padding-inline-start: calc(var(--_grip-start) + 28px);
  }

  .row[data-status='removing'] .thumbnail {
    opacity: 0.5;
  }

  .row[data-status='removing'] .name {
    color: var(--_text-muted);
  }

  /* Beside several lines it stands with the first. */
  .row .thumbnail {
    align-self: start;
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
`;
