import { css } from 'lit';

/** The native dialog: a card in the middle, on phones a sheet from below. */
export const dialogStyles = css`
  dialog {
    inline-size: min(42.5em, 100vi - 32px);
    max-inline-size: none;
    max-block-size: min(52em, 100dvb - 48px);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) + 4px);
    background: none;
    color: inherit;
    overflow: clip;
    box-shadow: var(--_shadow);
  }

  dialog:focus-visible {
    outline: none;
  }

  dialog::backdrop {
    background: oklch(0.2 0.02 268 / 0.45);
    backdrop-filter: blur(3px);
  }

  dialog .base {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    border-color: light-dark(transparent, var(--_border));
  }

  .dialog-frame {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto) minmax(max-content, 1fr);
    align-items: center;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_border);
  }

  .head .title {
    grid-column: 2;
    font-size: calc(1em / 0.9375);
    text-align: center;
  }

  /* It takes the focus so that its words are read first; it is nothing to be pressed. */
  .head .title:focus-visible {
    outline: none;
  }

  /* Where there is no room for both, the buttons go below. */
  .head.with-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    padding-inline-start: calc(var(--_space) * 2.25);
  }

  .with-tools .title {
    flex: 1 0 auto;
    max-inline-size: 100%;
    text-align: start;
  }

  .head-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    justify-self: end;
    gap: calc(var(--_space) * 0.25);
  }

  .dialog-content,
  .dialog-content .files {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .dialog-content {
    overflow: auto;
    overscroll-behavior: contain;
  }

  /* The rows scroll between the head and the sums, unless that leaves them no room. */
  .dialog-content .rows {
    flex: 0 1 auto;
    min-block-size: min(14em, 50dvb);
    overflow: auto;
    overscroll-behavior: contain;
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise var(--_calm) cubic-bezier(0.2, 0.8, 0.2, 1);
    }

    dialog[open]::backdrop {
      animation: fade 200ms;
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 16px;
      }
    }

    @keyframes fade {
      from {
        opacity: 0;
      }
    }
  }

  @media (width < 520px) {
    dialog {
      inline-size: 100%;
      max-block-size: calc(100dvb - 24px);
      margin-block: auto 0;
      margin-inline: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    dialog .base {
      border-width: 0;
      border-radius: inherit;
      padding-block-end: env(safe-area-inset-bottom);
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
