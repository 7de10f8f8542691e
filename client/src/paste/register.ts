// Pasting into reports and dropping on them, as VS Code asks for it.
import { Disposable, DocumentDropEdit, DocumentPasteEdit, languages, type TextDocument } from "vscode";
import { documentOffer } from "./document.ts";
import { type Offer, offersFor } from "./edits.ts";
import { kinds } from "./kinds.ts";
import { type PasteParts, selector, whenPut } from "./parts.ts";
import { at } from "./place.ts";

const mimeTypes = ["text/html", "image/*", "files", "text/uri-list"];

export function registerPasting(parts: PasteParts): Disposable {
  return Disposable.from(registerPaste(parts), registerDrop(parts));
}

/** Nothing is left to be resolved when an edit is chosen: VS Code then loses pasted snippets, and asks nobody about what is dropped. */
function registerPaste(parts: PasteParts): Disposable {
  let waiting: Disposable | undefined;
  const provider = languages.registerDocumentPasteEditProvider(
    selector,
    {
      async provideDocumentPasteEdits(document, ranges, data, _, token) {
        const [range, ...others] = ranges;
        if (!range || others.length > 0) return [];
        const offers = await offersFor(parts, document, range, data, token);
        waiting?.dispose();
        waiting = waitFor(document, offers);
        return offers.map((offer) => finished(new DocumentPasteEdit(offer.text, offer.title, offer.kind), offer));
      },
    },
    { providedPasteEditKinds: Object.values(kinds), pasteMimeTypes: mimeTypes },
  );
  return Disposable.from(provider, { dispose: () => waiting?.dispose() });
}

function registerDrop(parts: PasteParts): Disposable {
  let waiting: Disposable | undefined;
  const provider = languages.registerDocumentDropEditProvider(
    selector,
    {
      async provideDocumentDropEdits(document, position, data, token) {
        const whole = await documentOffer(parts, document, position, data, token);
        const offers = whole ? [whole] : await offersFor(parts, document, at(position), data, token);
        waiting?.dispose();
        waiting = waitFor(document, offers);
        return offers.map((offer) => finished(new DocumentDropEdit(offer.text, offer.title, offer.kind), offer));
      },
    },
    { providedDropEditKinds: Object.values(kinds), dropMimeTypes: mimeTypes },
  );
  return Disposable.from(provider, { dispose: () => waiting?.dispose() });
}

function waitFor(document: TextDocument, offers: readonly Offer[]): Disposable {
  return Disposable.from(
    ...offers.flatMap(({ text, afterwards }) =>
      afterwards && typeof text === "string" ? [whenPut(document, text, afterwards)] : [],
    ),
  );
}

function finished<T extends DocumentPasteEdit | DocumentDropEdit>(edit: T, { additionalEdit, yieldTo }: Offer): T {
  edit.yieldTo = yieldTo;
  if (additionalEdit) edit.additionalEdit = additionalEdit;
  return edit;
}
