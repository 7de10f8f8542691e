import { strict as assert } from "node:assert";
import { checkChanged, checkFix, problemsOf } from "../../kit/check.ts";
import { changed } from "../../kit/sample.ts";

const caption = "Members of the union count finished pieces in Hyderabad. Photo: HWUS.";
const words = "Members of the union count finished pieces in Hyderabad.";
const found = (replace: string) => problemsOf(changed(caption, replace)).filter(({ rule }) => rule === "image-alt");

describe("image-alt", () => {
  it("stands on the picture", () =>
    checkChanged(
      caption,
      `![](women.jpg)\n\n${caption}`,
      `
          ![](women.jpg)
      //~ ^^^^^^^^^^^^^^ 🔧 information image-alt: This picture has no alternative text. Say in a few words what it shows.
      `,
    ));

  for (const image of [
    "![ ](a.png)",
    "![\u00a0](a.png)",
    "![&nbsp;](a.png)",
    "<img src=a.png>",
    "<img alt='' src=a.png>",
    '<IMG SRC="a.png" ALT=" "/>',
    "[a]: b.png\n![][a]",
  ])
    it(`finds ${JSON.stringify(image)}`, () => assert.equal(found(`${image}\n\n${caption}`).length, 1));

  for (const image of [
    "![A](a.png)",
    "<img alt=A src=a.png>",
    "`![](a.png)`",
    "\\![](a.png)",
    "[](a.png)",
    "<!-- ![](a.png) -->",
  ])
    it(`is silent on ${JSON.stringify(image)}`, () => assert.deepEqual(found(`${image}\n\n${caption}`), []));

  it("holds in every section", () =>
    assert.equal(
      problemsOf(changed("A law is only", "![](a.png)\n\nPhoto: B.\n\nA law is only")).filter(
        ({ rule }) => rule === "image-alt",
      ).length,
      1,
    ));

  it("takes the caption without its credit", () => {
    checkFix(caption, `<|![](a.png)|>\n\n${caption}`, `![${words}](a.png)\n\n${caption}`);
    checkFix(caption, `<|![ ](a.png "T")|>\\\n${caption}`, `![${words}](a.png "T")\\\n${caption}`);
    checkFix(caption, `<|<img src="a.png">|>\n\n${caption}`, `<img alt="${words}" src="a.png">\n\n${caption}`);
    checkFix(caption, `<|<img alt="" src="a.png">|>\n\n${caption}`, `<img alt="${words}" src="a.png">\n\n${caption}`);
    checkFix(caption, `<|<img src=a.png alt>|>\n\n${caption}`, `<img src=a.png alt="${words}">\n\n${caption}`);
  });

  it("escapes what would end it", () => {
    checkFix(
      caption,
      "<|![](a.png)|>\n\nThe *[old]* law. Photo: A.",
      "![The \\[old\\] law.](a.png)\n\nThe *[old]* law. Photo: A.",
    );
    checkFix(
      caption,
      '<|<img src="a.png">|>\n\nThe "old" & new. Photo: A.',
      '<img alt="The &quot;old&quot; &amp; new." src="a.png">\n\nThe "old" & new. Photo: A.',
    );
  });

  it("has nothing to take where there is no caption, a credit alone, or filler", () => {
    for (const behind of ["", "Photo: HWUS.", "[Insert caption] Photo: HWUS.", "See next page for more details →"])
      assert.deepEqual(
        found(`![](a.png)\n\n${behind}`).map(({ fixes }) => fixes),
        [[]],
        behind,
      );
  });
});
