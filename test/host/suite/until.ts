// Waits for what VS Code says, never for time: a test that waits in vain ends with Mocha's own limit.
import type { Event } from "vscode";

/** The first value that `read` gives, asked now and after each event. Undefined and false mean “not yet”. */
export function until<T>(event: Event<unknown>, read: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const value = read();
      if (value === undefined || value === false) return;
      listener?.dispose();
      resolve(value);
    };
    const listener: { dispose(): void } | undefined = event(look);
    look();
  });
}
