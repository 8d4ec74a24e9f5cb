import { css } from 'lit';

/** Rows that can be moved: their grip, how they look under the hand, and where they would go. */
export const reorderStyles = css`
  .rows.sortable {
    position: relative;
  }

  .sortable .row {
    position: relative;
    cursor: default;
    user-select: none;
    -webkit-touch-callout: none;
  }

  /* Its dots stand under the heading's first letter. */
  .button.grip {
    position: absolute;
    z-index: 1;
    inset-block: 4px;
    inset-inline-start: var(--_grip-start);
    min-inline-size: 0;
    inline-size: var(--_grip);
    min-block-size: 0;
    padding: 0;
    border-radius: var(--_radius-inner);
    cursor: grab;
    touch-action: none;
  }

  /* As wide as a finger: the picture beside it belongs to it. */
  @media (pointer: coarse) {
    .sortable .row {
      --_grip: 44px;
    }

    .grip .icon {
      margin-inline-end: 20px;
    }
  }

  .icon-grip {
    stroke-width: 2.5;
  }

  .grip[aria-expanded='true'] {
    color: var(--_accent);
  }

  .rows.arranging .row {
    translate: var(--_shift-x, 0) var(--_shift-y, 0);
    transition: translate var(--_quick);
  }

  .rows.arranging .row.lifted {
    transition: none;
  }

  .row.lifted {
    z-index: 2;
    border-radius: var(--_radius-inner);
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_border),
      0 6px 24px -4px light-dark(oklch(0.2 0.03 268 / 0.25), oklch(0 0 0 / 0.7));
    cursor: grabbing;
  }

  .row.lifted .grip {
    cursor: grabbing;
  }

  /* The room that waits for it. */
  .insertion {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    translate: var(--_x) var(--_y);
    inline-size: var(--_width);
    block-size: var(--_height);
    border-radius: var(--_radius-inner);
    background: color-mix(in oklch, transparent, var(--_accent) 12%);
    box-shadow: inset 0 0 0 2px color-mix(in oklch, transparent, var(--_accent) 60%);
    pointer-events: none;
  }

  @container upload-widget (inline-size < 34em) {
    .actions .spare {
      display: none;
    }
  }

  /* Very large type in a narrow column: the grip goes below, too, under the picture. */
  @container upload-widget (inline-size < 15em) {
    .sortable .row {
      --_grip: var(--_thumbnail);
    }

    .button.grip {
      inset-block: auto var(--_space);
      block-size: var(--_target);
    }

    .grip .icon {
      margin: 0;
    }
  }

  @container upload-widget (inline-size >= 34em) {
    .pictures .icon-move {
      rotate: -90deg;
    }

    .pictures .icon-move:dir(rtl) {
      rotate: 90deg;
    }

    .pictures .actions .spare {
      display: none;
    }

    /* Three buttons beside one another on the smallest picture. */
    .rows.pictures.sortable {
      grid-template-columns: repeat(
        auto-fill,
        minmax(max(var(--_tile), 3 * var(--_target) + 2.4em), 1fr)
      );
    }

    .pictures .button.grip {
      inset-block: 0.4em auto;
      inset-inline-start: 0.4em;
      inline-size: var(--_target);
      block-size: var(--_target);
      border-radius: 50%;
    }

    .pictures.sortable .row .actions {
      max-inline-size: calc(100% - var(--_target) - 1.2em);
      justify-content: end;
    }

    .pictures .grip[aria-expanded='true'] {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .pictures .button[aria-disabled='true'] {
      opacity: 1;
      color: oklch(1 0 0 / 0.5);
    }
  }

  @media (forced-colors: active) {
    .row.lifted {
      outline: 2px solid Highlight;
    }

    .insertion {
      border: 2px dashed Highlight;
    }
  }
`;
