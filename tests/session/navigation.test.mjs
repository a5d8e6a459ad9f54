// Links, mentions, renaming, growing selections: asserted on the words that the ranges cover.
import assert from "node:assert/strict";
import { test } from "node:test";

import { capabilities, everything, exampleUri as uri, slice, withClient } from "./client.mjs";

const text = `# Post-mortem: checkout errors 🔥

- **Services**: checkout-api, search

## Timeline

All times in UTC. See [the items](#action-items), [notes](../notes/a%20b.md#x) and https://example.com/x?y=1.

- 14:23 — 🔥 @alex deploys \`checkout-api\`
- 14:38 — Rollback by @alex-b, who searches \`search\`, [board][b]

## Root Cause

1. Why did it fail? AI-1 was never done. [bad](javascript:alert(1)) <mailto:x@y.zz>

## Action Items

- [ ] AI-1: P1 — Add data to checkout-api — @alex — 2026-04-15
- [x] AI-2: P2 — Add an alert — @sam — 2026-04-13

[b]: https://board.example/1
`;
const document = { textDocument: { uri } };
const words = (list) => list.map((x) => slice(text, x.range));

test("links: addresses, relative files, headings, references; nothing that runs", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    const links = await client.request("textDocument/documentLink", document);
    const targets = Object.fromEntries(links.map((l) => [slice(text, l.range), l.target]));
    const heading = text.split("\n").indexOf("## Action Items") + 1;
    assert.deepEqual(targets, {
      "#action-items": `${uri}#L${heading}`,
      "../notes/a%20b.md#x": "file:///notes/a%20b.md#x",
      "https://example.com/x?y=1": "https://example.com/x?y=1",
      b: "https://board.example/1",
      "mailto:x@y.zz": "mailto:x@y.zz",
      "https://board.example/1": "https://board.example/1",
    });
    client.open("untitled:Untitled-1", text);
    const untitled = await client.request("textDocument/documentLink", { textDocument: { uri: "untitled:Untitled-1" } });
    assert.ok(!untitled.some((l) => l.target.includes("notes")), "a buffer without a folder has no files beside it");
  });
});

test("an owner's mentions: the handle everywhere, no longer handle, no address", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    for (const offset of [0, 3, 5]) {
      const found = await client.request("textDocument/documentHighlight", client.at(uri, "@alex deploys", offset));
      assert.deepEqual(words(found), ["@alex", "@alex"], `at ${offset}`);
    }
    assert.equal(await client.request("textDocument/documentHighlight", client.at(uri, "All times", 2)), null);
  });
});

test("a service is where it is listed, where it is code, and where its name is no plain word", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    const of = async (found, offset, declaration = true) =>
      words(await client.request("textDocument/references", { ...client.at(uri, found, offset), context: { includeDeclaration: declaration } }));
    assert.deepEqual(await of("checkout-api`", 3), ["checkout-api", "checkout-api", "checkout-api"]);
    assert.deepEqual(await of("checkout-api`", 3, false), ["checkout-api", "checkout-api"]);
    assert.deepEqual(await of("`search`", 3), ["search", "search"]);
  });
});

test("definition: a link leads to its heading, a service to its list", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    const line = async (found, offset) => {
      const { uri: of, range } = await client.request("textDocument/definition", client.at(uri, found, offset));
      assert.equal(of, uri);
      return text.split("\n")[range.start.line];
    };
    assert.equal(await line("the items", 2), "## Action Items");
    assert.equal(await line("`checkout-api`", 4), "- **Services**: checkout-api, search");
  });
});

test("renaming: an owner, a service, a heading with the links to it", async () => {
  await withClient({}, async (client) => {
    const rename = async (found, offset, newName) => {
      client.open(uri, text);
      const at = client.at(uri, found, offset);
      const { range, placeholder } = await client.request("textDocument/prepareRename", at);
      assert.ok(slice(text, range).length > 0 && placeholder.length > 0);
      return client.apply(uri, { edit: await client.request("textDocument/rename", { ...at, newName }) });
    };
    assert.equal(await rename("@alex deploys", 2, "@kim"), text.replace("@alex deploys", "@kim deploys").replace("@alex —", "@kim —"));
    assert.equal(await rename("checkout-api,", 0, "pay"), text.replaceAll("checkout-api", "pay"));
    const heading = text.replace("## Action Items", "## What we will do: \$1 {{x}}").replace("(#action-items)", "(#what-we-will-do-1-x)");
    assert.equal(await rename("## Action Items", 5, "What we will do: \$1 {{x}}"), heading);
    assert.equal(await rename("#action-items", 5, "What we will do: \$1 {{x}}"), heading);
    client.open(uri, text);
    for (const newName of ["", "a b", "x\ny"])
      await assert.rejects(client.request("textDocument/rename", { ...client.at(uri, "@alex", 2), newName }), (error) => error.code === -32803);
    assert.equal(await client.request("textDocument/prepareRename", client.at(uri, "All times", 1)), null);
  });
});

