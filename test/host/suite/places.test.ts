// Where problems stand, held against the places that VS Code itself counts: in texts of every script, with every line break, and as
// they come from files in other encodings.
import assert from "node:assert/strict";
import { languages, Position, Range, type TextDocument, type Uri, workspace } from "vscode";
import { closeAll, fileIn, open, ruleOf } from "./report.ts";
import { until } from "./until.ts";

/** What stands in front of the filler word on its line; U+2028 and U+2029 VS Code asks to take out of a text. */
const scripts = [
  "é",
  "e\u0301",
  "a\u0300\u0323\u0331",
  "😀",
  "👨\u200d👩\u200d👧",
  "\ud83d",
  "\ude00\ud83d",
  "שלום",
  "\u202bمَرْحَبًا\u202c",
  "สวัสดี",
  "a\0",
  "a\ufeff",
  "a\u00adb\u200b",
  "a\u0085d\u000be\f",
];
const word = "TODO";

/** The places of the filler word, as VS Code counts them. */
function placesOf(document: TextDocument): Range[] {
  return [...document.getText().matchAll(new RegExp(word, "g"))].map(
    ({ index }) => new Range(document.positionAt(index), document.positionAt(index + word.length)),
  );
}

/** The places of the problems that the filler word makes, as soon as there are so many. */
async function found({ uri }: TextDocument, count: number): Promise<Range[]> {
  const problems = await until(languages.onDidChangeDiagnostics, () => {
    const fillers = languages.getDiagnostics(uri).filter((one) => ruleOf(one) === "placeholder-text");
    return fillers.length === count && fillers;
  });
  return problems.map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
/** Of a text without a character above U+00FF. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("places", () => {
  const written: Uri[] = [];
  let clean: string;
  before(async () => {
    clean = (await workspace.openTextDocument(fileIn("clean.results.md"))).getText();
  });
  afterEach(async () => {
    await closeAll();
    for (const uri of written.splice(0)) await workspace.fs.delete(uri);
  });

  const withFillers = (fronts: readonly string[]) =>
    clean.replace(/^#### CHANGE\n+/m, (heading) => heading + fronts.map((front) => `${front} ${word}\n\n`).join(""));

  it("are those of VS Code in every script", async () => {
    const document = await workspace.openTextDocument({ language: "results-summary", content: withFillers(scripts) });
    const places = placesOf(document);
    assert.equal(places.length, scripts.length);
    assert.deepEqual(await found(document, scripts.length), places);
    assert.deepEqual(places[3]?.start, new Position(places[3]?.start.line ?? 0, 3), "two units and a blank");
  });

  const text = () => withFillers(["é", "déjà"]);
  const files: Record<string, () => Uint8Array> = {
    "UTF-8 with a byte order mark": () => utf8(`\ufeff${text()}`),
    "UTF-8 with CRLF": () => utf8(text().replaceAll("\n", "\r\n")),
    "UTF-8 with CR": () => utf8(text().replaceAll("\n", "\r")),
    "UTF-8 with LF and CRLF": () => utf8(text().replaceAll("\n\n", "\r\n\n")),
    "UTF-16, little end first": () => utf16(`\ufeff${text()}`, true),
    "UTF-16, big end first": () => utf16(`\ufeff${text()}`, false),
    "composed letters taken apart": () => utf8(text().normalize("NFD")),
    "Windows-1252": () => latin1(text().replace(/[^\0-\xff]/g, "'")),
  };
  for (const [name, bytes] of Object.entries(files))
    it(`are those of VS Code in a file: ${name}`, async () => {
      const uri = fileIn("places.results.md");
      await workspace.fs.writeFile(uri, bytes());
      written.push(uri);
      const { document } = await open("places.results.md");
      assert.deepEqual(await found(document, 2), placesOf(document));
    });
});
