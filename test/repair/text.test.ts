// Headings, prose, notes and pages as converters leave them.

import { strict as assert } from "node:assert";
import { changed, format, sample } from "../kit/sample.ts";
import { comesOut, repaired, told } from "./kit.ts";

const { sections, header } = format.template;
const headline = `### ${header.headline.example}`;
const [first] = sections;

describe("the header out of converters", () => {
  it("a headline without a heading, in front of the author", () => {
    const damaged = changed(headline, header.headline.example);
    comesOut(damaged);
    assert.deepEqual(told(damaged), ["recognised"]);
  });

  it("a headline on two lines, with nothing between it and its neighbours", () =>
    comesOut(
      changed(
        `## ${first?.name}\n\n${headline}\n\n`,
        `## ${first?.name}\n${header.headline.example.replace(" win ", "\nwin ")}\n`,
      ),
    ));

  it("title and subtitle in pandoc's metadata", () =>
    comesOut(
      changed(
        `## ${first?.name}\n\n${headline}\n\n`,
        `---\nsubtitle: ${header.headline.example.replace(" a ", "\n  a ")}\ntitle: ${first?.name}\n---\n\n`,
      ),
    ));

  it("the first heading lost, the author in front of all others", () =>
    comesOut(changed(`## ${first?.name}\n\n${headline}\n\n`, `${header.headline.example}\n\n`)));

  it("leaves metadata of another title alone", () => {
    const text = `---\ntitle: Notes of a meeting\n---\n\n${sample}`;
    assert.equal(repaired(text).text, text);
  });
});

describe("headings out of converters", () => {
  const headings = (write: (name: string, level: number) => string) =>
    sections.reduce(
      (text, { name, level }) => changed(`${"#".repeat(level)} ${name}\n`, `${write(name, level)}\n`, text),
      sample,
    );

  it("Word's levels, with anchors in front", () =>
    comesOut(
      headings((name, level) => `<a id="${name.toLowerCase()}"></a>${"#".repeat(level === 2 ? 1 : 2)} ${name}`),
    ));
  it("bold ones, underlined", () => comesOut(headings((name) => `**[${name}]{.underline}**`)));
  it("bold ones with tags", () => comesOut(headings((name) => `<u>**${name}**</u>`)));
  it("bold ones, underlined in their middle", () => comesOut(headings((name) => `**<u>${name}</u>**`)));
  it("mammoth's bold ones", () => comesOut(headings((name) => `__${name}__`)));
  it("lines in the case that was typed, with a colon or without", () => {
    comesOut(headings((name) => name[0] + name.slice(1).toLowerCase()));
    comesOut(headings((name) => `${name[0]}${name.slice(1).toLowerCase()}:`));
  });
  it("on two lines, as tags", () =>
    comesOut(headings((name, level) => `<h${level}>${name.replace(" ", "\n")}</h${level}>\n`)));
  it("with soft hyphens", () =>
    comesOut(headings((name, level) => `${"#".repeat(level)} ${name.slice(0, 4)}\u00ad${name.slice(4)}`)));
  it("with pandoc's attributes", () =>
    comesOut(
      headings(
        (name, level) => `${"#".repeat(level)} ${name} {#${name.toLowerCase().replaceAll(" ", "-")} .unnumbered}`,
      ),
    ));
});

describe("footnotes out of converters", () => {
  const sentence = "offers that had been closed for years.";
  const target = sections.find(({ id }) => id === "lessons")?.example ?? "";
  const last = target.slice(-40);
  const expected = changed(`${last}\n`, `${last}¹\n\n¹ The minutes of March.\n`);
  const cited = (sign: string, note: string) => `${changed(`${last}\n`, `${last}${sign}\n`)}\n${note}\n`;

  it("of pandoc's Markdown", () => comesOut(cited("[^1]", "[^1]: The minutes\n    of March."), expected));
  it("of pandoc's plain text", () => comesOut(cited("[1]", "[1] The minutes of March."), expected));
  it("of mammoth", () =>
    comesOut(
      cited(
        '<a id="footnote-ref-7"></a>[\\[1\\]](\\#footnote\\-7)',
        '1. <a id="footnote-7"></a> The minutes of March. [↑](\\#footnote\\-ref\\-7)',
      ),
      expected,
    ));
  it("of LibreOffice by way of pandoc", () =>
    comesOut(
      cited(
        '<a href="#sdfootnote1sym" id="sdfootnote1anc"\nclass="sdfootnoteanc"><sup>1</sup></a>',
        '<div id="sdfootnote1">\n\n<a href="#sdfootnote1anc" id="sdfootnote1sym"\nclass="sdfootnotesym">1</a> The minutes of March.\n\n</div>',
      ),
      expected,
    ));
  it("at the foot of a page", () =>
    comesOut(changed(`${last}\n\n### EVIDENCE`, `${last}1\n\n1\n\nThe minutes of March.\n\n\f### EVIDENCE`), expected));
  it("beside the text that cites them stay", () => {
    const text = changed(`${last}\n`, `${last}[^1]\n\n[^1]: The minutes of March.\n`);
    assert.equal(repaired(text).text, text, sentence);
  });
});

