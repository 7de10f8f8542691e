// Editing in place: a field of the page becomes a small form. Enter and leaving it save, Escape takes everything back.

import type { ToHost } from "../../server/src/preview-protocol.ts";
import { formFor } from "./field-form.ts";

type Edit = Extract<ToHost, { type: "edit" }>["edit"];

export interface FieldEditor {
  /** The piece whose field is edited: it is not changed under a person's hands. */
  readonly piece: string | undefined;
}

export interface FieldEditing {
  readonly words: () => Readonly<Record<string, string>>;
  readonly suggestions: () => { readonly countries: readonly string[]; readonly priorities: readonly string[] };
  readonly save: (edit: Edit) => void;
  /** The field is shown again. */
  readonly closed: () => void;
}

/** Listens for the pencils in `root`. */
export function editFields(root: HTMLElement, editing: FieldEditing): FieldEditor {
  let open: { readonly form: HTMLFormElement; readonly piece: string } | undefined;

  function start(pencil: HTMLElement): void {
    const field = pencil.closest<HTMLElement>("[data-edit]");
    const holder = pencil.parentElement;
    const piece = pencil.closest<HTMLElement>("[data-piece]")?.dataset.piece;
    if (!field || !holder || piece === undefined || open) return;
    const { form, read } = formFor(field, pencil.ariaLabel ?? "", editing.words(), editing.suggestions());
    const before = JSON.stringify(read());
    open = { form, piece };

    const end = (how: "save" | "cancel", focus: boolean) => {
      if (open?.form !== form) return;
      const edit = how === "save" ? read() : undefined;
      open = undefined;
      holder.classList.remove("editing");
      form.remove();
      editing.closed();
      if (focus) pencil.focus();
      if (edit && JSON.stringify(edit) !== before) editing.save(edit);
    };
    form.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") end("cancel", true);
      else if (event.key === "Enter" && form.reportValidity()) end("save", true);
      else if (event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
    });
    form.addEventListener("focusout", ({ relatedTarget }) => {
      // The window itself was left: nothing has been decided yet.
      if (!document.hasFocus() || (relatedTarget instanceof Node && form.contains(relatedTarget))) return;
      end(form.checkValidity() ? "save" : "cancel", false);
    });
    holder.classList.add("editing");
    holder.append(form);
    const [first] = form.querySelectorAll("input");
    first?.focus();
    first?.select();
  }

  root.addEventListener("click", ({ target }) => {
    const pencil = target instanceof Element ? target.closest<HTMLElement>(".edit") : null;
    if (pencil) start(pencil);
  });
  return {
    get piece() {
      return open?.piece;
    },
  };
}
