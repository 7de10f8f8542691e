// How the server learns that files and settings changed: told by the client where it can watch, else by looking again when a report
// is opened or saved, and now and then while somebody types. Looking again is never waited for.

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

/** Milliseconds after which files are looked at again while somebody types: looking costs more than checking what was typed. */
const betweenLooks = 1_000;

export interface Watching {
  /** Asks the client to watch, as far as it can; once it is initialized. */
  begin(): void;
  /** A report was opened or saved: files are looked at again unless the client watches them. */
  look(): void;
  /** Somebody types: files are looked at again if that is a while ago. */
  lookNowAndThen(): void;
}

/** @param changed called when something that reports depend on is not as it was. */
export function createWatching(
  connection: Connection,
  client: Client,
  memory: FileMemory,
  changed: () => void,
): Watching {
  let looked = 0;
  const look = () => {
    if (client.register.watchedFiles) return;
    looked = Date.now();
    void memory.recheck().then((different) => {
      if (different) changed();
    });
  };
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
    look,
    lookNowAndThen() {
      if (Date.now() - looked >= betweenLooks) look();
    },
  };
}
