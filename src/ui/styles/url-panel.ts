import { css } from 'lit';

/** The field for web addresses, and what is wrong with them. */
export const urlPanelStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.5) calc(var(--_space) * 2.5);
  }

  form p {
    margin: 0;
  }

  .label {
    font-weight: 550;
  }

  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(44px, var(--_target));
    margin: 0;
    padding: calc(var(--_space) * 1.125) calc(var(--_space) * 1.5);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-inner);
    background: var(--_surface);
    color: var(--_text);
    /* Smaller type would have phones zoom into the page. */
    font: inherit;
    font-size: max(16px, 1em);
    line-height: 1.5;
    resize: vertical;
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .field:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .complaints {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
    padding: 0;
    color: var(--_danger);
    list-style: none;
  }

  .complaints li {
    display: flex;
    gap: 0.4em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .complaints .word {
    font-weight: 550;
  }

  .steps {
    display: flex;
    justify-content: end;
    margin-block-start: var(--_space);
  }

  @container upload-widget (inline-size < 24em) {
    form {
      padding-inline: calc(var(--_space) * 1.5);
    }

    .steps .button {
      flex: 1;
    }
  }
`;
