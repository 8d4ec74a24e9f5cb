import { css } from 'lit';

/** What stands under a picture that is cropped: numbers, tools, the other pictures. */
export const cropToolsStyles = css`
  .numbers {
    display: grid;
    justify-items: center;
    padding-block-start: var(--_space);
  }

  .numbers summary {
    min-block-size: 24px;
    padding: 0.2em 0.75em;
    border-radius: var(--_radius-inner);
    color: var(--_text-muted);
    font-weight: 550;
    cursor: pointer;
  }

  .numbers summary:focus-visible,
  .shapes button:focus-visible,
  .strip button:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 1.25);
    padding: var(--_space) calc(var(--_space) * 2);
    color: var(--_text-muted);
  }

  .fields label {
    display: grid;
    gap: 0.2em;
  }

  .fields input {
    inline-size: 6.5em;
    min-block-size: var(--_target);
    padding: 0.25em 0.6em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-inner);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    min-block-size: calc(var(--_target) + var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 2);
  }

  .buttons {
    display: flex;
    align-items: center;
    justify-content: center;
    flex-wrap: wrap;
  }

  .shapes {
    display: inline-flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px;
    padding: 3px;
    border-radius: var(--_radius-inner);
    background: var(--_surface-raised);
  }

  .shapes button {
    min-block-size: calc(var(--_target) - 6px);
    padding: 0 0.85em;
    border: 0;
    border-radius: calc(var(--_radius-inner) - 3px);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-size: calc(0.8125em / 0.9375);
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }

  .shapes button[aria-pressed='true'] {
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.14);
  }

  .angle {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    color: var(--_text-muted);
  }

  .degrees {
    min-inline-size: 3em;
    text-align: end;
  }

  .angle input {
    inline-size: 9.5em;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent);
    /* To the right is clockwise in every language. */
    direction: ltr;
  }

  .foot {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }

  .strip {
    display: flex;
    gap: var(--_space);
    min-inline-size: 0;
    margin: 0;
    padding: 5px;
    overflow-x: auto;
    list-style: none;
  }

  .strip button {
    position: relative;
    display: block;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-inner);
    background: var(--_surface-raised);
    color: #fff;
    overflow: clip;
    cursor: pointer;
  }

  .strip img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .strip .over img {
    filter: brightness(0.55);
  }

  .strip .icon {
    position: absolute;
    inset: 0;
    margin: auto;
  }

  .strip button[aria-current] {
    outline: 2.5px solid var(--_accent);
    outline-offset: 2px;
  }

  .steps {
    display: flex;
    flex: none;
    gap: var(--_space);
    margin-inline-start: auto;
  }

  @container upload-widget (max-width: 480px) {
    .foot {
      flex-direction: column;
      align-items: stretch;
    }

    .steps {
      margin-inline-start: 0;
    }

    .steps .button {
      flex: 1;
    }
  }

  @media (pointer: coarse) {
    .numbers summary {
      align-content: center;
      min-block-size: 44px;
    }

    .shapes button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .shapes button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
