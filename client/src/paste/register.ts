// Pasting into reports and dropping on them, as VS Code asks for it.
import {
  Disposable,
  DocumentDropEdit,
  type DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type TextDocument,
} from "vscode";
import { documentOffer } from "./document.ts";
import { type Offer, offersFor } from "./edits.ts";
import { kinds } from "./kinds.ts";
import { type Followed, follow, type PasteParts, selector } from "./parts.ts";
import { at } from "./place.ts";

/** An edit that knows where it is made and what follows it. */
type Followable = Followed & { readonly document?: TextDocument };
type PasteEdit = DocumentPasteEdit & Followable;
type DropEdit = DocumentDropEdit & Followable;

export function registerPasting(parts: PasteParts): Disposable {
  const provided: readonly DocumentDropOrPasteEditKind[] = Object.values(kinds);
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data, _, token): Promise<PasteEdit[]> {
          const [range, ...others] = ranges;
          if (!range || others.length > 0) return [];
          return (await offersFor(parts, document, range, data, token)).map((offer) =>
            finished(new DocumentPasteEdit(offer.text, offer.title, offer.kind), offer, document),
          );
        },
        resolveDocumentPasteEdit(edit: PasteEdit) {
          follow(edit.document, edit);
          return edit;
        },
      },
      { providedPasteEditKinds: provided, pasteMimeTypes: ["text/html", "image/*", "files", "text/uri-list"] },
    ),
    languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, data, token): Promise<DropEdit[]> {
          const whole = await documentOffer(parts, document, position, data, token);
          const offers = whole ? [whole] : await offersFor(parts, document, at(position), data, token);
          return offers.map((offer) =>
            finished(new DocumentDropEdit(offer.text, offer.title, offer.kind), offer, document),
          );
        },
        resolveDocumentDropEdit(edit: DropEdit) {
          follow(edit.document, edit);
          return edit;
        },
      },
      { providedDropEditKinds: provided, dropMimeTypes: ["text/html", "image/*", "files", "text/uri-list"] },
    ),
  );
}

function finished<T extends DocumentPasteEdit | DocumentDropEdit>(edit: T, offer: Offer, document: TextDocument) {
  const { additionalEdit, yieldTo, afterwards, instead } = offer;
  return Object.assign(edit, {
    ...{ document, yieldTo },
    ...(additionalEdit && { additionalEdit }),
    ...(afterwards && { afterwards }),
    ...(instead && { instead }),
  });
}
