// The figures as a page for people: tables, and each goal with how far it is reached. Says nothing that is not in the figures.

/** @typedef {import("./servers.mjs").Server} Server */
/** @typedef {Record<string, { machine: Record<string, string>, rounds: number, figures: any }>} Results */

/** Ours in what the goals are about: the way that VS Code asks. */
const ours = "ours, pull";
const framework = "bare vscode-languageserver";
const json = "vscode-json, pull";

/** @param {Results} results @param {Server[]} servers @param {string} missed why a goal is missed, and what was tried @returns {string} Markdown */
export function resultsText(results, servers, missed) {
  const sections = [
    "# Results of `npm run bench`",
    "Written by the run itself; [README.md](README.md) says how it measures and what cannot be compared. Times are in milliseconds, memory in MB (2²⁰ bytes).",
    "## Goals",
    table(["Goal", "Reach", "Measured", ""], goals(results)),
    "## Where a goal is missed",
    missed.trim(),
  ];
  const { typing, start, features, check, preview } = results;
  if (typing) {
    sections.push("## Typing", said(typing));
    for (const [size, by] of Object.entries(/** @type {Record<string, any>} */ (typing.figures))) {
      sections.push(
        `### ${size}`,
        table(
          [
            "Server",
            "Key to diagnostics",
            "95 of 100",
            "CPU a key",
            "100 keys at once",
            "Memory when open",
            "Grown by",
            "Diagnostics",
          ],
          Object.entries(by).map(([name, one]) => [
            name,
            ...[one.key, one.p95, one.cpu, one.burst].map(short),
            ...[one.opened, one.grown, one.found].map((value) => value.toFixed(0)),
          ]),
        ),
      );
    }
    sections.push(
      "What each checks, and what is planted for it:",
      servers.map(({ name, checks, mistake }) => `- ${name}: ${checks}; \`${mistake}\``).join("\n"),
    );
  }
  if (start) sections.push("## From start to the first diagnostics", said(start), startText(start.figures));
  if (features)
    sections.push(
      "## Answers after a key, in a report of 60 KB, 95 of 100",
      said(features),
      table(Object.keys(features.figures), [Object.values(features.figures).map((one) => short(Number(one)))]),
    );
  if (check)
    sections.push(
      "## Many reports on the command line",
      said(check),
      table(
        ["Reports", "Program", "Seconds", "Peak memory"],
        Object.entries(/** @type {Record<string, any>} */ (check.figures)).flatMap(([count, by]) =>
          Object.entries(by).map(([name, { seconds, peak }]) => [count, name, seconds.toFixed(1), peak.toFixed(0)]),
        ),
      ),
    );
  if (preview)
    sections.push(
      "## The preview, in VS Code: from a change of the report to its patched page",
      said(preview),
      table(
        ["Report", "Pace", "Least", "Median", "95 of 100"],
        Object.entries(/** @type {Record<string, any>} */ (preview.figures.times)).flatMap(([size, byPace]) =>
          Object.entries(byPace).map(([pace, one]) => [size, pace, ...[one.least, one.median, one.p95].map(short)]),
        ),
      ),
      activationText(preview.figures),
    );
  return `${sections.join("\n\n")}\n`;
}

/** @param {Results[string]} result */
function said({ machine, rounds }) {
  const { day, processor, memory, load, node, peers } = machine;
  return `Median of ${rounds} rounds; ${day}, ${processor}, ${memory}, load ${load} at the start, Node ${node}. Peers: ${peers}.`;
}

/** @param {any} figures */
function activationText({ activation, activations }) {
  const busy = activations.map((/** @type {{ busy: number }} */ one) => short(one.busy));
  return `The extension was there after ${short(activation.waited)} ms, of which the extension host was busy for ${short(activation.busy)} ms: the median of ${busy.length} starts of VS Code with ${busy.join(", ")} ms.`;
}

/** @param {any} figures */
function startText({ ours: own, bare, ratio }) {
  return `Ours ${short(own)} ms, ${framework} ${short(bare)} ms; the median of the ratios is ${ratio.toFixed(2)}.`;
}

/** @param {Results} results @returns {string[][]} */
function goals({ typing, start, features, check, preview }) {
  /** @type {string[][]} */
  const rows = [];
  /** @param {string} goal @param {number} reach @param {number} measured @param {string} unit */
  const goal = (goal, reach, measured, unit) =>
    rows.push([
      goal,
      `≤ ${reach}${unit}`,
      `${short(measured)}${unit}`,
      measured <= reach ? "reached" : `missed: ${(measured / reach).toFixed(1)}×`,
    ]);
  if (typing) {
    const at = (/** @type {string} */ size, /** @type {string} */ name) => typing.figures[size]?.[name] ?? {};
    for (const [size, reach] of Object.entries({ "5 KB": 0.5, "60 KB": 0.35, "600 KB": 0.25 }))
      goal(`Key to diagnostics, ${size}, against vscode-json`, reach, at(size, ours).key / at(size, json).key, "×");
    goal("Key to diagnostics, 5 KB, against rumdl", 0.2, at("5 KB", ours).key / at("5 KB", "rumdl").key, "×");
    goal("CPU a key, 600 KB against 5 KB", 6, at("600 KB", ours).cpu / at("5 KB", ours).cpu, "×");
    goal(
      "The same of the bare framework, for comparison",
      8,
      at("600 KB", framework).cpu / at("5 KB", framework).cpu,
      "×",
    );
    for (const size of Object.keys(typing.figures))
      goal(`100 keys at once against one, ${size}`, 1.5, at(size, ours).burst / at(size, ours).key, "×");
    goal(
      "Memory when open, over the bare framework, 5 KB",
      12,
      at("5 KB", ours).opened - at("5 KB", framework).opened,
      " MB",
    );
    goal("Memory grown while typing, 5 KB", 10, at("5 KB", ours).grown, " MB");
  }
  if (start) goal("From start to the first diagnostics, against the bare framework", 1.2, start.figures.ratio, "×");
  if (features)
    for (const [name, time] of Object.entries(features.figures))
      goal(`${name}, 60 KB, 95 of 100`, 5, Number(time), " ms");
  if (check) {
    for (const [count, by] of Object.entries(check.figures)) {
      goal(`check of ${count} reports, against rumdl`, 1, by.ours.seconds / by.rumdl.seconds, "×");
      goal(
        `check of ${count} reports, against markdownlint-cli2`,
        0.1,
        by.ours.seconds / by["markdownlint-cli2"].seconds,
        "×",
      );
    }
    goal("check of 10,000 reports, peak memory", 150, check.figures["10,000"].ours.peak, " MB");
  }
  if (preview) {
    goal("Preview, 5 KB, median", 50, preview.figures.times["5 KB"].typing.median, " ms");
    goal("Preview, 60 KB, median", 100, preview.figures.times["60 KB"].typing.median, " ms");
    goal("Activation in VS Code, time of the extension host", 50, preview.figures.activation.busy, " ms");
  }
  return rows;
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** @param {number} value */
function short(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
