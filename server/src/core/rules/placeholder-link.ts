// Links that lead nowhere yet.

import { shiftSpan } from "../span.ts";
import { fold } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const placeholderLink: SectionRule = {
  id: "placeholder-link",
  scope: "section",
  severity: "information",
  summary: "Every link has an address.",
  explanation:
    "A link whose address is empty or “#” leads nowhere. Write the address, or take the link away. The line that leads to the next page is meant to have none.",
  fix: "none",
  bad: [
    { find: "(https://openaid.um.dk/projects)", replace: "(#)" },
    { find: "(https://openaid.um.dk/projects)", replace: "()" },
  ],
  good: [
    { find: "[See next page for more details](#)", replace: "[See next page for more details →](#)" },
    { find: "(https://openaid.um.dk/projects)", replace: "(#evidence)", note: "Leads to a place in the page." },
  ],
  *check(section, { format }) {
    const exempt = fold(format.template.images.nextPage);
    for (const block of section.blocks) {
      if (!block.text.includes("](")) continue;
      for (const { url, target, text } of block.facts.links) {
        if ((target !== "" && target !== "#") || fold(text).startsWith(exempt)) continue;
        yield {
          span: shiftSpan(url, block.start),
          message:
            text.trim() === ""
              ? l10n.t("This link has no address yet. Write it here.")
              : l10n.t("The link “{0}” has no address yet. Write it here.", text.trim()),
        };
      }
    }
  },
};
