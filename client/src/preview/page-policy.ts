// What the preview's page may load and run: its own style, script and fonts, and pictures that the editor's side gives it. Nothing else.

/** A Content-Security-Policy. @param own where the extension's and the report's files are served from @param nonce of the page's script */
export function pagePolicy(own: string, nonce: string): string {
  return [
    "default-src 'none'",
    `style-src ${own}`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
