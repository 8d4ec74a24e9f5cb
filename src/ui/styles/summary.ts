import { css } from 'lit';

/** The footer: total progress, sums, the next step. */
export const summaryStyles = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75);
    padding-block: calc(var(--_space) * 1.75);
    padding-inline: calc(var(--_space) * 2.25);
    border-block-start: 1px solid var(--_border);
  }

  .total {
    flex: 0 0 100%;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
    overflow: clip;
  }

  /* As long as the bar, pushed back by the share that is missing. */
  .total-sent {
    block-size: 100%;
    border-radius: inherit;
    background: var(--_accent);
    translate: calc(var(--_progress) - 100%) 0;
    transition: translate var(--_calm) linear;
  }

  .total-sent:dir(rtl) {
    translate: calc(100% - var(--_progress)) 0;
  }

  .sums {
    display: grid;
    min-inline-size: 0;
    line-height: 1.4;
  }

  .sums strong {
    font-weight: 600;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space);
    max-inline-size: 100%;
    margin-inline-start: auto;
  }

  @container upload-widget (inline-size < 34em) {
    .summary {
      padding-inline: calc(var(--_space) * 1.5);
    }
  }

  @container upload-widget (inline-size < 24em) {
    .steps {
      flex: 1 1 auto;
    }

    .steps .button {
      flex: 1 1 auto;
    }
  }

  @media (forced-colors: active) {
    .total {
      background: Canvas;
      border: 1px solid CanvasText;
      block-size: 6px;
    }

    .total-sent {
      forced-color-adjust: none;
    }
  }
`;