test("a heading takes every way of linking to it along", async () => {
  const linked = (heading, slug, escaped) => `# Post-mortem: x

## Summary

See [${"the times"}](#${slug}), [a](<#${slug}>), [b][tl], [tl], [tl][] and [c](#${escaped}). The checkout was down, since ${"the pool"} was empty.

## ${heading}

- 14:23 UTC — a

[tl]: #${slug}
`;
  const before = linked("時系列", "時系列", encodeURIComponent("時系列"));
  await withClient({}, async (client) => {
    for (const [found, offset] of [["## 時系列", 4], ["the times", 2], ["[b][tl]", 5], [", [tl],", 4], ["[tl]: #", 8]]) {
      client.open(uri, before);
      const after = await client.apply(uri, { edit: await client.request("textDocument/rename", { ...client.at(uri, found, offset), newName: "時間" }) });
      assert.equal(after, linked("時間", "時間", encodeURIComponent("時間")), found);
    }
    client.open(uri, before);
    const links = await client.request("textDocument/documentLink", document);
    assert.equal(links.length, 7);
    assert.ok(links.every((l) => l.target === `${uri}#L7`), JSON.stringify(links));
  });
});

test("what prose says of services is no list of names", async () => {
  const prose = "# Post-mortem: x\n\nSee [Impact](#impact).\n\nOn 2026-04-01 the checkout was down for 20 minutes, and users could not pay.\n\n## Impact\n\nUsers lost it.\n";
  await withClient({}, async (client) => {
    client.open(uri, prose);
    assert.equal(await client.request("textDocument/prepareRename", client.at(uri, "users could", 2)), null);
    const edit = await client.request("textDocument/rename", { ...client.at(uri, "## Impact", 5), newName: "Damage" });
    assert.equal(await client.apply(uri, { edit }), prose.replace("(#impact)", "(#damage)").replace("## Impact", "## Damage"));
  });
});

test("tickets and ids of incidents are links wherever they stand, where the tracker says what they look like", async () => {
  const settings = { postmortem: { tracker: { url: "https://t.example/{ticket}", pattern: ["PAY-{number}", "INC-{word}"] } } };
  const of = (x) => `https://t.example/${x}`;
  await withClient({ settings, initializationOptions: settings.postmortem }, async (client) => {
    const links = async (text, name, language) => {
      client.open(name, text, language);
      return (await client.request("textDocument/documentLink", { textDocument: { uri: name } })).map((l) => [slice(text, l.range), l.target]);
    };
    const markdown = "---\nrelated: [INC-2026-002]\n---\n# Post-mortem: x\n\n## Summary\n\nSee PAY-12, [PAY-13](https://other.example), https://x.example/PAY-14 and `PAY-15`.\n\n## Timeline\n\n- 14:00 — PAY-16 is filed; UTF-8 is none\n";
    assert.deepEqual(await links(markdown, uri), [["INC-2026-002", of("INC-2026-002")], ["PAY-12", of("PAY-12")],
      ["https://other.example", "https://other.example"], ["https://x.example/PAY-14", "https://x.example/PAY-14"], ["PAY-16", of("PAY-16")]]);
    const yaml = "title: Post-mortem of x\nid: INC-2026-001\nrelated: [INC-2026-002]\ntimeline:\n  - {time: \"14:00\", event: PAY-16 is filed}\n";
    assert.deepEqual(await links(yaml, "file:///session/postmortem-1.yaml", "yaml"), ["INC-2026-001", "INC-2026-002", "PAY-16"].map((x) => [x, of(x)]));
  });
});

