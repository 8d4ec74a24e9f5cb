import { css } from 'lit';

/** The panel of the camera: what it sees, and what is pressed over it. */
export const cameraStyles = css`
  .view {
    position: relative;
  }

  .head .button.quiet {
    white-space: nowrap;
  }

  /* What a camera sees looks the same on black in every theme. */
  .stage {
    --_foot: calc(max(40px, var(--_target)) + var(--_space) * 3 + 1px);
    position: relative;
    display: grid;
    block-size: clamp(16em, 56vb, 27em);
    background: oklch(0.16 0.01 268);
    overflow: clip;
  }

  /* The panel keeps its size when the buttons come. */
  .stage.review {
    block-size: calc(clamp(16em, 56vb, 27em) - var(--_foot));
  }

  .stage:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .stage.off,
  .stage.asking,
  .stage.trouble {
    background: var(--_surface-raised);
  }

  video,
  .shot {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .mirrored {
    scale: -1 1;
  }

  .notice {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 3);
    text-align: center;
  }

  .notice p {
    max-inline-size: 32em;
    margin: 0;
    text-align: center;
    text-wrap: balance;
  }

  .notice > .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_text-muted);
    stroke-width: 1.4;
  }

  .trouble .notice > .icon {
    color: var(--_warning);
  }

  .notice .button {
    margin-block-start: var(--_space);
  }

  .countdown {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: #fff;
    font-size: 6em;
    font-weight: 650;
    text-shadow: 0 0 0.3em rgb(0 0 0 / 0.7);
  }

  .shutter-bar {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 4);
  }

  .round,
  .round-room {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: max(44px, 2.9em);
    block-size: max(44px, 2.9em);
    padding: 0;
    border: 0;
    border-radius: 50%;
  }

  .round {
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    cursor: pointer;
  }

  .round[aria-pressed='true'] {
    background: #fff;
    color: #000;
  }

  .round select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .shutter {
    flex: none;
    inline-size: max(64px, 4.25em);
    block-size: max(64px, 4.25em);
    padding: 4px;
    border: 4px solid #fff;
    border-radius: 50%;
    background: #fff content-box;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.4);
    cursor: pointer;
    touch-action: manipulation;
    transition: scale var(--_quick);
  }

  .shutter:active {
    scale: 0.92;
  }

  /* One ring for dark pictures, one for bright ones. */
  .shutter:focus-visible,
  .round:focus-visible,
  .round:focus-within {
    outline: 3px solid #fff;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #000;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }

  @container upload-widget (max-width: 480px) {
    .foot .button {
      flex: 1;
    }
  }

  @media (forced-colors: active) {
    .round,
    .shutter {
      forced-color-adjust: none;
    }
  }
`;