describe("pages out of converters", () => {
  const paged = (top: string, bottom: string) =>
    `${top.replace("#", "1")}\n\n${changed("\n## ADDITIONAL INFORMATION", `\n${bottom.replace("#", "1")}\n\n\f${top.replace("#", "2")}\n\n## ADDITIONAL INFORMATION`)}\n${bottom.replace("#", "2")}\n`;

  it("headers and footers are cut, and told", () => {
    const damaged = paged("Results of the year, sheet #", "Page # of 2");
    comesOut(damaged);
    assert.deepEqual(told(damaged), ["cut", "cut", "cut", "cut"]);
  });

  it("a line that stands again inside of the text is kept", () => {
    const text = changed(
      "\n## ADDITIONAL INFORMATION",
      "\nSaid twice.\n\n\fSaid twice too.\n\n## ADDITIONAL INFORMATION",
    );
    assert.ok(repaired(text).text.includes("Said twice."));
  });

  it("a form feed glued to a heading goes", () =>
    comesOut(changed("## ADDITIONAL INFORMATION", "\f## ADDITIONAL INFORMATION")));

  it("control characters and a final NUL go", () => comesOut(`${changed("workers", "wor\u0001kers")}\0`));

  it("words broken at a line's end are joined, those with a hyphen of their own keep it", () => {
    const { text } = repaired(
      changed(
        "An external evaluation",
        "The bylaws are well-known. Well-\nknown shel-\nters and vil -\nlages. An external evaluation",
      ),
    );
    for (const words of ["Well-known", "shelters", "villages"]) assert.ok(text.includes(words), words);
  });
});

describe("lists and pictures out of converters", () => {
  const anchor = "\n\n### LESSONS";
  const list = "\n\n- mediation\n- a six-week course\n- meetings";
  const expected = changed(anchor, `${list}${anchor}`);
  it("bullets as signs", () =>
    comesOut(changed(anchor, `\n\n    • mediation\n    • a six-week course\n    • meetings${anchor}`), expected));
  it("all bullets first, then the items", () =>
    comesOut(changed(anchor, `\n●\n●\n●\n\nmediation\na six-week course\nmeetings${anchor}`), expected));

  const caption = sections.find(({ kind }) => kind === "images")?.example ?? "";
  it("captions that break behind the word for the photographer, glued to the line about the next page", () => {
    const broken = caption.replace("Photo: ", "Photo:\n");
    const { analysis } = repaired(changed(`${caption}\n\n[See next page`, `${broken}\n[See next page`));
    assert.deepEqual(analysis.problems, []);
  });
  it("captions of two pictures on the same lines", () => {
    const [left, right] = ["Women count pieces in Hyderabad. Photo: HWUS.", "A court in Karachi. Photo: HWUS."];
    const columns = "Women count pieces          A court in Karachi.\nin Hyderabad. Photo: HWUS.  Photo: HWUS.";
    const damaged = changed(caption, columns);
    comesOut(damaged, changed(caption, `${left}\n\n${right}`));
    assert.deepEqual(told(damaged), ["recognised"]);
    const prose = changed(caption, "Women   count pieces\nin the yards of Hyderabad. Photo: HWUS.");
    assert.equal(repaired(prose).text, prose);
  });
  it("two pictures in a table, their captions in the row below", () => {
    const { text } = repaired(
      changed(
        caption,
        `|   |   |\n|---|---|\n| <img src="media/a.png"\nalt="One" /> | <img src="media/b.png"\nalt="Two" /> |\n| *At home. Photo: HWUS.* | *In court. Photo: HWUS.* |`,
      ),
    );
    for (const part of ["media/a.png", "media/b.png", "*At home. Photo: HWUS.*", "*In court. Photo: HWUS.*"])
      assert.ok(text.includes(part), part);
  });

  it("pictures with sizes", () => {
    const clean = changed(caption, `![A picture](media/a.png)\n\n${caption}`);
    comesOut(changed(caption, `<img src="media/a.png" style="width:2in"\nalt="A picture" />\n\n${caption}`), clean);
    comesOut(changed(caption, `![A picture](media/a.png){width="2.0in" height="1.5in"}\n\n${caption}`), clean);
  });
});

describe("mammoth's escapes", () => {
  it("in the author, the period and the target of a link", () => {
    const escaped = (text: string) => text.replace(/[-.()]/g, "\\$&");
    const author = /^Author: (.*)$/m.exec(sample)?.[1] ?? "";
    const period = /Period:<\/i>\t(.*)/.exec(sample)?.[1] ?? "";
    const address = /\]\((https.*?)\)/.exec(sample)?.[1] ?? "";
    comesOut([author, period].reduce((text, part) => changed(part, escaped(part), text), sample));
    // Markdown itself takes these away from an address.
    assert.deepEqual(repaired(changed(address, escaped(address))).analysis.problems, []);
  });
});

describe("plain text out of converters", () => {
  it("paragraphs without blank lines, a line each", () => {
    const lines = sample
      .replace(/^#+ /gm, "")
      .replace(/<\/?i>/g, "")
      .replace(/\[(.*?)\]\(.*?\)/g, "$1")
      .replace(/\n\n+/g, "\n");
    comesOut(`\uFEFF${lines}`, `\uFEFF${sample.replace(/\]\(.*?\)/g, "](#)")}`);
    assert.deepEqual(
      told(`\uFEFF${lines}`).filter((kind) => kind === "undecided"),
      ["undecided"],
    );
  });
});
