// Files that a test writes and a server reads: on the disk for Node, in the client for a browser.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type FileParams, listFolderRequest, readFileRequest } from "../../server/src/protocol.ts";
import type { ClientOptions } from "./client.ts";
import type { Wiring } from "./wirings.ts";

export interface Place {
  readonly root: string;
  /** Names may hold folders. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** What a client has to say so that the server finds them. */
  readonly options: ClientOptions;
  dispose(): Promise<void>;
}

async function onDisk(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "house-rules-"));
  const root = pathToFileURL(folder).href;
  return {
    root,
    async write(name, content) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    },
    remove: (name) => rm(join(folder, name)),
    options: { rootUri: root },
    dispose: () => rm(folder, { recursive: true }),
  };
}

async function inClient(): Promise<Place> {
  const root = "vscode-vfs://host/reports";
  const files = new Map<string, string>();
  return {
    root,
    write: async (name, content) => void files.set(`${root}/${encodeURI(name)}`, content),
    remove: async (name) => void files.delete(`${root}/${encodeURI(name)}`),
    options: {
      rootUri: root,
      initializationOptions: { files: true },
      answers: {
        [readFileRequest]: ({ uri }: FileParams) => ({ text: files.get(uri) ?? null }),
        [listFolderRequest]: ({ uri }: FileParams) => ({
          names: [...files.keys()]
            .filter((file) => file.startsWith(`${uri}/`))
            .map((file) => decodeURIComponent(file.slice(uri.length + 1)))
            .filter((name) => !name.includes("/")),
        }),
      },
    },
    dispose: async () => {},
  };
}

/** By the wiring that can reach them. */
export const places: Record<Wiring["name"], () => Promise<Place>> = { Node: onDisk, browser: inClient };
/** A profile joined with a place: capabilities of the one, files of the other. */
export function both(profile: ClientOptions, place: Place): ClientOptions {
  return { ...profile, ...place.options, answers: { ...profile.answers, ...place.options.answers } };
}
