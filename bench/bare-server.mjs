// The floor of every comparison: a server built on vscode-languageserver that checks nothing and says so at once.

import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(
  ({ document }) => void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] }),
);
documents.listen(connection);
connection.listen();
