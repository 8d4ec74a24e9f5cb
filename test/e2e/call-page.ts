/** A page of a site with the script tag and a script of its own. */
export function callPage(script: string, body: string): string {
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>A site</title>
        <script src="/dist/upload-widget.global.js"></script>
        <script>${script}</script>
      </head>
      <body><main><h1>A site</h1>${body}</main></body>
    </html>`;
}
