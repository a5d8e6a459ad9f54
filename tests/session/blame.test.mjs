// Blame in a session: a team's phrases as its file is edited, findings while typing, the rewrites as quick fixes.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { slice, withClient, withFolder } from "./client.mjs";

const document = `# Post-mortem: checkout

## Root Cause Analysis

The engineer yoloed the release — 🔥 Zoë’s words.

The engineer forgot to renew the certificates.

Two nodes were behind.

## Timeline

All times in UTC.

- 14:03 — start
`;
const blame = (diagnostics) => diagnostics.filter((d) => d.code.startsWith("blame/"));

test("a phrase that cannot be read is shown in the open configuration; once it is right it counts", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, ".postmortem.yaml");
    const bad = 'blame:\n  add:\n    person-failure:\n      - "~yolo ( % subject=person"\n';
    const good = "blame:\n  add:\n    person-failure:\n      - ~yolo % subject=person span=subject\n  remove: [~forget to]\n";
    writeFileSync(file, bad);
    const uri = pathToFileURL(join(folder, "postmortem.md")).href, config = pathToFileURL(file).href;
    await withClient({}, async (client) => {
      client.open(config, bad, "yaml");
      const [problem] = await client.diagnostics(config);
      assert.equal(problem.code, "config/value");
      assert.match(slice(bad, problem.range), /yolo/);
      client.open(uri, document);
      assert.deepEqual(blame(await client.diagnostics(uri)).map((d) => slice(document, d.range)), ["The engineer forgot to renew"]);
      writeFileSync(file, good);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: config, type: 2 }] });
      const words = () => blame(client.published(uri).at(-1).diagnostics).map((d) => slice(document, d.range));
      await client.until(() => words().join() === "The engineer yoloed", "the team's phrase to count");
    });
  });
});

test("blame is found as it is typed, tells its rule on hover, and its rewrite can be applied", async () => {
  await withClient({}, async (client) => {
    const uri = "file:///session/postmortem-blame.md";
    client.open(uri, document);
    assert.equal(blame(await client.diagnostics(uri)).length, 1);
    client.edit(uri, "Two nodes were behind.", "Marcus took the API down with a bad rule.");
    const found = blame(await client.diagnostics(uri));
    assert.deepEqual(found.map((d) => d.code), ["blame/person-failure", "blame/named-individual"]);
    const hover = await client.request("textDocument/hover", client.at(uri, "Marcus took", 2));
    assert.match(JSON.stringify(hover.contents), /blame\/named-individual/);
    for (const [diagnostic, better] of [[found[1], "A bad rule took the API down."], [found[0], "The certificates were not renewed."]]) {
      const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
      const rewrite = actions.find((a) => a.kind === "quickfix" && a.diagnostics?.some((d) => d.code === diagnostic.code));
      assert.ok(rewrite, JSON.stringify(actions.map((a) => a.title)));
      await client.apply(uri, rewrite);
      assert.ok(client.text(uri).includes(better), client.text(uri));
    }
    assert.deepEqual(blame(await client.diagnostics(uri)), []);
  });
});
