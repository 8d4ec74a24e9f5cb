import { html, type TemplateResult } from 'lit';

/** Three cards, a text, a film and a picture on top: what a drop zone is for. */
export function dropArt(): TemplateResult {
  return html`<svg class="art" viewBox="0 0 132 84" aria-hidden="true">
    <g class="card card-left">
      <rect class="card-paper" x="19" y="15" width="46" height="58" rx="8"></rect>
      <path class="card-lines" d="M29 31h24M29 41h24M29 51h15"></path>
    </g>
    <g class="card card-right">
      <rect class="card-paper" x="67" y="15" width="46" height="58" rx="8"></rect>
      <path
        class="card-sign"
        d="M91 36.5v15a1.5 1.5 0 0 0 2.3 1.27l11.7-7.5a1.5 1.5 0 0 0 0-2.54l-11.7-7.5A1.5 1.5 0 0 0 91 36.5z"
      ></path>
    </g>
    <g class="card card-middle">
      <rect class="card-paper" x="41" y="6" width="50" height="64" rx="9"></rect>
      <circle class="card-sun" cx="77" cy="22.5" r="5.5"></circle>
      <path
        class="card-hills"
        d="M41.9 57 56.2 41.2a3 3 0 0 1 4.4-.1l8.1 8.2 4.2-3.6a3 3 0 0 1 3.9 0L90.1 57.6V61a8.1 8.1 0 0 1-8.1 8.1H50a8.1 8.1 0 0 1-8.1-8.1z"
      ></path>
    </g>
  </svg>`;
}
