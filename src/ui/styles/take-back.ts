import { css } from 'lit';

/** The button that takes an uploaded file back: a bin, and around it the time left for it. */
export const takeBackStyles = css`
  .take-back {
    gap: 0.5em;
    min-inline-size: var(--_target);
    padding-inline: calc(var(--_space) * 0.75);
  }

  .clock {
    /* As wide as 10:00, so that nothing moves when a digit goes. */
    min-inline-size: 2.7em;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  .ring-and-bin {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
  }

  .ring-and-bin .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2;
  }

  .ring {
    position: absolute;
    inset: 0;
    fill: none;
    stroke-width: 2;
  }

  .ring-track {
    stroke: var(--_border);
  }

  .ring-left {
    stroke: var(--_accent);
    stroke-linecap: round;
    transition: stroke-dasharray var(--_calm) linear;
  }

  @media (forced-colors: active) {
    .ring-track {
      stroke: GrayText;
      stroke-width: 1;
    }

    .ring-left {
      stroke-width: 3;
    }
  }

  @container upload-widget (inline-size < 20em) {
    .clock {
      display: none;
    }
  }
`;
