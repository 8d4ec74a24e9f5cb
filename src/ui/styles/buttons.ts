import { css } from 'lit';

/** Buttons: with words, primary, quiet, and with an icon alone. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.875);
    min-block-size: max(40px, var(--_target));
    margin: 0;
    padding: 0.25em calc(var(--_space) * 1.75);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-inner);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
    transition:
      background-color var(--_quick),
      border-color var(--_quick),
      color var(--_quick);
  }

  .button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .button.primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }

  .button.dragging {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_surface), var(--_accent) 9%);
  }

  .button.quiet {
    min-block-size: var(--_target);
    padding-inline: calc(var(--_space) * 1.25);
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
  }

  .button.only-icon {
    min-inline-size: var(--_target);
    padding: 0;
  }

  .button.quiet:focus-visible {
    outline-offset: -2px;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.5;
  }

  /* What it opens is on its way; most come so soon that nothing need be seen of it. */
  .button[aria-busy='true'] .icon {
    opacity: 0.4;
    transition: opacity var(--_quick) 0.25s;
  }

  @media (hover: hover) {
    .button:hover:enabled:not([aria-disabled='true']) {
      background: color-mix(in oklch, var(--_surface), var(--_text) 6%);
    }

    .button.primary:hover:enabled {
      background: color-mix(in oklch, var(--_accent), var(--_text) 14%);
    }

    .button.quiet:hover:enabled:not([aria-disabled='true']) {
      background: color-mix(in oklch, transparent, var(--_text) 7%);
      color: var(--_text);
    }
  }

  .button:active:enabled:not([aria-disabled='true']) {
    background: color-mix(in oklch, var(--_surface), var(--_text) 11%);
  }

  .button.primary:active:enabled {
    background: color-mix(in oklch, var(--_accent), var(--_text) 24%);
  }

  @media (forced-colors: active) {
    .button,
    .button.quiet {
      border-color: ButtonBorder;
    }

    .button.primary:enabled {
      forced-color-adjust: none;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
