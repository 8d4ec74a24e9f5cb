import { css } from 'lit';

/** The bar above the rows, and the rows as a list. */
export const fileListStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    padding-block: var(--_space);
    padding-inline: calc(var(--_space) * 2.25) calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_border);
  }

  .bar .title {
    font-size: calc(1em / 0.9375);
  }

  .bar-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25);
    margin-inline-start: auto;
  }

  .rows {
    list-style: none;
    margin: 0;
    padding-block: calc(var(--_space) * 0.5);
    padding-inline: 0;
  }

  /* A long list scrolls by itself, in rows of one height; what is not seen is only room. */
  .rows.windowed {
    position: relative;
    max-block-size: min(40em, 60dvb);
    overflow: auto;
    overscroll-behavior: contain;
    overflow-anchor: none;
    padding-block: 0;
  }

  .room {
    block-size: var(--_room);
  }

  /* What has no width counts for nothing when a list is as high as what is in it. */
  .room.extent {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    visibility: hidden;
  }

  /* Browsers let the keyboard scroll it, too. */
  .rows.windowed:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  /* Drawn while the list scrolls: nothing fades in, nothing is measured but the row itself. */
  .rows.windowed .row {
    /* A name and two lines, and a button beside the name. */
    block-size: max(4.8em, var(--_target) + 2.2em);
    align-content: center;
    padding-block: 0;
    overflow: clip;
    transition: none;
    contain: content;
  }

  /* It has the focus, and the list was scrolled on. */
  .rows.windowed .row.out-of-sight {
    position: absolute;
    inset-block-start: var(--_top);
    inset-inline: 0;
  }

  .rows.windowed .thumbnail {
    align-self: center;
  }

  .rows.windowed .meta {
    max-block-size: 2.9em;
    overflow: clip;
  }

  /* Its whole is in its tooltip. */
  .rows.windowed .status .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  @container upload-widget (inline-size < 34em) {
    .bar {
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 0.75);
    }

    /* Buttons with a frame need all of their room. */
    @media (forced-colors: active) {
      .rows.windowed .row {
        block-size: calc(var(--_target) + 3.6em);
      }

      .rows.windowed .row .actions:has(.worded) {
        margin-block: 0;
      }
    }
  }

  /* With the buttons below. */
  @container upload-widget (inline-size < 15em) {
    .rows.windowed .row {
      block-size: calc(var(--_target) + 4.2em);
    }

    .rows.windowed .thumbnail {
      align-self: start;
    }
  }
`;
