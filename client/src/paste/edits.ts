// What is on the clipboard or dragged, as the edits that VS Code offers: formatted text, a whole report, pictures. Pasting and dropping
// only differ in how VS Code names their edits.
import {
  type CancellationToken,
  type DataTransfer,
  type DocumentDropOrPasteEditKind,
  l10n,
  type Range,
  type SnippetString,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { isPictureFile } from "../../../server/src/core/values/file-path.ts";
import { isReport, product } from "../language.ts";
import { formattedEdit, losses } from "./formatted.ts";
import { kinds, plainText } from "./kinds.ts";
import { isForReport, type PasteParts, warn } from "./parts.ts";
import { picturesEdit } from "./pictures.ts";
import { isEmptyBut } from "./place.ts";
import { addressesIn, picturesIn, textOf } from "./transfer.ts";

export interface Offer {
  readonly title: string;
  readonly kind: DocumentDropOrPasteEditKind;
  readonly text: string | SnippetString;
  readonly additionalEdit: WorkspaceEdit | undefined;
  readonly yieldTo: readonly DocumentDropOrPasteEditKind[];
  /** Called once the text stands in the document. */
  readonly afterwards?: (document: TextDocument) => unknown;
}

/** What is pasted or dropped, and where. */
interface Incoming {
  readonly document: TextDocument;
  readonly range: Range;
  readonly data: DataTransfer;
  /** It as plain text; empty where it has none. */
  readonly plain: string;
}

/** The edits, the likeliest first. */
export async function offersFor(
  parts: PasteParts,
  document: TextDocument,
  range: Range,
  data: DataTransfer,
  token: CancellationToken,
): Promise<Offer[]> {
  const plain = await textOf(data, "text/plain");
  if (!isForReport(document, isEmptyBut(document, range), plain)) return [];
  const incoming = { document, range, data, plain };
  const formatted = await formattedOffer(parts, incoming, token);
  const pictures = await picturesOffer(parts, incoming, token);
  return [formatted, pictures].flatMap((one) => (one ? [one] : []));
}

async function formattedOffer(
  { server, pages }: PasteParts,
  { document, range, data, plain }: Incoming,
  token: CancellationToken,
): Promise<Offer | undefined> {
  const html = await textOf(data, "text/html");
  // What VS Code copies is the text of a document, with its colours only.
  if (html === "" || data.get("vscode-editor-data")) return undefined;
  const edit = await formattedEdit(server, document, range, { html, plain }, token);
  if (!edit) return undefined;
  const { result, text, additionalEdit } = edit;
  const isWanted = workspace.getConfiguration(product, document).get("paste.formatted", true);
  return {
    title: result.kind === "report" ? l10n.t("Paste as a Report") : l10n.t("Paste as Report Text"),
    kind: kinds[result.kind === "report" ? "report" : "text"],
    text,
    additionalEdit,
    yieldTo: isWanted ? [] : [plainText],
    afterwards(report) {
      warn(losses(report, result));
      const { notes, pictures } = result;
      void pages.show(report, { source: l10n.t("what was pasted"), pictures: pictures.length, notes });
    },
  };
}

async function picturesOffer(
  { server }: PasteParts,
  { document, range, data, plain }: Incoming,
  token: CancellationToken,
): Promise<Offer | undefined> {
  const pictures = picturesIn(data, await addressesIn(data));
  if (pictures.length === 0 || !isReport(document)) return undefined;
  // A file's name or address comes with it as text; any other text is what was copied, and the picture shows only how it looks.
  const isBeside = plain.trim() !== "" && !isPictureFile(plain.trim());
  if (document.isUntitled) {
    if (!isBeside) void askToSave(document);
    return undefined;
  }
  const edit = await picturesEdit(server, document, range, pictures, token);
  return (
    edit && {
      title: pictures.length === 1 ? l10n.t("Insert Picture with Caption") : l10n.t("Insert Pictures with Captions"),
      kind: kinds.pictures,
      text: edit.snippet,
      additionalEdit: edit.additionalEdit,
      yieldTo: isBeside ? [plainText, kinds.text] : [],
    }
  );
}

/** Without a folder there is no place for a picture. */
async function askToSave(document: TextDocument): Promise<void> {
  const save = l10n.t("Save");
  const said = l10n.t(
    "A report’s pictures are kept in a folder beside it. Save the report first, then insert the picture.",
  );
  if ((await window.showInformationMessage(said, save)) === save) await document.save();
}
