import { css } from 'lit';

/** The picture that is cropped, with its frame. */
export const cropStageStyles = css`
  /* Pictures look the same on black in every theme. */
  .stage {
    position: relative;
    block-size: clamp(15em, 52vb, 26em);
    background: oklch(0.16 0.01 268);
    /* The picture does not follow the direction of the text. */
    direction: ltr;
    overflow: clip;
    touch-action: none;
  }

  .stage:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .wait {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: oklch(0.86 0.01 268);
  }

  cropper-canvas {
    position: absolute;
    inset: 0;
    min-inline-size: 0;
    min-block-size: 0;
    transition: opacity var(--_quick);
  }

  .loading cropper-canvas {
    opacity: 0;
  }

  cropper-selection {
    outline: 1.5px solid #fff;
  }

  .round {
    position: absolute;
    inset: 0;
    background: radial-gradient(closest-side, transparent 99.4%, rgb(8 10 16 / 0.6));
    pointer-events: none;
  }

  /* Corners one can see, and edges one can take hold of without seeing them. */
  cropper-handle[action$='-resize'] {
    --_grip: 28px;
    background: none;
  }

  cropper-handle[action='n-resize'],
  cropper-handle[action='s-resize'] {
    block-size: var(--_grip);
  }

  cropper-handle[action='e-resize'],
  cropper-handle[action='w-resize'] {
    inline-size: var(--_grip);
  }

  cropper-handle[action='n-resize'],
  cropper-handle[action^='ne'],
  cropper-handle[action^='nw'] {
    inset-block-start: calc(var(--_grip) / -2);
  }

  cropper-handle[action='s-resize'],
  cropper-handle[action^='se'],
  cropper-handle[action^='sw'] {
    inset-block-end: calc(var(--_grip) / -2);
  }

  cropper-handle[action='e-resize'],
  cropper-handle[action^='ne'],
  cropper-handle[action^='se'] {
    right: calc(var(--_grip) / -2);
  }

  cropper-handle[action='w-resize'],
  cropper-handle[action^='nw'],
  cropper-handle[action^='sw'] {
    left: calc(var(--_grip) / -2);
  }

  cropper-handle[action^='ne'],
  cropper-handle[action^='nw'],
  cropper-handle[action^='se'],
  cropper-handle[action^='sw'] {
    inline-size: var(--_grip);
    block-size: var(--_grip);
  }

  cropper-handle[action^='ne']::before,
  cropper-handle[action^='nw']::before,
  cropper-handle[action^='se']::before,
  cropper-handle[action^='sw']::before {
    content: '';
    position: absolute;
    inset: calc(50% - 3px);
    inline-size: 20px;
    block-size: 20px;
    border: 0 solid #fff;
    border-block-start-width: 4px;
    border-left-width: 4px;
    transform-origin: 3px 3px;
  }

  cropper-handle[action^='ne']::before {
    rotate: 90deg;
  }

  cropper-handle[action^='se']::before {
    rotate: 180deg;
  }

  cropper-handle[action^='sw']::before {
    rotate: 270deg;
  }

  @media (pointer: coarse) {
    cropper-handle[action$='-resize'] {
      --_grip: 44px;
    }
  }
`;