test("a name that its place cannot hold is refused", async () => {
  const yaml = "file:///session/postmortem-1.yaml";
  await withClient({}, async (client) => {
    client.open(yaml, "title: Post-mortem of x\nservices: [images, catalogue]\naction_items:\n  - {id: AI-1, what: Add a}\n  - {id: AI-2, what: Add b}\n", "yaml");
    const refused = (found, newName) => assert.rejects(client.request("textDocument/rename", { ...client.at(yaml, found, 2), newName }), (error) => error.code === -32803, newName);
    for (const newName of ["a: b", "a, b", "#x", "- x"]) await refused("images", newName);
    await refused("AI-2", "AI-1");
    assert.ok(await client.request("textDocument/rename", { ...client.at(yaml, "images", 2), newName: "pictures" }));
  });
});

test("in YAML the same: an owner by handle and by name alone, services, values' links", async () => {
  const yaml = "file:///session/postmortem-1.yaml";
  const values = `title: "Post-mortem: checkout 🔥"
services: [checkout-api, search]
authors: ["@sarah"]
timeline:
  - time: "14:23"
    event: "🔥 @alex deploys checkout-api, see https://e.com/x"
action_items:
  - what: Add a test for checkout-api
    owner: "@alex"
    due: 2026-04-15
  - what: Add an alert
    owner: sarah
    due: 2026-04-15
`;
  await withClient({}, async (client) => {
    const rename = async (found, offset, newName) => {
      client.open(yaml, values, "yaml");
      return client.apply(yaml, { edit: await client.request("textDocument/rename", { ...client.at(yaml, found, offset), newName }) });
    };
    assert.equal(await rename("@alex dep", 2, "kim"), values.replaceAll("@alex", "@kim"));
    for (const [found, offset] of [["sarah\n", 2], ["@sarah", 3]]) assert.equal(await rename(found, offset, "@kim"), values.replaceAll("sarah", "kim"));
    assert.equal(await rename("checkout-api, s", 3, "pay"), values.replaceAll("checkout-api", "pay"));
    client.open(yaml, values, "yaml");
    const [link] = await client.request("textDocument/documentLink", { textDocument: { uri: yaml } });
    assert.deepEqual([slice(values, link.range), link.target], ["https://e.com/x", "https://e.com/x"]);
    const { range } = await client.request("textDocument/definition", client.at(yaml, "owner: sarah", 8));
    assert.equal(slice(values, range), "@sarah");
  });
});

test("without prepareSupport renaming is announced plainly", async () => {
  assert.ok(!everything.textDocument.rename);
  await withClient({ capabilities: capabilities((c) => (c.textDocument.rename = {})) }, async (client) => assert.equal(client.server.renameProvider, true));
});

test("selections grow: word, part, item, list, section, document", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    const positions = [client.at(uri, "@alex — 2026", 2).position, client.at(uri, "board.example/1\n", 3).position];
    const [first, second] = await client.request("textDocument/selectionRange", { ...document, positions });
    const chain = (range) => (range ? [slice(text, range.range), ...chain(range.parent)] : []);
    const grown = chain(first);
    for (let i = 1; i < grown.length; i++) assert.ok(grown[i].includes(grown[i - 1]) && grown[i].length > grown[i - 1].length);
    assert.equal(grown[0], "alex");
    assert.equal(grown[1], "@alex");
    assert.ok(grown.includes("- [ ] AI-1: P1 — Add data to checkout-api — @alex — 2026-04-15"));
    assert.ok(grown.some((x) => x.startsWith("- [ ] AI-1") && x.endsWith("2026-04-13")), "the list");
    assert.ok(grown.some((x) => x.startsWith("## Action Items")), "the section");
    assert.equal(grown.at(-1), text);
    assert.equal(chain(second).at(-1), text);
  });
});

test("what is no post-mortem has none of it", async () => {
  await withClient({}, async (client) => {
    const readme = "file:///session/README.md";
    client.open(readme, "# A tool\n\nSee [it](x.md), @alex.\n");
    const of = { textDocument: { uri: readme } };
    const at = { ...of, position: { line: 2, character: 16 } };
    assert.deepEqual(await client.request("textDocument/documentLink", of), []);
    for (const method of ["documentHighlight", "definition", "prepareRename"]) assert.equal(await client.request(`textDocument/${method}`, at), null);
    await assert.rejects(client.request("textDocument/rename", { ...at, newName: "x" }), (error) => error.code === -32803);
    assert.deepEqual(await client.request("textDocument/inlayHint", { ...of, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } }), []);
    assert.deepEqual(await client.request("textDocument/codeLens", of), []);
    const options = { tabSize: 4, insertSpaces: true, trimTrailingWhitespace: true, insertFinalNewline: true };
    assert.deepEqual(await client.request("textDocument/formatting", { ...of, options }), []);
  });
});
