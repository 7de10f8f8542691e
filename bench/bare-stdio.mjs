// The lower floor: JSON-RPC over standard input and output with nothing but Node. It keeps the text, checks nothing and says so at once.

/** @type {Map<string, string>} */
const texts = new Map();
let held = Buffer.alloc(0);

process.stdin.on("data", (chunk) => {
  held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
  for (;;) {
    const header = held.indexOf("\r\n\r\n");
    if (header < 0) return;
    const end = header + 4 + Number(/Content-Length: (\d+)/i.exec(held.toString("ascii", 0, header))?.[1]);
    if (held.length < end) return;
    const message = JSON.parse(held.toString("utf8", header + 4, end));
    held = held.subarray(end);
    take(message);
  }
});

/** @param {any} message */
function take({ id, method, params }) {
  if (method === "initialize") send({ id, result: { capabilities: { textDocumentSync: 2 } } });
  else if (method === "shutdown") send({ id, result: null });
  else if (method === "exit") process.exit(0);
  else if (method === "textDocument/didOpen") publish(params.textDocument, params.textDocument.text);
  else if (method === "textDocument/didChange") publish(params.textDocument, changed(params));
}

/** @param {any} params @returns {string} */
function changed({ textDocument, contentChanges }) {
  let text = texts.get(textDocument.uri) ?? "";
  for (const change of contentChanges) {
    if (!change.range) text = change.text;
    else
      text = text.slice(0, offset(text, change.range.start)) + change.text + text.slice(offset(text, change.range.end));
  }
  return text;
}

/** @param {string} text @param {{ line: number, character: number }} position */
function offset(text, { line, character }) {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf("\n", at) + 1;
  return at + character;
}

/** @param {{ uri: string, version: number }} document @param {string} text */
function publish({ uri, version }, text) {
  texts.set(uri, text);
  send({ method: "textDocument/publishDiagnostics", params: { uri, version, diagnostics: [] } });
}

/** @param {object} message */
function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
