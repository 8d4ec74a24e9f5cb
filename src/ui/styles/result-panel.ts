import { css, type CSSResult } from 'lit';
import { baseStyles } from './base.js';
import { buttonStyles } from './buttons.js';
import { thumbnailStyles } from './thumbnail.js';

const frame = css`
  :host {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 2.5) calc(var(--_space) * 3.75);
    text-align: center;
  }

  /* It takes the focus so that its words are read first; it is nothing to be pressed. */
  .title:focus-visible {
    outline: none;
  }

  .pile {
    --_thumbnail: 4.9em;
    display: flex;
    margin-block-end: calc(var(--_space) * 1.75);
  }

  .pile .thumbnail {
    border-radius: var(--_radius);
    margin-inline: -0.6em;
    outline: 4px solid var(--_surface);
  }

  .pile .thumbnail:nth-child(1) {
    rotate: -4deg;
  }

  .pile .thumbnail:nth-child(3) {
    rotate: 4deg;
  }

  .title,
  .muted {
    margin: 0;
    text-align: center;
    text-wrap: balance;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }

  @media (prefers-reduced-motion: no-preference) {
    .pile .thumbnail {
      animation: settle var(--_calm) cubic-bezier(0.2, 0.8, 0.2, 1) backwards;
    }

    @keyframes settle {
      from {
        opacity: 0;
        translate: 0 10px;
        rotate: 0deg;
      }
    }
  }

  @container upload-widget (inline-size < 24em) {
    :host {
      padding-block: calc(var(--_space) * 3.5) calc(var(--_space) * 2.5);
    }

    .steps {
      flex-direction: column-reverse;
      align-self: stretch;
      inline-size: 100%;
    }
  }
`;

/** The view of what has arrived. */
export const resultPanelStyles: readonly CSSResult[] = [
  baseStyles,
  buttonStyles,
  thumbnailStyles,
  frame,
];
