// Whether the header's link leads to the site that it names.

import { l10n, type ReportRule } from "./rule.ts";

export const openaidLink: ReportRule = {
  id: "openaid-link",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "The link to the project's page leads to OpenAid.",
  explanation:
    "The link “Find project on OpenAid” should open the project's page on openaid.um.dk: an address that begins with https:// and that site's name. Copy it from the browser's address bar.",
  fix: "none",
  bad: [
    { find: "https://openaid.um.dk/projects", replace: "https://example.org/openaid" },
    {
      find: "https://openaid.um.dk/projects",
      replace: "openaid.um.dk/projects",
      note: "Without https:// it is a file beside the report.",
    },
    { find: "https://openaid.um.dk/projects", replace: "https://openaid.um.dk.example.org/projects" },
  ],
  good: [
    { find: "https://openaid.um.dk/projects", replace: "http://OpenAid.um.dk/en/projects/DK-1-264410" },
    { find: "(https://openaid.um.dk/projects)", replace: "(#)", note: "No address yet: that is placeholder-link." },
  ],
  *check({ header: { link }, format }) {
    if (!link || link.target === "" || link.target === "#") return;
    const { hosts } = format.template.header.link;
    const host = /^https?:\/\/([^/?#@\\:]+)(?::\d+)?(?:[/?#]|$)/i.exec(link.target)?.[1]?.toLowerCase();
    if (host !== undefined && hosts.some((one) => one.toLowerCase() === host)) return;
    yield {
      span: link.url,
      message: l10n.t("This address is not on {0}. Copy the address of the project's page there.", hosts.join(", ")),
    };
  },
};
