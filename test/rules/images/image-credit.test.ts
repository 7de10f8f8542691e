import { strict as assert } from "node:assert";
import { checkChanged, checkFix, problemsOf } from "../../kit/check.ts";
import { changed } from "../../kit/sample.ts";

const caption = "Members of the union count finished pieces in Hyderabad.";
const credited = `${caption} Photo: HWUS.`;
/** The texts on which the rule stands. */
function found(replace: string, find = credited): string[] {
  const text = changed(find, replace);
  return problemsOf(text)
    .filter(({ rule }) => rule === "image-credit")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("image-credit", () => {
  it("stands on the caption", () =>
    checkChanged(
      credited,
      `![Women](women.jpg)\n\n${caption}`,
      `
          ${caption}
      //~ ${"^".repeat(caption.length)} 🔧 warning image-credit: This caption does not say who took the picture. End it with “Photo:” and the name.
      `,
    ));

  it("stands on the picture where there is no caption", () =>
    checkChanged(
      credited,
      `![Women](women.jpg)\n\n![A street](street.jpg)\n\n${credited}`,
      `
          ![Women](women.jpg)
      //~ ^^^^^^^^^^^^^^^^^^^ 🔧 warning image-credit: Nothing says who took this picture. Add a caption that ends with “Photo:” and the name.
      `,
    ));

  for (const credit of [
    "Photo: A.",
    "PHOTO: A",
    "Foto: A",
    "Credit: A.",
    "Crédit : A",
    "Crédit\u00a0: A",
    "Photo credit: A",
    "*Photo:* A",
    "**Photo**: A",
    "(Photo: A)",
    "<i>Photo</i>: A",
    "Photo\\: A",
    "Photo:",
  ])
    it(`takes ${JSON.stringify(credit)} for a credit`, () => {
      assert.deepEqual(found(`${caption} ${credit}`), []);
      assert.deepEqual(found(`![A](a.png)\n\n${credit}`), []);
    });

  for (const text of ["A photo of women.", "Photo HWUS.", "Telephoto: A", "Photographer A"])
    it(`takes ${JSON.stringify(text)} for none`, () => assert.deepEqual(found(text), [text]));

  it("looks at every caption in IMAGES, with a picture or without", () => {
    assert.deepEqual(found(`One. Photo: A.\n\nTwo.\n\n![B](b.png)\n\nThree.\n\n![C](c.png)\n\nFour. Photo: D.`), [
      "Two.",
      "Three.",
    ]);
    assert.deepEqual(found("![A](a.png)\\\nBelow it."), ["Below it."]);
    assert.deepEqual(found("![A](a.png) ![B](b.png)\n\nBoth. Photo: A and B."), []);
  });

  it("leaves sub-headings, comments, filler, lists and the line to the next page alone", () => {
    for (const text of [
      "##### Own",
      "<!-- a -->",
      "[Insert an image and its caption]",
      "- a list",
      "See next page for more details →",
    ])
      assert.deepEqual(found(`${credited}\n\n${text}`), [], text);
  });

  it("takes the paragraph behind a picture in any section for its caption", () => {
    assert.deepEqual(found("![A](a.png)\n\nA law is. Photo: B.\n\nA law is only", "A law is only"), []);
    assert.deepEqual(found("![A](a.png)\n\nA law.\n\nA law is only", "A law is only"), ["A law."]);
    assert.deepEqual(found("A law.\n\nA law is only", "A law is only"), []);
  });

  it("looks for the credits of a table in all of it", () => {
    const table = (last: string) => `| ![A](a.png) | ![B](b.png) |\n|---|---|\n| One. Photo: A. | ${last} |`;
    assert.deepEqual(found(table("Two. Photo: B.")), []);
    assert.deepEqual(found("| ![A](a.png) |\n|---|\n| One. |"), ["![A](a.png)"]);
  });

  it("is one problem with an empty section", () => assert.deepEqual(found("[Insert an image and its caption]"), []));

  it("inserts the credit behind the caption", () => {
    checkFix(credited, `<|${caption}|>`, `${caption} Photo: .`);
    checkFix(credited, "<|Women count|>", "Women count. Photo: .");
    checkFix(credited, "<|*Women count.*|>  ", "*Women count.* Photo: .  ");
    checkFix(
      credited,
      "![A](a.png)\\\n<|Women count.\\|>\n\nB. Photo: C.",
      "![A](a.png)\\\nWomen count. Photo: .\\\n\nB. Photo: C.",
    );
    checkFix(credited, "<|Women\ncount.|>", "Women\ncount. Photo: .");
  });

  it("inserts a caption behind a picture that has none", () => {
    checkFix(credited, "<|![A](a.png)|>", "![A](a.png)\n\nPhoto: .");
    checkFix(credited, "| <|![A](a.png)|> |\n|---|", "| ![A](a.png) Photo: . |\n|---|");
    const [problem] = problemsOf(changed(credited, "![A](a.png)").replaceAll("\n", "\r\n"));
    assert.equal(problem?.fixes[0]?.edits[0]?.text, "\r\n\r\nPhoto: .");
    assert.equal(problem?.fixes[0]?.snippet, "\r\n\r\nPhoto: $1.");
  });
});
