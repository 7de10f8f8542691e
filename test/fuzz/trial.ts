// Tries one property on a number of random inputs, and gives of the outcome what can be sent to another process.

import fc from "fast-check";
import { anyInput, type Input } from "./arbitraries.ts";
import { type PropertyName, properties } from "./registry.ts";
import { longest } from "./timed.ts";

export interface Trial {
  readonly property: PropertyName;
  readonly seed: number;
  readonly inputs: number;
}

export interface Outcome extends Trial {
  readonly slowest: { readonly milliseconds: number; readonly input: Input };
  readonly failure?: { readonly message: string; readonly input: Input };
}

/** What a process says between two inputs of a trial. */
export const stillAlive = "still alive";

/** Tries a property; a failure is shrunk. What takes too long fails, too. `onInput` is called after each input. */
export async function runTrial({ property, seed, inputs }: Trial, onInput = () => {}): Promise<Outcome> {
  let slowest = { milliseconds: 0, input: { text: "", changes: [] } as Input };
  const timed = async (input: Input) => {
    const before = process.cpuUsage();
    try {
      await properties[property](input);
    } finally {
      // Inputs that fail one after another are shrunk: that goes on, too.
      onInput();
    }
    const { user } = process.cpuUsage(before);
    const milliseconds = user / 1_000;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
    if (milliseconds > longest) throw new Error(`This took ${Math.round(milliseconds)} ms.`);
  };
  const result = await fc.check(fc.asyncProperty(anyInput, timed), { seed, numRuns: inputs });
  const [input] = result.counterexample ?? [];
  const error = result.errorInstance;
  return {
    property,
    seed,
    inputs: result.numRuns,
    slowest,
    ...(input && {
      failure: { input, message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    }),
  };
}
