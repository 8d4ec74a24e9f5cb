import { html, type TemplateResult } from 'lit';
import type { WidgetOptions } from '../options.js';
import { shownAccept } from '../session/allowed-formats.js';
import type { SendRequest } from './widget-requests.js';

/** The input behind all buttons that lead to the browser's own picker. */
export function pickerInput(options: WidgetOptions, send: SendRequest): TemplateResult {
  return html`<input
    type="file"
    hidden
    accept=${shownAccept(options)}
    ?multiple=${options.multiple}
    @change=${(event: Event) => takePicked(event, send)}
    @input=${(event: Event) => event.stopPropagation()}
  />`;
}

function takePicked(event: Event, send: SendRequest): void {
  const input = event.currentTarget as HTMLInputElement;
  const { forId, way } = input.dataset;
  // What a phone's camera takes for a page lies nowhere else.
  const source = way === 'photo' || way === 'video' ? 'camera' : 'local';
  send({ type: 'add', files: [...(input.files ?? [])], source, forId });
  // The same file may be picked again.
  input.value = '';
}
