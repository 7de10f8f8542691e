// The checklist of a report with its places as ranges.

import type { ChecklistItem as Entry } from "../../core/features/checklist/item.ts";
import { checklist } from "../../core/features/checklist.ts";
import type { Checklist, ChecklistItem, ChecklistParams } from "../../protocol.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerChecklist(report: OpenReport, _params: ChecklistParams): Checklist {
  const { items, counts } = checklist(report.analysis);
  return { version: report.version, items: items.map((item) => toItem(report, item)), counts };
}

function toItem(report: OpenReport, { span, selection, children, ...item }: Entry): ChecklistItem {
  return {
    ...item,
    range: toRange(report.document, span),
    selection: toRange(report.document, selection),
    children: children.map((child) => toItem(report, child)),
  };
}
