import { css, type CSSResult } from 'lit';
import { baseStyles } from './base.js';
import { buttonStyles } from './buttons.js';

const frame = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(max-content, 1fr) minmax(0, auto) minmax(max-content, 1fr);
    align-items: center;
    gap: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.25);
  }

  .head > :first-child {
    justify-self: start;
  }

  .head > :last-child {
    justify-self: end;
  }

  .title {
    hyphens: auto;
    overflow-wrap: anywhere;
    text-align: center;
  }

  /* Very large type in a narrow column: the title goes below its buttons. */
  @container upload-widget (inline-size < 17em) {
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .title {
      order: 1;
      flex: 1 0 100%;
    }
  }
`;

/** What all panels have in common: they fill the widget's width, and a bar leads back. */
export const panelStyles: readonly CSSResult[] = [baseStyles, buttonStyles, frame];
