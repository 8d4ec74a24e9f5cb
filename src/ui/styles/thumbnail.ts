import { css } from 'lit';

/** The picture of a file, and how colour arrives in it with the bytes. */
export const thumbnailStyles = css`
  .thumbnail {
    --_progress: 0%;
    position: relative;
    inline-size: var(--_thumbnail);
    block-size: var(--_thumbnail);
    border-radius: var(--_radius-inner);
    overflow: clip;
    background: var(--_surface-raised);
  }

  .thumbnail::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 1px light-dark(oklch(0 0 0 / 0.08), oklch(1 0 0 / 0.14));
  }

  .picture,
  .thumbnail img,
  .sheet,
  .level {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .thumbnail img {
    object-fit: cover;
  }

  /* The sheet stands in for a picture that this browser cannot show. */
  .thumbnail img:not([hidden]) ~ .sheet {
    display: none;
  }

  .thumbnail img[hidden] {
    display: none;
  }

  .grey {
    filter: grayscale(1) contrast(0.75) brightness(1.12);
    opacity: 0.55;
  }

  .colour,
  .sheet-filled {
    clip-path: inset(calc(100% - var(--_progress)) 0 0 0);
    transition: clip-path var(--_calm) linear;
  }

  /* The waterline: as high as the thumbnail, pushed up by the share that is there. */
  .moving .picture ~ .level {
    border-block-end: 2px solid #fff;
    opacity: 0.9;
    translate: 0 calc(var(--_progress) * -1);
    transition: translate var(--_calm) linear;
  }

  /* The server fetches it: nobody here knows how far it is. */
  .fetched .level {
    background: linear-gradient(
      to bottom,
      transparent,
      color-mix(in oklch, transparent, var(--_accent) 45%) 50%,
      transparent
    );
    opacity: 0.8;
  }

  @media (prefers-reduced-motion: no-preference) {
    .fetched .level {
      animation: fetch 1.6s ease-in-out infinite;
    }

    @keyframes fetch {
      from {
        translate: 0 100%;
      }

      to {
        translate: 0 -100%;
      }
    }
  }

  .sheet path {
    stroke-linejoin: round;
  }

  .sheet-paper {
    fill: var(--_surface);
  }

  .sheet-filled {
    /* A clip of the path itself: its own box is the paper. */
    fill: color-mix(in oklch, var(--_accent), var(--_surface) 55%);
  }

  .sheet-paper,
  .sheet-fold {
    stroke: color-mix(in oklch, var(--_text-muted), var(--_surface) 35%);
    stroke-width: 1.5;
  }

  .sheet-fold {
    fill: none;
  }

  .sheet-type {
    fill: var(--_text);
    font-weight: 700;
    letter-spacing: 0.02em;
  }

  @media (forced-colors: active) {
    .thumbnail {
      border: 1px solid CanvasText;
    }
  }
`;
