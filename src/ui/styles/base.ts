import { css } from 'lit';

/** The frame around everything, its type, and what every view may use. */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* What the widget draws, with the language that it speaks. */
  .words {
    display: contents;
    min-block-size: inherit;
  }

  /* Until the words are here nothing is seen, and nothing moves when they come. */
  .on-their-way {
    visibility: hidden;
  }

  .on-their-way ::slotted(*) {
    visibility: visible;
  }

  .base {
    container: upload-widget / inline-size;
    /* What it asks for where the page lets content decide the width. */
    contain-intrinsic-inline-size: min(24em, 70vi);
    /* It fills what the page keeps free for it, so that nothing moves when it comes or is filled. */
    display: flex;
    flex-direction: column;
    min-block-size: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    overflow: clip;
    font-family: var(--upload-widget-font, inherit);
    font-size: 0.9375em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    text-align: start;
    -webkit-tap-highlight-color: transparent;
  }

  .base > .drop-zone,
  .base > .files,
  .base > .files > .rows:not(.windowed) {
    flex: 1 0 auto;
  }

  .base > .files {
    display: flex;
    flex-direction: column;
  }

  .title {
    margin: 0;
    font-size: calc(1.1875em / 0.9375);
    font-weight: 620;
    letter-spacing: -0.012em;
    line-height: 1.35;
    text-wrap: balance;
  }

  /*
   * A text keeps the direction of its own language where the page has another one, and stands on
   * the side where the page begins.
   */
  .text {
    unicode-bidi: plaintext;
    /* Chromium and Safari know the prefixed name only. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* Why nothing can be uploaded at all. */
  .problem {
    display: flex;
    gap: 0.5em;
    margin: 0;
    padding: calc(var(--_space) * 2.5);
    color: var(--_danger);
  }

  .problem .icon {
    margin-block-start: 0.1em;
  }

  .small {
    font-size: calc(0.8125em / 0.9375);
  }

  .muted {
    color: var(--_text-muted);
  }

  .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* What points to where one came from, points there in every language. */
  .icon-back:dir(rtl) {
    scale: -1 1;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
