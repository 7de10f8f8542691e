// How the server learns that files and settings changed: told by the client where it can watch, else by looking again when a report
// is opened, saved or typed in. Looking again is never waited for.

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import type { FileMemory } from "../workspace/file-memory.ts";
import { normalUri } from "../workspace/files.ts";
import type { Client } from "./client.ts";
import { section } from "./editor-settings.ts";

const watchers = [
  // Templates and what house rules extend may have any name.
  { globPattern: "**/*.json" },
  { globPattern: "**/*.{png,PNG,jpg,JPG,jpeg,JPEG,gif,GIF,svg,SVG,webp,WEBP,avif,AVIF,bmp,BMP,tif,TIF,tiff,TIFF}" },
];

export interface Watching {
  /** Asks the client to watch, as far as it can; once it is initialized. */
  begin(): void;
  /** A report was opened, saved or changed: files are looked at again unless the client watches them. */
  look(): void;
}

/** @param changed called when something that reports depend on is not as it was. */
export function createWatching(
  connection: Connection,
  client: Client,
  memory: FileMemory,
  changed: () => void,
): Watching {
  const refused = (error: unknown) => connection.console.warn(String(error));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const known = changes.map(({ uri }) => memory.forget(normalUri(uri)));
    if (known.includes(true)) changed();
  });
  return {
    begin() {
      const { watchedFiles, configuration } = client.register;
      if (watchedFiles) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused);
      if (configuration)
        connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(refused);
    },
    look() {
      if (client.register.watchedFiles) return;
      void memory.recheck().then((different) => {
        if (different) changed();
      });
    },
  };
}
