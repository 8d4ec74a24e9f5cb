import { css } from 'lit';

/** The three cards of the drop zone: under a drag they fan out. */
export const dropArtStyles = css`
  .art {
    inline-size: min(8.8em, 100%);
    block-size: auto;
    margin-block-end: calc(var(--_space) * 1.25);
    overflow: visible;
  }

  .card {
    transform-box: fill-box;
    transform-origin: 50% 100%;
    transition: transform var(--_calm) cubic-bezier(0.2, 0.9, 0.3, 1.2);
  }

  .card-left {
    transform: rotate(-8deg);
  }

  .card-right {
    transform: rotate(8deg);
  }

  .dragging .card-left {
    transform: translate(-13px, 2px) rotate(-16deg);
  }

  .dragging .card-right {
    transform: translate(13px, 2px) rotate(16deg);
  }

  .dragging .card-middle {
    transform: translateY(-9px);
  }

  .card-paper {
    fill: var(--_surface);
    stroke: color-mix(in oklch, var(--_border), var(--_text) 10%);
    stroke-width: 1.5;
  }

  .card-lines {
    fill: none;
    stroke: color-mix(in oklch, var(--_border), var(--_text) 10%);
    stroke-width: 3;
    stroke-linecap: round;
  }

  .card-sign {
    fill: color-mix(in oklch, var(--_border), var(--_text) 10%);
  }

  .card-middle .card-paper {
    stroke: var(--_accent);
    stroke-width: 1.75;
  }

  .card-sun {
    fill: color-mix(in oklch, var(--_accent), var(--_surface) 50%);
  }

  .card-hills {
    fill: var(--_accent);
  }
`;
