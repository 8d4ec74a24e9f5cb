import { css } from 'lit';

/** What recording videos adds to the camera: its two ways, clock, meter and red button. */
export const cameraVideoStyles = css`
  .tools {
    position: absolute;
    inset-block-end: calc(var(--_space) * 2);
    inset-inline: 0;
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 1.5);
    pointer-events: none;
  }

  .tools > * {
    pointer-events: auto;
  }

  .modes {
    display: flex;
    padding: 2px;
    border-radius: 99px;
    background: rgb(0 0 0 / 0.6);
  }

  .mode {
    min-block-size: max(28px, 2em);
    padding: 0 calc(var(--_space) * 1.75);
    border: 0;
    border-radius: inherit;
    background: none;
    color: #fff;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }

  .mode[aria-pressed='true'] {
    background: #fff;
    color: #000;
  }

  @media (pointer: coarse) {
    .mode {
      min-block-size: 44px;
    }
  }

  .mode:focus-visible {
    outline: 3px solid #fff;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #000;
  }

  .shutter:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .shutter.video {
    position: relative;
    background: rgb(0 0 0 / 0.4);
  }

  .shutter.video::before {
    content: '';
    position: absolute;
    inset: 5px;
    border-radius: 50%;
    background: oklch(0.6 0.22 25);
    transition:
      inset var(--_quick),
      border-radius var(--_quick);
  }

  .shutter.running::before {
    inset: 30%;
    border-radius: 15%;
  }

  .signs {
    position: absolute;
    inset-block-start: calc(var(--_space) * 1.5);
    inset-inline: calc(var(--_space) * 1.5);
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
    pointer-events: none;
  }

  .sign {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0;
    padding: 0.2em 0.75em;
    border-radius: 1em;
    background: rgb(0 0 0 / 0.7);
    color: #fff;
    font-size: calc(0.875em / 0.9375);
    text-align: center;
  }

  .sign .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .lamp {
    inline-size: 0.7em;
    block-size: 0.7em;
    flex: none;
    border-radius: 50%;
    background: oklch(0.65 0.23 25);
    animation: lamp 1.2s ease-in-out infinite alternate;
  }

  .lamp.paused {
    animation: none;
    opacity: 0.4;
  }

  @keyframes lamp {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.35;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .lamp {
      animation: none;
    }
  }

  .meter {
    position: relative;
    inline-size: 4.5em;
    block-size: 0.4em;
    flex: none;
    border-radius: 1em;
    background: rgb(255 255 255 / 0.3);
    overflow: clip;
  }

  .meter::before {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: calc(var(--_level, 0) * 100%);
    border-radius: inherit;
    background: oklch(0.82 0.19 150);
  }

  .silent {
    background: oklch(0.42 0.1 65);
  }

  /* What is asked before a video begins lies over the picture. */
  .ask {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: grid;
    justify-items: center;
    padding-block-end: calc(var(--_space) * 2);
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }

  .ask .notice {
    padding-block: calc(var(--_space) * 2);
  }

  .ask .modes {
    background: rgb(0 0 0 / 0.72);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
  }

  @media (forced-colors: active) {
    .sign,
    .meter,
    .modes,
    .mode,
    .lamp {
      forced-color-adjust: none;
    }
  }
`;
