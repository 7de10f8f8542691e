// Which house rules are in force for a report: files above it, what they extend, their template, the editor's settings.

import { strict as assert } from "node:assert";
import { openaid } from "../../server/src/core/template/openaid.ts";
import { newHouseRulesMemory } from "../../server/src/workspace/house-rules-memory.ts";
import { type Disk, load, root, shown } from "./kit.ts";

const config = "results-summary.config.json";

const severityIn = async (disk: Disk, id = "large-file", options = {}) =>
  (await load(disk, options)).settings.rules.get(id)?.severity;
const problemsIn = async (disk: Disk, options = {}) =>
  (await load(disk, options)).files.flatMap(({ uri, text, problems }) =>
    shown(text, problems).map((line) => `${uri.slice(root.length + 1)}:${line}`),
  );
const sectionOf = (settings: Awaited<ReturnType<typeof load>>["settings"], id: string) =>
  settings.format.template.sections.find((section) => section.id === id);

describe("house rules of a folder", () => {
  it("are the built-in ones where there is no file", async () => {
    const { settings, ignored, files, watched } = await load({});
    assert.equal(settings.rules.size, 0);
    assert.deepEqual([ignored, files], [false, []]);
    assert.deepEqual(watched, [`${root}/${config}`, `${root}/reports/${config}`]);
  });

  it("are found above the report, but not above the workspace folder", async () => {
    assert.equal(await severityIn({ [config]: { rules: { "large-file": "off" } } }), "off");
    assert.equal(
      await severityIn({ [config]: { rules: { "large-file": "off" } } }, "large-file", {
        of: "file:///elsewhere/a.rsum",
      }),
      undefined,
    );
  });

  it("are merged key by key, the nearest file first", async () => {
    const { settings } = await load({
      [config]: {
        rules: { "large-file": { severity: "error", limit: 1, grace: 2 } },
        words: { CHANGE: { min: 10, max: 20 } },
        priorities: ["Peace"],
        acronyms: ["FAMOC"],
      },
      [`reports/${config}`]: {
        rules: { "large-file": { limit: 5 } },
        words: { change: { max: 30 } },
        priorities: ["Water"],
        acronyms: ["CapDH"],
      },
    });
    assert.deepEqual(settings.rules.get("large-file"), { severity: "error", options: { limit: 5, grace: 2 } });
    assert.deepEqual(sectionOf(settings, "change")?.words, { min: 10, max: 30 });
    assert.deepEqual(settings.format.template.priorities, ["Water"]);
    assert.deepEqual(settings.format.template.acronyms.slice(-2), ["FAMOC", "CapDH"]);
  });

  it("hold for an untitled document where the workspace folder's do", async () => {
    assert.equal(
      await severityIn({ [config]: { rules: { "large-file": "off" } } }, "large-file", { of: "untitled:Untitled-1" }),
      "off",
    );
  });

  it("leave reports alone, by globs from the file's own folder", async () => {
    const ignored = async (ignore: string[], of: string, at = config) =>
      (await load({ [at]: { ignore } }, { of: `${root}/${of}` })).ignored;
    assert.equal(await ignored(["**/drafts/**"], "reports/drafts/a.results.md"), true);
    assert.equal(await ignored(["**/drafts/**"], "reports/a.results.md"), false);
    assert.equal(await ignored(["reports"], "reports/2025/a.results.md"), true);
    assert.equal(await ignored(["./reports/"], "reports/a.results.md"), true);
    assert.equal(await ignored(["*.rsum"], "reports/a.rsum"), false);
    assert.equal(await ignored(["*.rsum"], "reports/a.rsum", `reports/${config}`), true);
    assert.equal(await ignored(["reports", "!reports/a.rsum"], "reports/a.rsum"), false);
    assert.equal(await ignored(["reports/été *.rsum"], "reports/%C3%A9t%C3%A9%202025.rsum"), true);
  });
});

