import { css } from 'lit';

/**
 * The colours, lengths and fonts of the widget: every public custom property with its default.
 * Inside, the styles read only the private names (`--_…`), so that no default is written twice.
 *
 * The defaults follow the page's own `color-scheme`; `theme` sets it for the widget alone.
 */
export const tokens = css`
  :host {
    --_accent: var(--upload-widget-accent, light-dark(oklch(0.52 0.2 268), oklch(0.72 0.15 268)));
    --_on-accent: var(--upload-widget-on-accent, light-dark(#fff, oklch(0.2 0.05 268)));
    --_surface: var(--upload-widget-surface, light-dark(#fff, oklch(0.205 0.012 268)));
    --_surface-raised: var(
      --upload-widget-surface-raised,
      light-dark(oklch(0.975 0.004 268), oklch(0.25 0.014 268))
    );
    --_text: var(--upload-widget-text, light-dark(oklch(0.24 0.02 268), oklch(0.95 0.005 268)));
    --_text-muted: var(
      --upload-widget-text-muted,
      light-dark(oklch(0.5 0.02 268), oklch(0.72 0.015 268))
    );
    --_border: var(
      --upload-widget-border,
      light-dark(oklch(0.91 0.008 268), oklch(0.33 0.015 268))
    );
    /* The outline of what can be pressed or filled in: 3:1 against the surface. */
    --_border-strong: color-mix(in oklch, var(--_border), var(--_text) 45%);
    --_success: var(--upload-widget-success, light-dark(oklch(0.5 0.13 155), oklch(0.76 0.15 155)));
    --_warning: var(--upload-widget-warning, light-dark(oklch(0.52 0.12 65), oklch(0.8 0.13 80)));
    --_danger: var(--upload-widget-danger, light-dark(oklch(0.53 0.2 25), oklch(0.74 0.14 25)));
    --_focus: var(--upload-widget-focus, var(--_accent));
    --_radius: var(--upload-widget-radius, 14px);
    --_radius-inner: calc(var(--_radius) * 0.7);
    --_space: var(--upload-widget-space, 8px);
    --_shadow: var(
      --upload-widget-shadow,
      0 24px 70px -12px light-dark(oklch(0.2 0.03 268 / 0.4), oklch(0 0 0 / 0.7))
    );
    --_target: max(36px, 2.4em);
    --_quick: 120ms;
    --_calm: 240ms;
  }

  .theme-light {
    color-scheme: light;
  }

  .theme-dark {
    color-scheme: dark;
  }

  @media (pointer: coarse) {
    :host {
      --_target: max(44px, 2.4em);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0s;
      --_calm: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_surface: Canvas;
      --_surface-raised: Canvas;
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_border: ButtonBorder;
      --_border-strong: ButtonBorder;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_danger: CanvasText;
      --_focus: Highlight;
    }
  }
`;
