// The page's end of what it says to the editor's side and hears from it: both checked against the protocol.

import {
  type PageState,
  pageStateSchema,
  type ToHost,
  type ToPage,
  toHostSchema,
  toPageSchema,
} from "../../server/src/preview-protocol.ts";

/** What VS Code gives a page. */
interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): WebviewApi;

export interface Host {
  /** @throws where the page made no message of the protocol */
  readonly send: (message: ToHost) => void;
  /** What was kept before a reload. */
  readonly kept: PageState | undefined;
  readonly keep: (state: PageState) => void;
}

/** Connects the page, once; messages that are none of the protocol are passed over. */
export function connectHost(hear: (message: ToPage) => void): Host {
  const api = acquireVsCodeApi();
  addEventListener("message", ({ data }) => {
    const message = toPageSchema.safeParse(data);
    if (message.success) hear(message.data);
  });
  const kept = pageStateSchema.safeParse(api.getState());
  return {
    send: (message) => api.postMessage(toHostSchema.parse(message)),
    kept: kept.success ? kept.data : undefined,
    keep: (state) => api.setState(state),
  };
}