describe("names in house rules", () => {
  it("change the template", async () => {
    const { settings } = await load({
      [config]: {
        words: { "LESSONS LEARNED": { min: 5 } },
        countries: { aliases: { Persia: "Iran", Congo: "DR Congo", Mali: "Malawi" } },
      },
    });
    const named = (name: string) => settings.format.places.known.get(name)?.item.name;
    assert.deepEqual(sectionOf(settings, "lessons")?.words, { min: 5, max: 200 });
    assert.deepEqual([named("persia"), named("mali")], ["Iran", "Mali"]);
  });

  it("are reported where they name nothing", async () => {
    const disk = {
      [config]: `{
  "words": { "CHANGES MADE": { "min": 3 }, "CHANGE": { "min": 500 } },
  "countries": { "aliases": { "Persia": "Irn" } }
}`,
    };
    assert.deepEqual(await problemsIn(disk), [
      `${config}:2:14 «"CHANGES MADE"» warning: words.CHANGES MADE: the template has no such section.`,
      `${config}:2:54 «{ "min": 500 }» warning: words.CHANGE: the least number of words is over the greatest.`,
      `${config}:3:41 «"Irn"» warning: countries.aliases.Persia: there is no country or region "Irn". Did you mean "Iran"?`,
    ]);
  });
});

describe("extends", () => {
  it("builds on other files, paths counting from each file's own folder", async () => {
    const disk = {
      [config]: { extends: ["shared/a.json", "shared/b.json"] },
      "shared/a.json": { extends: "base.json", rules: { "large-file": { limit: 1 } } },
      "shared/b.json": { rules: { "large-file": { limit: 2 } } },
      "shared/base.json": { rules: { "large-file": "error" }, ignore: ["x"] },
    };
    const { settings, watched } = await load(disk);
    assert.deepEqual(settings.rules.get("large-file"), { severity: "error", options: { limit: 2 } });
    assert.ok(watched.includes(`${root}/shared/base.json`));
    assert.deepEqual(await problemsIn(disk), []);
  });

  it("says where a file is missing, and takes the rest", async () => {
    const disk = { [config]: { extends: ["nothing.json"], acronyms: ["A"], rules: { "large-file": "off" } } };
    assert.deepEqual(await problemsIn(disk), [
      `${config}:3:5 «"nothing.json"» error: extends: there is no file "nothing.json".`,
    ]);
    assert.equal(await severityIn(disk), "off");
  });

  it("says where files go round in a circle", async () => {
    const disk = {
      [config]: { extends: "a.json" },
      "a.json": { extends: "b.json" },
      "b.json": { extends: "./a.json" },
    };
    assert.deepEqual(await problemsIn(disk), [
      'b.json:2:14 «"./a.json"» error: extends: these files extend each other in a circle: a.json → b.json → a.json.',
    ]);
    assert.deepEqual(await problemsIn({ [config]: { extends: config } }), [
      `${config}:2:14 «"${config}"» error: extends: these files extend each other in a circle: ${config} → ${config}.`,
    ]);
  });

  it("says that a file cannot be read", async () => {
    const { files } = await load(
      {},
      {
        read: async () => {
          throw new Error("permission denied");
        },
      },
    );
    assert.deepEqual(
      files.map(({ problems }) => problems[0]?.message),
      ["This file cannot be read: permission denied", "This file cannot be read: permission denied"],
    );
  });
});

describe("a broken file", () => {
  it("is reported, and what it said before stays in force", async () => {
    const memory = newHouseRulesMemory();
    const good = await load({ [config]: { rules: { "large-file": "off" } } }, { memory });
    const broken = await load({ [config]: '{ "rules": ' }, { memory });
    assert.equal(broken.settings, good.settings);
    assert.equal(broken.files[0]?.problems.length, 1);
    const gone = await load({}, { memory });
    assert.equal(gone.settings.rules.size, 0);
  });

  it("says nothing where it never was whole; the files above it hold", async () => {
    const disk = { [config]: { rules: { "large-file": "hint" } }, [`reports/${config}`]: "{" };
    assert.equal(await severityIn(disk), "hint");
  });
});

