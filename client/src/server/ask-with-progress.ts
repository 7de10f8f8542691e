// A question that may take the server a while, with a notification that says so and calls it off.
import { type CancellationToken, ProgressLocation, window } from "vscode";
import type { Server } from "./supervisor.ts";

/** @returns the answer; undefined where the server went away or refused, and the output says why */
export async function askWithProgress<R>(
  server: Server,
  title: string,
  method: string,
  params: unknown,
): Promise<R | "cancelled" | undefined> {
  const ask = async (token: CancellationToken) => {
    const stopped = new Promise<"cancelled">((resolve) => token.onCancellationRequested(() => resolve("cancelled")));
    const answer = await Promise.race([server.ask<R | null>(method, params, token), stopped]);
    return token.isCancellationRequested ? "cancelled" : (answer ?? undefined);
  };
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) =>
    ask(token),
  );
}
