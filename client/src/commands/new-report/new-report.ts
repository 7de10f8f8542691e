// New Report: asks what stands at the top of every report, and opens it with the rest to be filled in.
import { l10n, type Memento, SnippetString, window, workspace } from "vscode";
import {
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
  type PlacesResult,
  placesRequest,
} from "../../../../server/src/protocol.ts";
import { languageId } from "../../language.ts";
import type { Server } from "../../server/supervisor.ts";
import { askAll, type Question } from "./ask.ts";
import { isPeriod, notEmpty } from "./validate.ts";

/** The answers that most likely hold for the next report too. */
const remembered = ["author", "partner"] as const;

/**
 * @param given answers that need no question, for a key binding or another extension; anything else in it is ignored
 */
export async function newReport(server: Server, memory: Memento, given: unknown): Promise<void> {
  const answers = await answersTo(questionsFor(server, memory), given);
  if (!answers) return;
  for (const name of remembered) void memory.update(name, answers[name]);
  const report = await server.ask<NewReportResult>(newReportRequest, answers);
  if (!report) {
    window.setStatusBarMessage(l10n.t("No report could be made. The output of Results Summary says why."), 10_000);
    return;
  }
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(report.snippet));
}

async function answersTo(
  questions: Record<keyof NewReportParams, Question>,
  given: unknown,
): Promise<NewReportParams | undefined> {
  const known = new Map(Object.entries(given ?? {}).filter(([, answer]) => typeof answer === "string"));
  const open = Object.entries(questions).filter(([name]) => !known.has(name));
  const answers = await askAll(
    l10n.t("New Results Summary"),
    open.map(([, question]) => question),
  );
  if (!answers) return undefined;
  open.forEach(([name], index) => {
    known.set(name, answers[index]);
  });
  const all = Object.keys(questions).map((name) => [name, known.get(name) ?? ""]);
  return Object.fromEntries(all) as NewReportParams;
}

function questionsFor(server: Server, memory: Memento): Record<keyof NewReportParams, Question> {
  const kept = (name: (typeof remembered)[number]) => memory.get<string>(name, "");
  const places = server.ask<PlacesResult>(placesRequest, {});
  return {
    headline: {
      prompt: l10n.t("Headline: what changed, and for whom?"),
      example: l10n.t("Home workers in Sindh win a legal minimum wage"),
      suggestion: "",
      validate: notEmpty,
    },
    author: {
      prompt: l10n.t("Who writes this summary?"),
      example: l10n.t("Embassy of Denmark in Islamabad"),
      suggestion: kept("author"),
      validate: notEmpty,
    },
    title: {
      prompt: l10n.t("The project's title, as in the grant agreement"),
      example: l10n.t("Fair pay at home, Phase II"),
      suggestion: "",
      validate: notEmpty,
    },
    partner: {
      prompt: l10n.t("The partner, with its acronym in brackets"),
      example: l10n.t("Home Workers' Union of Sindh (HWUS)"),
      suggestion: kept("partner"),
      validate: notEmpty,
    },
    country: {
      prompt: l10n.t("The country or countries"),
      example: l10n.t("several parted by commas"),
      suggestion: "",
      validate: notEmpty,
      choices: places.then((all) => [...(all?.countries ?? []), ...(all?.regions ?? [])]),
    },
    period: {
      prompt: l10n.t("The project's first and last year"),
      example: "2024-2027",
      suggestion: "",
      validate: isPeriod,
    },
  };
}
