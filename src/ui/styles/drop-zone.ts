import { css } from 'lit';

/** The drop zone of an empty widget, and the veil of one that has files. */
export const dropZoneStyles = css`
  .drop-zone {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 0.5);
    margin: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 3) calc(var(--_space) * 4.5);
    border: 1.5px dashed color-mix(in oklch, var(--_border), var(--_text) 18%);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    text-align: center;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .drop-zone.browses {
    cursor: pointer;
  }

  .drop-zone p {
    margin: 0;
    text-wrap: balance;
  }

  @media (hover: hover) {
    .drop-zone.browses:hover {
      border-color: color-mix(in oklch, var(--_border), var(--_accent) 60%);
    }
  }

  .drop-zone.dragging {
    border-style: solid;
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_surface), var(--_accent) 9%);
  }

  /* With files in it the whole list takes the drop. */
  .files {
    transition: background-color var(--_quick);
  }

  .files.dragging {
    background: color-mix(in oklch, var(--_surface), var(--_accent) 9%);
    border-radius: calc(var(--_radius) + 3px);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .drop-zone.disabled .art {
    opacity: 0.5;
  }

  .drop-zone.disabled .title {
    color: var(--_text-muted);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
  }

  .for-touch {
    display: none;
  }

  @media (hover: none) and (pointer: coarse) {
    .for-mouse {
      display: none;
    }

    .for-touch {
      display: revert;
    }
  }

  /* None stands alone: what most take is as wide as the zone, the others share what is below it. */
  @container upload-widget (inline-size < 27em) {
    .ways {
      inline-size: 100%;
    }

    .ways .button {
      flex: 1 1 8em;
      min-inline-size: fit-content;
    }

    .ways .primary {
      flex-basis: 100%;
    }
  }

  @container upload-widget (inline-size < 24em) {
    .drop-zone {
      margin: var(--_space);
      padding: calc(var(--_space) * 3.5) calc(var(--_space) * 1.75) calc(var(--_space) * 2.75);
    }

    .ways {
      flex-direction: column;
    }

    .ways .button {
      flex: none;
    }
  }
`;
