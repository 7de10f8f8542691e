import { strict as assert } from "node:assert";
import { applyFixes } from "../../../server/src/core/fix-all.ts";
import type { NeighbourFiles } from "../../../server/src/core/rules/rule.ts";
import { annotate, problemsOf, unindent } from "../../kit/check.ts";
import { changed, settings } from "../../kit/sample.ts";

const decoded = (path: string) => decodeURIComponent(path.replace(/[?#].*$/, "")).replace(/^\.\//, "");

/** A folder with some files; paths come as they are written. */
function folder(...names: string[]): NeighbourFiles {
  return {
    exists: (path) => names.includes(decoded(path)),
    beside: (path) => {
      const lead = path.slice(0, path.lastIndexOf("/") + 1);
      return names
        .filter((name) => name.startsWith(decoded(lead)) && !name.slice(decoded(lead).length).includes("/"))
        .map((name) => lead + name.slice(decoded(lead).length));
    },
  };
}

const files = folder("women.jpg", "womens-march.png", "a street (old).jpg", "women.docx", "media/image1.png");
const withImage = (image: string) => changed("Members of the union", `${image}\n\nMembers of the union`);
const found = (image: string, beside: NeighbourFiles | undefined = files) =>
  problemsOf(withImage(image), settings, { files: beside }).filter(({ rule }) => rule === "missing-image");

describe("missing-image", () => {
  it("stands on the path", () => {
    const text = withImage("![Women](womn.jpg)");
    assert.equal(
      annotate(text, problemsOf(text, settings, { files })),
      unindent(`
          ![Women](womn.jpg)
      //~          ^^^^^^^^ 🔧 warning missing-image: There is no file womn.jpg beside this report.
      `),
    );
  });

  it("stands on the path in a tag, a definition and angle brackets", () => {
    for (const [image, path] of [
      ['<img alt="A" src="b.png">', "b.png"],
      ["![A](<b c.png>)", "b c.png"],
      ["![A](b.png 'C')", "b.png"],
      ["[a]: b.png\n![a]", "b.png"],
    ] as const) {
      const [problem] = found(image);
      assert.equal(withImage(image).slice(problem?.span.start, problem?.span.end), path, image);
    }
  });

  for (const address of [
    "women.jpg",
    "./women.jpg",
    "women.jpg?raw#top",
    "a%20street%20%28old%29.jpg",
    "media/image1.png",
    "https://example.org/none.png",
    "//example.org/none.png",
    "/none.png",
    "data:image/png;base64,AAAA",
    "file:///none.png",
    "#none",
    "",
  ])
    it(`is silent on ${JSON.stringify(address)}`, () => assert.deepEqual(found(`![A](${address})`), []));

  it("is silent where no file system is at hand, and while nobody has looked", () => {
    assert.deepEqual(
      problemsOf(withImage("![A](none.png)")).filter(({ rule }) => rule === "missing-image"),
      [],
    );
    assert.deepEqual(found("![A](none.png)", { exists: () => undefined, beside: () => [] }), []);
  });

  it("is silent on code and comments", () => {
    assert.deepEqual(found("`![A](none.png)`"), []);
    assert.deepEqual(found('<!-- <img src="none.png"> -->'), []);
  });

  it("offers the nearest pictures beside the path, as addresses", () => {
    const [problem] = found("![A](woman.jpg)");
    assert.deepEqual(problem?.fixes.map(({ title, safe }) => [title, safe]).slice(0, 2), [
      ["Use women.jpg", false],
      ["Use womens-march.png", false],
    ]);
    const [street] = found("![A](a-street.jpg)");
    const fix = street?.fixes.find(({ title }) => title.includes("street"));
    const result = applyFixes(withImage("![A](a-street.jpg)"), fix ? [fix] : []);
    assert.equal(result, withImage("![A](a%20street%20%28old%29.jpg)"));
    assert.deepEqual(
      problemsOf(result, settings, { files }).filter(({ rule }) => rule === "missing-image"),
      [],
    );
    assert.deepEqual(
      found("![A](media/image2.png)")[0]?.fixes.map(({ title }) => title),
      ["Use media/image1.png"],
    );
    assert.deepEqual(found("![A](nowhere/image2.png)")[0]?.fixes, []);
  });
});
