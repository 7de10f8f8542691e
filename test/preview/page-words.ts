// Words for the page, in English, as the editor's side sends them.

export const pageWords: Record<string, string> = {
  page: "Page {0}",
  tools: "Preview",
  problems: "Problems",
  problemsTitle: "Show problems on the pages",
  paper: "Paper",
  paperTitle: "Show white paper",
  error: "Error",
  warning: "Warning",
  information: "Remark",
  hint: "Hint",
  overrun: "The page ends here: {0} lines too many",
  overrunOne: "The page ends here: 1 line too many",
  name: "Name",
  year: "Year",
  from: "First year",
  to: "Last year",
  copy: "Copy for Word",
  copyNow: "The report is ready to be copied.",
};
