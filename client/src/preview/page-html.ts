// The empty page of a preview: its policy, its style and its script. What is shown on it comes by messages.
import { Uri, type Webview } from "vscode";
import { pagePolicy } from "./page-policy.ts";

/** @param extension the folder that the extension lies in */
export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const address = (file: string) => escaped(webview.asWebviewUri(Uri.joinPath(extension, "dist", file)).toString());
  const policy = pagePolicy(webview.cspSource, nonce);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address("preview.css")}">
</head>
<body><script nonce="${nonce}" src="${address("preview.js")}"></script></body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
