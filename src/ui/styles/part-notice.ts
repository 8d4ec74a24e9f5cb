import { css } from 'lit';

/** What says over the files that something could not be opened. */
export const partNoticeStyles = css`
  .notice {
    display: flex;
    gap: 0.5em;
    margin: 0;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.25);
    border-block-end: 1px solid var(--_border);
    background: color-mix(in oklch, var(--_surface), var(--_danger) 7%);
    color: var(--_danger);
  }

  @container upload-widget (inline-size < 34em) {
    .notice {
      padding-inline: calc(var(--_space) * 1.5);
    }
  }
`;
