// `npm run fuzz`: the properties on random inputs, shared out to a process for each core. `--inputs N` (over all properties together,
// 100,000 by default), `--seed S` to repeat a run, `--only NAME` for one property, `--processes N`. A text that breaks a property is
// shrunk, kept as a fixture for `npm test`, and makes the exit code 1. Before them comes everything that is done with enormous texts.

import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { enormousTexts } from "./enormous-texts.ts";
import { keepFixture } from "./fixtures.ts";
import { propertyNames, trialsInRound } from "./registry.ts";
import { longest, timesOf } from "./timed.ts";
import { type Outcome, stillAlive, type Trial } from "./trial.ts";

/** Inputs of one trial: few enough that the cores end together, many enough that starting one does not count. */
const inputsOfTrial = 100;
/** Texts, trees and problems are thrown away by the million: with room for them a third of the time is saved. Flags of V8, in MB. */
const roomForGarbage = ["--max-semi-space-size=64"];
/** How often a process is expected to have said something, in milliseconds. */
const betweenLooks = 10_000;
/** A process that was silent at so many looks hangs: much more than an input takes on a machine that has other work, and no time asleep. */
const mostSilentLooks = 12;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "100000" },
    seed: { type: "string" },
    only: { type: "string" },
    processes: { type: "string", default: String(availableParallelism()) },
  },
});
const inputs = Number(values.inputs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = propertyNames.filter((name) => values.only === undefined || name === values.only);
if (!Number.isInteger(inputs) || !Number.isInteger(seed) || chosen.length === 0)
  throw new Error(`--inputs and --seed take whole numbers, --only one of ${propertyNames.join(", ")}.`);

/** The properties of a round, each as often as it is due, spread over the round. */
const round = chosen
  .flatMap((property) => {
    const times = trialsInRound[property];
    return Array.from({ length: times }, (_, index) => ({ property, at: (index + 0.5) / times }));
  })
  .sort((a, b) => a.at - b.at);

/** All trials, round by round. Each has a seed of its own, so that it can be repeated alone. */
function* trials(): Generator<Trial> {
  for (let left = inputs, index = 0; left > 0; index++) {
    const count = Math.min(left, inputsOfTrial);
    left -= count;
    const { property } = round[index % round.length] as (typeof round)[number];
    yield { property, seed: seed + index, inputs: count };
  }
}

const count = new Intl.NumberFormat("en");
const start = performance.now();
const waiting = trials();
const failures: string[] = [];
let done = 0;
let slowest: Outcome | undefined;

function record(outcome: Outcome): void {
  done += outcome.inputs;
  if (outcome.slowest.milliseconds > (slowest?.slowest.milliseconds ?? 0)) slowest = outcome;
  const { failure, property } = outcome;
  if (!failure) return;
  const file = keepFixture({ property, input: failure.input });
  fail(outcome, `${relative(process.cwd(), file)}\n${failure.message}`);
}

function fail({ property, seed, inputs }: Trial, message: string): void {
  failures.push(property);
  console.error(`\n✘ ${property} --only ${property} --inputs ${inputs} --seed ${seed}: ${message}`);
}

/** Sends trials to a process until none is left; a process that ends or hangs fails its trial, and another takes its place. */
async function work(): Promise<void> {
  let child: ChildProcess | undefined;
  for (const trial of waiting) {
    child ??= fork(join(__dirname, "worker.ts"), { execArgv: [...process.execArgv, ...roomForGarbage] });
    const outcome = await tryIn(child, trial);
    if (typeof outcome !== "string") record(outcome);
    else {
      fail(trial, outcome);
      child.kill("SIGKILL");
      child = undefined;
    }
    progress();
  }
  child?.disconnect();
}

function tryIn(child: ChildProcess, trial: Trial): Promise<Outcome | string> {
  return new Promise((resolve) => {
    let silentLooks = 0;
    const timer = setInterval(() => {
      if (++silentLooks === mostSilentLooks) settle("hangs");
    }, betweenLooks);
    const onExit = (code: number | null, signal: string | null) => settle(`ended its process (${signal ?? code})`);
    const settle = (outcome: Outcome | string) => {
      clearInterval(timer);
      child.off("exit", onExit).off("message", onMessage);
      resolve(outcome);
    };
    const onMessage = (message: Outcome | typeof stillAlive) => {
      silentLooks = 0;
      if (message !== stillAlive) settle(message);
    };
    child.on("message", onMessage).on("exit", onExit);
    child.send(trial);
  });
}

function progress(): void {
  const line = `${count.format(done)} of ${count.format(inputs)} inputs, ${failures.length} failures, ${seconds()} s`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (Math.floor(done / 1_000) > Math.floor((done - inputsOfTrial) / 1_000)) console.log(line);
}

function seconds(): string {
  return ((performance.now() - start) / 1_000).toFixed(0);
}

function sum(): void {
  if (slowest) {
    const { property, slowest: one } = slowest;
    console.log(`\nSlowest: ${one.milliseconds.toFixed(0)} ms for ${one.input.text.length} characters in ${property}`);
  }
  console.log(`${count.format(done)} inputs, ${failures.length} failures, seed ${seed}, ${seconds()} s`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Does everything with the enormous texts, in this process: none may throw, nothing may take too long. */
function tryEnormous(): void {
  let most = { what: "", milliseconds: 0 };
  for (const [text, of] of Object.entries(enormousTexts)) {
    try {
      for (const [name, milliseconds] of timesOf(of)) {
        if (milliseconds > most.milliseconds) most = { what: `${name} of ${text}`, milliseconds };
        if (milliseconds > longest) throw new Error(`${name} took ${Math.round(milliseconds)} ms.`);
      }
    } catch (error) {
      failures.push(text);
      console.error(`\n✘ ${text}, ${count.format(of.length)} characters: ${error}`);
    }
  }
  const tried = Object.keys(enormousTexts).length;
  console.log(`${tried} enormous texts, slowest: ${most.milliseconds.toFixed(0)} ms, ${most.what}`);
}

if (values.only === undefined) tryEnormous();
console.log(`Seed ${seed}: ${count.format(inputs)} inputs over ${chosen.join(", ")}`);
void Promise.all(Array.from({ length: Number(values.processes) }, work)).then(sum);
