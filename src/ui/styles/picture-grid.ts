import { css } from 'lit';

/** A list of pictures alone, as a grid where there is room for one. */
export const pictureGridStyles = css`
  .chip {
    display: none;
  }

  @container upload-widget (inline-size >= 34em) {
    .rows.pictures {
      --_gap: calc(var(--_space) * 1.25);
      /* Between its buttons, two lines. */
      --_tile: calc(2 * var(--_target) + 4.2em);
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(var(--_tile), 1fr));
      align-content: start;
      align-items: start;
      column-gap: var(--_gap);
      padding-block: calc(var(--_space) * 1.75) calc(var(--_space) * 0.75);
      padding-inline: calc(var(--_space) * 2.25);
    }

    .rows.pictures.windowed {
      padding-block: 0;
    }

    .rows.pictures .room {
      grid-column: 1 / -1;
    }

    .rows.pictures .row {
      --_thumbnail: 100%;
      position: relative;
      display: block;
      block-size: auto;
      min-block-size: auto;
      margin-block-end: var(--_gap);
      padding: 0;
      border-radius: var(--_radius-inner);
      aspect-ratio: 1;
      overflow: clip;
    }

    .rows.pictures .row.out-of-sight {
      position: absolute;
      inline-size: var(--_tile);
      inset-inline-end: auto;
    }

    .pictures .about {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      max-block-size: calc(100% - var(--_target) - 0.8em);
      overflow: auto;
    }

    /* Where it has more words than room, browsers let the keyboard scroll it. */
    .pictures .about:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }

    /* The picture is the name, for those who see it. */
    .pictures .name,
    .pictures .status:not(.bad),
    .pictures .detail {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .pictures .row:not(:has(.thumbnail img:not([hidden]))) .name {
      position: static;
      inline-size: fit-content;
      block-size: auto;
      padding-inline: 0.6em;
      clip-path: none;
    }

    .rows.pictures .meta {
      display: block;
      block-size: auto;
      max-block-size: none;
      margin: 0;
      overflow: visible;
    }

    .pictures .chip {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      margin: 0.6em;
      padding: 0.15em 0.7em;
      border-radius: 1.2em;
      background: oklch(0 0 0 / 0.68);
      color: #fff;
      font-weight: 550;
    }

    .pictures .chip .icon {
      inline-size: 1.1em;
      block-size: 1.1em;
      margin-inline: -0.15em;
      stroke-width: 2.25;
    }

    .rows.pictures .row .actions {
      position: absolute;
      inset-block-start: 0.4em;
      inset-inline-end: 0.4em;
      flex-wrap: wrap;
      max-inline-size: calc(100% - 0.8em);
      margin: 0;
      gap: 4px;
    }

    .pictures .button {
      min-inline-size: var(--_target);
      padding: 0;
      border-radius: 50%;
      background: oklch(0 0 0 / 0.6);
      color: #fff;
    }

    .pictures .button:focus-visible {
      outline: 2px solid #fff;
      outline-offset: -4px;
    }

    .pictures .button .word,
    .pictures .button .clock {
      display: none;
    }

    .pictures .ring-track {
      stroke: oklch(1 0 0 / 0.3);
    }

    .pictures .ring-left {
      stroke: #fff;
    }

    @media (hover: hover) {
      .pictures .button:hover:enabled:not([aria-disabled='true']) {
        background: oklch(0 0 0 / 0.85);
        color: #fff;
      }
    }

    @media (forced-colors: active) {
      .pictures .chip,
      .pictures .button {
        border: 1px solid ButtonBorder;
        background: Canvas;
        color: CanvasText;
      }
    }
  }
`;