describe("a memory", () => {
  it("gives the same settings until something changes", async () => {
    const memory = newHouseRulesMemory();
    const disk = { [config]: { words: { CHANGE: { max: 90 } } } };
    const first = await load(disk, { memory });
    assert.equal((await load({ ...disk }, { memory, of: `${root}/b.rsum` })).settings, first.settings);
    assert.notEqual((await load({ [config]: {} }, { memory })).settings, first.settings);
    assert.equal((await load(disk, { memory })).settings, first.settings);
  });
});

describe("an editor's settings", () => {
  it("fill what the files leave open", async () => {
    const editorSettings = { rules: { "large-file": { severity: "off", limit: 1 } }, acronyms: ["A"] };
    assert.equal(await severityIn({}, "large-file", { editorSettings }), "off");
    const disk = { [config]: { rules: { "large-file": "hint" } } };
    assert.equal(await severityIn(disk, "large-file", { editorSettings }), "hint");
  });

  it("do no harm when they are wrong", async () => {
    assert.equal(await severityIn({}, "large-file", { editorSettings: { rules: 3 } }), undefined);
  });
});

describe("template", () => {
  const risks = {
    id: "risks",
    name: "RISKS",
    level: 3,
    kind: "prose",
    parent: "additional-information",
    description: "What may go wrong.",
    after: "lessons",
  };

  it("names a built-in one", async () => {
    const { settings, files } = await load({ [config]: { template: "openaid" } });
    assert.equal(settings.format.template.name, "openaid");
    assert.deepEqual(files[0]?.problems, []);
  });

  it("names a whole template in a file", async () => {
    const { settings } = await load({ [config]: { template: "form.json" }, "form.json": { ...openaid, name: "ours" } });
    assert.equal(settings.format.template.name, "ours");
  });

  it("names a file that changes another template: a section more, one less, one renamed", async () => {
    const { settings, files } = await load({
      [config]: { template: "./forms/ours.json" },
      "forms/ours.json": {
        extends: "openaid",
        name: "ours",
        sections: [risks, { id: "images", remove: true }, { id: "evidence", name: "PROOF" }],
        images: { credit: "Picture" },
      },
    });
    assert.deepEqual(
      files.flatMap(({ problems }) => problems),
      [],
    );
    const ids = settings.format.template.sections.map((section) => section.id);
    assert.equal(ids[ids.indexOf("lessons") + 1], "risks");
    assert.equal(ids.includes("images"), false);
    assert.equal(sectionOf(settings, "evidence")?.name, "PROOF");
    assert.equal(settings.format.template.images.credit, "Picture");
    assert.deepEqual(settings.format.template.images.nextPage, openaid.images.nextPage);
  });

  it("is reported where it is not there, with what is built in", async () => {
    assert.deepEqual(await problemsIn({ [config]: { template: "opnaid" } }), [
      `${config}:2:15 «"opnaid"» error: template: there is no file "opnaid" and no built-in template of that name; built in: openaid.`,
    ]);
  });

  it("is reported in its own file where it is wrong; the built-in one holds", async () => {
    const disk = {
      [config]: { template: "form.json" },
      "form.json": '{ "extends": "openaid",\n  "sections": [{ "id": "images" }, { "id": "change", "level": 9 }] }',
    };
    assert.deepEqual(await problemsIn(disk), [
      "form.json:2:63 «9» error: sections[1].level: expected at most 4, found 9.",
    ]);
    assert.equal((await load(disk)).settings.format.template.name, "openaid");
  });

  it("stays in force as it was while its file is broken", async () => {
    const memory = newHouseRulesMemory();
    const before = { [config]: { template: "form.json" }, "form.json": { extends: "openaid", name: "ours" } };
    const good = await load(before, { memory });
    assert.equal(good.settings.format.template.name, "ours");
    const broken = await load({ ...before, "form.json": "{" }, { memory });
    assert.equal(broken.settings, good.settings);
  });

  it("cannot build on itself", async () => {
    const disk = { [config]: { template: "a.json" }, "a.json": { extends: "b.json" }, "b.json": { extends: "a.json" } };
    assert.equal((await load(disk)).settings.format.template.name, "openaid");
    assert.equal((await problemsIn(disk)).length, 2);
  });
});
