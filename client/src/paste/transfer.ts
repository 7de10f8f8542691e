// What is on the clipboard or dragged: the pictures and documents in it, as far as VS Code gives them. Nothing is read here.
import { type DataTransfer, type DataTransferFile, Uri } from "vscode";
import { documentKinds, endingOf } from "../../../server/src/core/values/document-kinds.ts";

/** The kinds of picture that a report can hold, by type, and how their files end. */
const pictureEndings: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

export interface Picture {
  /** Without a dot. */
  readonly ending: string;
  /** Its content, or the address of a file in the workspace. */
  readonly from: DataTransferFile | Uri;
}

export interface Document {
  readonly name: string;
  readonly from: DataTransferFile | Uri;
}

/** The pictures, in their order. */
export function picturesIn(data: DataTransfer, addresses: readonly Uri[]): Picture[] {
  const files = [...data].flatMap(([type, item]): Picture[] => {
    const ending = pictureEndings[type.toLowerCase()];
    const file = ending === undefined ? undefined : item.asFile();
    return ending !== undefined && file ? [{ ending, from: file }] : [];
  });
  if (files.length > 0) return files;
  return addresses.flatMap((from): Picture[] => {
    const ending = endingOf(from.path).slice(1).replace("jpeg", "jpg");
    return Object.values(pictureEndings).includes(ending) ? [{ ending, from }] : [];
  });
}

/** The one document of another program; undefined where there is none, or several. */
export function documentIn(data: DataTransfer, addresses: readonly Uri[]): Document | undefined {
  const files = [...data].flatMap(([, item]): Document[] => {
    const file = item.asFile();
    return file ? [{ name: file.name, from: file.uri ?? file }] : [];
  });
  const all = files.length > 0 ? files : addresses.map((from) => ({ name: from.path, from }));
  const [only, ...others] = all;
  return only && others.length === 0 && endingOf(only.name) in documentKinds ? only : undefined;
}

/** The addresses of dragged or copied files. */
export async function addressesIn(data: DataTransfer): Promise<Uri[]> {
  const list = (await data.get("text/uri-list")?.asString()) ?? "";
  return list
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      try {
        return [Uri.parse(line, true)];
      } catch {
        return [];
      }
    });
}

/** What is there as a text of a type; empty where nothing is. */
export async function textOf(data: DataTransfer, type: string): Promise<string> {
  return (await data.get(type)?.asString()) ?? "";
}
