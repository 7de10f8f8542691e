// The connection of a Node process to its client: standard streams or Node's IPC. It ends the process when the client goes away.

import { Console } from "node:console";
import { type Connection, createConnection, type MessageStrategy } from "vscode-languageserver/node";
import { messageReader } from "./message-reader.ts";
import { messageWriter } from "./message-writer.ts";
import { quiet } from "./turns.ts";

/** How long a process whose input has ended may still answer what it has read, in milliseconds. */
const longestFarewell = 2000;

/** The connection that the command line asks for: `--stdio`, or what `vscode-languageserver` understands besides. */
export function nodeConnection(): Connection {
  if (process.argv.includes("--stdio")) return stdioConnection();
  process.once("disconnect", () => process.exit(1));
  return createConnection();
}

function stdioConnection(): Connection {
  const { stdin, stdout } = process;
  // Only LSP may stand on standard output, whatever a library thinks it has to say. Seldom one does: made when it is asked for.
  let saying: Console | undefined;
  Object.defineProperty(globalThis, "console", {
    configurable: true,
    get() {
      saying ??= new Console(process.stderr);
      return saying;
    },
  });
  let shutDown = false;
  let events = 0;
  let answering = 0;
  const messageStrategy: MessageStrategy = {
    handleMessage(message, next) {
      events++;
      answering++;
      // What comes is what the other side sent: it may be no message at all.
      if ((message as { method?: unknown } | null)?.method === "shutdown") shutDown = true;
      return Promise.resolve(next(message)).finally(() => {
        events++;
        answering--;
      });
    },
  };
  // Not the streams themselves: `vscode-languageserver` would exit as soon as the input ends, with what was read still unanswered.
  const onNoise = () => connection.console.warn("What was no message has been passed over.");
  const connection = createConnection(messageReader(stdin, onNoise), messageWriter(stdout), { messageStrategy });

  const leave = async () => {
    setTimeout(() => process.exit(shutDown ? 0 : 1), longestFarewell);
    do await quiet(() => events);
    while (answering > 0);
    process.exit(shutDown ? 0 : 1);
  };
  stdin.once("end", leave);
  stdin.once("close", leave);
  return connection;
}
