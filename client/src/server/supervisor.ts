// Keeps the language server running: starts it when it is first needed, and again whenever it ends. Unsaved text is VS Code's
// and stays; every new server is told it afresh.
import { type CancellationToken, type Disposable, type Event, EventEmitter, type LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { endedEarly, pauseBeforeRestart } from "./pause.ts";
import { settling, wakeable } from "./waiting.ts";

/** Makes the client of a server that is still to be started; `onClosed` is called when the server goes away without being asked to. */
export type CreateClient = (output: LogOutputChannel, onClosed: () => void) => BaseLanguageClient;

export interface Server extends Disposable {
  /** A server is up and knows the open reports. */
  readonly onDidStart: Event<BaseLanguageClient>;
  readonly onDidEnd: Event<void>;
  /** Starts the server in the background, once. */
  start(): void;
  /** Ends the server that runs and starts another, without any pause. */
  restart(): Promise<void>;
  /** Asks the server, as soon as one is up. Undefined when it went away or refused; the reason is in the output. */
  ask<R>(method: string, params: unknown, token?: CancellationToken): Promise<R | undefined>;
}

/**
 * @param load gives what makes clients, once it is needed
 * @param prepare called with every client before it starts, to answer the server's own requests
 */
export function superviseServer(
  load: () => Promise<CreateClient>,
  output: LogOutputChannel,
  prepare: (client: BaseLanguageClient) => void,
): Server {
  const started = new EventEmitter<BaseLanguageClient>();
  const ended = new EventEmitter<void>();
  const pausing = wakeable();
  let running = settling<BaseLanguageClient>();
  let end: () => void = () => {};
  let client: BaseLanguageClient | undefined;
  let wanted: "not yet" | "yes" | "no more" = "not yet";

  async function keepRunning(): Promise<void> {
    const create = await load();
    let earlyEnds = 0;
    while (wanted === "yes") {
      const began = Date.now();
      const how = await run(create);
      earlyEnds = how === "by itself" && endedEarly(Date.now() - began) ? earlyEnds + 1 : 0;
      const pause = pauseBeforeRestart(earlyEnds);
      if (wanted === "yes" && pause > 0) await pausing.wait(pause);
    }
  }

  /** One life of a server. */
  async function run(create: CreateClient): Promise<"asked" | "by itself"> {
    const life = settling<"asked" | "by itself">();
    end = () => life.settle("asked");
    const current = create(output, () => life.settle("by itself"));
    client = current;
    logOnly(current);
    prepare(current);
    let up = false;
    try {
      await current.start();
      up = true;
      running.settle(current);
      started.fire(current);
    } catch {
      // The client has said why in the output.
      life.settle("by itself");
    }
    const how = await life.promise;
    // Who waits for a server that did not start goes on waiting for the next.
    if (up) running = settling();
    client = undefined;
    ended.fire();
    return how;
  }

  async function stop(): Promise<void> {
    pausing.wake();
    const current = client;
    if (current?.isRunning()) await current.stop().catch((error) => output.error(error));
    end();
  }

  function start(): void {
    if (wanted !== "not yet") return;
    wanted = "yes";
    keepRunning().catch((error) => output.error(error));
  }

  return {
    onDidStart: started.event,
    onDidEnd: ended.event,
    start,
    async restart() {
      if (wanted === "not yet") start();
      else await stop();
    },
    async ask(method, params, token) {
      start();
      const current = await running.promise;
      // A token that is there but undefined would be sent as a second parameter.
      const answer = token ? current.sendRequest(method, params, token) : current.sendRequest(method, params);
      return answer.catch((error) => {
        if (!token?.isCancellationRequested) output.warn(`${method}: ${error}`);
        return undefined;
      }) as Promise<never>;
    },
    dispose() {
      wanted = "no more";
      void stop();
      started.dispose();
      ended.dispose();
    },
  };
}

/** Everything the client would put in a message box is in the output already. */
function logOnly(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}
