import { html } from 'hono/html';

/**
 * The answer to the demo's form: what a site's own server gets to see.
 *
 * @param {readonly (readonly [string, unknown])[]} entries names and values, in the order they came
 */
export function sentPage(entries) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>What the form sent · Upload widget</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/demo.css" />
      </head>
      <body>
        <main>
          <div>
            <h1>What the form sent</h1>
            <p class="lead">These are the fields that your own server would get.</p>
          </div>
          <dl class="card sent">
            ${entries.map(
              ([name, value]) =>
                html`<dt>${name}</dt>
                  <dd>${valueText(value)}</dd>`,
            )}
          </dl>
          <p><a href="/form.html">Back to the form</a></p>
        </main>
      </body>
    </html>`;
}

function valueText(value) {
  if (typeof value === 'string') return value || '(empty)';
  return `${value.name}, ${value.size} bytes`;
}
