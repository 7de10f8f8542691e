// The command that makes reports of documents of other programs.
import { commands, type Disposable } from "vscode";
import { product } from "../language.ts";
import { chooseDocuments } from "./choose.ts";
import { type ImportParts, importReports } from "./import-reports.ts";

export function registerImport(parts: ImportParts): Disposable {
  return commands.registerCommand(`${product}.importReport`, async (clicked: unknown, more: unknown) => {
    const documents = await chooseDocuments(clicked, more);
    // A menu's list of files has no such property; a key binding or another extension may.
    const { replace } = (more ?? {}) as { replace?: unknown };
    return importReports(parts, documents, replace === true);
  });
}
