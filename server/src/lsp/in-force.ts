// What is in force for a document: house rules and editor settings together. Remembered until something changes that they come from.

import type { Settings } from "../core/settings.ts";
import type { EditorSettings } from "../protocol.ts";
import type { FileMemory } from "../workspace/file-memory.ts";
import { folderOf, normalUri } from "../workspace/files.ts";
import { loadHouseRules } from "../workspace/house-rules.ts";
import { newHouseRulesMemory } from "../workspace/house-rules-memory.ts";
import type { CheckedFile } from "../workspace/house-rules-reading.ts";
import type { EditorSettingsSource } from "./editor-settings.ts";

export interface InForce {
  readonly settings: Settings;
  readonly editor: EditorSettings;
  /** The document is not to be checked: house rules or the editor say so. */
  readonly ignored: boolean;
  /** The house rules files at and above the document, and what they extend. */
  readonly houseRules: readonly CheckedFile[];
  /** The folder that house rules for the whole workspace stand in; undefined where files cannot be reached. */
  readonly home: string | undefined;
}

export interface RulesInForce {
  of(uri: string): Promise<InForce>;
  /** Says that settings, files or folders changed; for one document, that it is closed. */
  forget(uri?: string): void;
}

/**
 * @param rootOf the workspace folder that a document is in.
 * @param now the day that rules take as today.
 */
export function createInForce(
  memory: FileMemory,
  editorSettings: EditorSettingsSource,
  rootOf: (uri: string) => string | undefined,
  now: () => Date,
): RulesInForce {
  const known = new Map<string, Promise<InForce>>();
  const houseRules = newHouseRulesMemory();

  const load = async (uri: string): Promise<InForce> => {
    const place = normalUri(uri);
    const root = rootOf(place);
    const reached = memory.reaches(place);
    const editor = await editorSettings.of(uri);
    const rules = Object.keys(editor.rules ?? {}).length > 0 ? { rules: editor.rules } : undefined;
    const found = await loadHouseRules(place, root, {
      read: async (file) => (memory.reaches(file) ? memory.read(file) : undefined),
      today: { year: now().getFullYear() },
      editorSettings: rules,
      memory: houseRules,
    });
    return {
      settings: found.settings,
      editor,
      ignored: found.ignored || editor.validate === false,
      houseRules: found.files,
      home: reached ? (root ?? folderOf(place)) : undefined,
    };
  };

  return {
    of(uri) {
      const before = known.get(uri);
      if (before) return before;
      const loading = load(uri);
      known.set(uri, loading);
      // What failed is tried again the next time; whoever asked gets the error.
      loading.catch(() => known.delete(uri));
      return loading;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}
