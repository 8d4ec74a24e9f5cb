import { css } from 'lit';

/** The question about files that are in the list already: in their rows, and over the list. */
export const duplicateStyles = css`
  .button.answer {
    min-inline-size: var(--_target);
    padding-inline: calc(var(--_space) * 0.875);
    color: var(--_text);
    font-size: 0.8667em;
  }

  .duplicates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 0.5);
    padding-inline: calc(var(--_space) * 2.25) calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_border);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }

  @container upload-widget (inline-size < 34em) {
    .duplicates {
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 0.75);
    }

    /* Three words take the width under the sentence. */
    .row:has(.button.answer) .actions {
      flex-wrap: wrap;
      grid-column: 2 / -1;
      grid-row: 2;
      justify-content: start;
      margin: 0;
      margin-inline-start: calc(var(--_space) * -0.875);
    }

    .row:has(.button.answer) .about {
      display: block;
      grid-column: 2 / -1;
    }

    .row:has(.button.answer) .thumbnail {
      grid-row: 1 / span 2;
    }

    /* Rows of one height have no third line: there the sentence over the list asks. */
    .windowed .row:has(.button.answer) {
      padding-block: 0;
    }

    .windowed .row:has(.button.answer) .meta {
      display: none;
    }
  }
`;
