import { css, type CSSResult } from 'lit';

/*
 * Colours of the system's own come before those of any theme; a page's own custom properties too.
 */

const white = css`
  @media (forced-colors: none) {
    :host {
      --_accent: var(--upload-widget-accent, light-dark(oklch(0.25 0 0), oklch(0.95 0 0)));
      --_on-accent: var(--upload-widget-on-accent, light-dark(oklch(1 0 0), oklch(0.18 0 0)));
      --_surface: var(--upload-widget-surface, light-dark(oklch(1 0 0), oklch(0.17 0 0)));
      --_surface-raised: var(
        --upload-widget-surface-raised,
        light-dark(oklch(1 0 0), oklch(0.17 0 0))
      );
      --_text: var(--upload-widget-text, light-dark(oklch(0.2 0 0), oklch(0.96 0 0)));
      --_text-muted: var(--upload-widget-text-muted, light-dark(oklch(0.48 0 0), oklch(0.74 0 0)));
      --_border: var(--upload-widget-border, light-dark(oklch(0.9 0 0), oklch(0.33 0 0)));
      --_focus: var(--upload-widget-focus, light-dark(oklch(0.5 0.19 258), oklch(0.76 0.13 258)));
      --_radius: var(--upload-widget-radius, 6px);
    }
  }
`;

const minimal = css`
  @media (forced-colors: none) {
    :host {
      --_accent: var(
        --upload-widget-accent,
        light-dark(oklch(0.42 0.05 255), oklch(0.82 0.05 255))
      );
      --_on-accent: var(--upload-widget-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.02 255)));
      --_surface: var(--upload-widget-surface, light-dark(oklch(1 0 0), oklch(0.19 0.006 255)));
      --_surface-raised: var(
        --upload-widget-surface-raised,
        light-dark(oklch(0.965 0.003 255), oklch(0.235 0.008 255))
      );
      --_text: var(--upload-widget-text, light-dark(oklch(0.27 0.015 255), oklch(0.93 0.005 255)));
      --_text-muted: var(
        --upload-widget-text-muted,
        light-dark(oklch(0.49 0.015 255), oklch(0.73 0.012 255))
      );
      --_border: var(
        --upload-widget-border,
        light-dark(oklch(0.93 0.004 255), oklch(0.3 0.008 255))
      );
      --_radius: var(--upload-widget-radius, 8px);
      --_shadow: var(--upload-widget-shadow, 0 8px 30px -6px oklch(0 0 0 / 0.35));
    }

    .base,
    .drop-zone:not(.dragging) {
      border-color: transparent;
    }
  }
`;

const purple = css`
  @media (forced-colors: none) {
    :host {
      --_accent: var(--upload-widget-accent, light-dark(oklch(0.5 0.22 302), oklch(0.78 0.14 304)));
      --_on-accent: var(--upload-widget-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.08 302)));
      --_surface: var(
        --upload-widget-surface,
        light-dark(oklch(0.99 0.006 305), oklch(0.2 0.045 300))
      );
      --_surface-raised: var(
        --upload-widget-surface-raised,
        light-dark(oklch(0.965 0.018 305), oklch(0.245 0.058 300))
      );
      --_text: var(--upload-widget-text, light-dark(oklch(0.25 0.07 300), oklch(0.95 0.015 305)));
      --_text-muted: var(
        --upload-widget-text-muted,
        light-dark(oklch(0.48 0.06 300), oklch(0.76 0.04 305))
      );
      --_border: var(
        --upload-widget-border,
        light-dark(oklch(0.89 0.03 305), oklch(0.37 0.07 300))
      );
      --_radius: var(--upload-widget-radius, 20px);
    }
  }
`;

/** Themes by the names that sites of the closed widget know. Each has a light and a dark side. */
export const THEME_LOOKS = { white, minimal, purple } satisfies Record<string, CSSResult>;

export type ThemeLook = keyof typeof THEME_LOOKS;
