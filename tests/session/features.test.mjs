// What an editor asks for, asserted on the text that the writer has afterwards.
import assert from "node:assert/strict";
import { test } from "node:test";

import { capabilities, example, exampleUri as uri, position, slice, withClient } from "./client.mjs";

const codes = (diagnostics) => diagnostics.map((d) => d.code);
const everywhere = (text) => ({ start: { line: 0, character: 0 }, end: position(text, text.length) });
const fixFor = (actions, code) => actions.find((a) => a.diagnostics?.[0]?.code === code);

test("a quick fix is listed without its edit, resolved, applied, and its diagnostic is gone", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const diagnostic = (await client.diagnostics(uri)).find((d) => d.code === "action-item/priority-invalid");
    assert.equal(slice(example, diagnostic.range), "high");
    const action = fixFor(await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] }), diagnostic.code);
    assert.match(action.kind, /^quickfix/);
    assert.deepEqual(action.diagnostics[0], diagnostic);
    assert.equal(action.edit, undefined);
    const text = await client.apply(uri, action);
    assert.match(text, /^- P\d — Add migration testing to CI/m);
    assert.ok(!codes(await client.diagnostics(uri)).includes(diagnostic.code));
  });
});

test("without resolve support the edit comes at once, without documentChanges as `changes`", async () => {
  const plain = capabilities((c) => {
    delete c.textDocument.codeAction.resolveSupport;
    delete c.workspace.workspaceEdit;
  });
  await withClient({ capabilities: plain }, async (client) => {
    client.open(uri, example);
    const diagnostic = (await client.diagnostics(uri)).find((d) => d.code === "action-item/priority-invalid");
    const action = fixFor(await client.actions(uri, diagnostic.range), diagnostic.code);
    assert.deepEqual(Object.keys(action.edit.changes), [uri]);
    assert.equal(action.data, undefined);
    assert.match(await client.apply(uri, action), /^- P\d — Add migration/m);
  });
});

test("an action of a version that is gone is not resolved", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const diagnostic = (await client.diagnostics(uri)).find((d) => d.code === "action-item/priority-invalid");
    const action = fixFor(await client.actions(uri, diagnostic.range), diagnostic.code);
    client.edit(uri, "# Post-mortem", "\n# Post-mortem");
    await assert.rejects(client.request("codeAction/resolve", action), (error) => error.code === -32801);
    await assert.rejects(client.request("codeAction/resolve", { ...action, data: { ...action.data, uri: "file:///other" } }), (error) => error.code === -32801);
  });
});

test("`only` is honoured, kinds are among those announced, no duplicates", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    await client.diagnostics(uri);
    const all = await client.actions(uri, everywhere(example));
    assert.ok(all.length > 0);
    const announced = client.server.codeActionProvider.codeActionKinds;
    const within = (kind, of) => kind === of || kind.startsWith(`${of}.`);
    for (const { kind, title } of all) assert.ok(announced.some((of) => within(kind, of)), `${title}: ${kind}`);
    for (const only of ["quickfix", "refactor", "source", "source.fixAll", "no.such.kind"])
      for (const { kind } of await client.actions(uri, everywhere(example), { only: [only] })) assert.ok(within(kind, only), `${kind} for ${only}`);
    const edits = await Promise.all(all.map(async (a) => JSON.stringify([a.title, (await client.request("codeAction/resolve", a)).edit])));
    assert.equal(new Set(edits).size, edits.length, "the same action twice");
  });
});

test("all quick fixes, one after another, keep the server and the text in step", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const fixes = (await client.actions(uri, everywhere(example), { only: ["quickfix"] })).length;
    for (let i = 0; i < fixes; i++) {
      const of = `file:///session/postmortem-fix-${i}.md`;
      client.open(of, example);
      const before = await client.diagnostics(of);
      const action = (await client.actions(of, everywhere(example), { only: ["quickfix"] }))[i];
      await client.apply(of, action);
      const after = await client.diagnostics(of);
      assert.notEqual(client.text(of), example, action.title);
      assert.ok(Array.isArray(before) && Array.isArray(after));
    }
  });
});

for (const snippets of [true, false])
  test(`an empty buffer offers the template, ${snippets ? "with tab stops" : "as plain text"}`, async () => {
    await withClient({ capabilities: snippets ? undefined : capabilities((c) => delete c.workspace.workspaceEdit.snippetEditSupport) }, async (client) => {
      const empty = "untitled:Untitled-1";
      client.open(empty, "");
      assert.deepEqual(await client.diagnostics(empty), []);
      const action = (await client.actions(empty, everywhere(""))).find((a) => a.title.startsWith("Insert post-mortem template"));
      const { edit } = await client.request("codeAction/resolve", action);
      const [{ snippet, newText }] = edit.documentChanges[0].edits;
      if (snippets) {
        assert.equal(snippet.kind, "snippet");
        assert.match(snippet.value, /\$\{1:/);
        assert.ok(!snippet.value.includes("{{"));
      } else {
        assert.match(newText, /\{\{/);
      }
      const text = await client.apply(empty, action);
      for (const heading of ["Summary", "Timeline", "Root Cause", "What Went Well", "What Went Poorly", "Action Items"]) assert.match(text, new RegExp(`^## .*${heading}`, "m"));
      if (!snippets) for (const d of await client.diagnostics(empty)) assert.ok(d.severity >= 3, `${d.code}: ${d.message}`);
    });
  });

test("an empty YAML buffer offers a template in YAML; other languages and full buffers none", async () => {
  await withClient({}, async (client) => {
    const offered = async (of, text, language) => {
      client.open(of, text, language);
      return (await client.actions(of, everywhere(""))).find((a) => a.title.startsWith("Insert post-mortem template"));
    };
    const yaml = "untitled:Untitled-2";
    await client.apply(yaml, await offered(yaml, "\n", "yaml"));
    assert.match(client.text(yaml), /^timeline:/m);
    assert.equal(await offered("untitled:Untitled-3", "", "python"), undefined);
    assert.equal(await offered("file:///session/README.md", "# A tool\n\nIt does things, and more.\n", "markdown"), undefined);
  });
});

test("completion of an owner replaces what is typed, with and without item defaults", async () => {
  for (const defaults of [true, false])
    await withClient({ capabilities: capabilities((c) => { if (!defaults) delete c.textDocument.completion.completionList; }),
      settings: { postmortem: { people: [{ handle: "priya", name: "Priya Rao" }] } } }, async (client) => {
      const text = example.replace("@alex", "@pri");
      client.open(uri, text);
      const item = await client.until(async () => true) && await owner(client);
      const range = item.textEdit?.range ?? item.list.itemDefaults.editRange;
      const by = item.textEdit?.newText ?? item.textEditText;
      assert.equal(slice(text, range) + "→" + by, "@pri→@priya");
      assert.equal(Boolean(item.textEdit), !defaults);
    });
  async function owner(client) {
    for (let i = 0; i < 50; i++) {
      const list = await client.request("textDocument/completion", client.at(uri, "@pri", 4));
      const item = list.items.find((x) => x.label.includes("priya"));
      if (item) return { ...item, list };
    }
    assert.fail("no @priya");
  }
});

test("completion sends snippets only where they were declared", async () => {
  await withClient({ capabilities: capabilities((c) => delete c.textDocument.completion.completionItem.snippetSupport) }, async (client) => {
    client.open(uri, example + "\n");
    await client.diagnostics(uri);
    for (const offset of [0, example.indexOf("- 14:23"), example.indexOf("## What"), example.length]) {
      const list = await client.request("textDocument/completion", { textDocument: { uri }, position: position(example, offset) });
      for (const item of list.items) {
        assert.notEqual(item.insertTextFormat, 2, item.label);
        assert.ok(!/\$\{\d/.test(item.textEdit?.newText ?? item.textEditText), item.label);
      }
    }
  });
});

test("hover explains a heading, in Markdown or as plain text", async () => {
  for (const [format, capable] of [["markdown", undefined], ["plaintext", capabilities((c) => delete c.textDocument.hover)]])
    await withClient({ capabilities: capable }, async (client) => {
      client.open(uri, example);
      const hover = await client.request("textDocument/hover", client.at(uri, "Timeline", 2));
      assert.equal(hover.contents.kind, format);
      assert.ok(hover.contents.value.length > 20);
      assert.match(slice(example, hover.range), /Timeline/);
      for (const position of [{ line: 0, character: 2147483647 }, { line: 2147483647, character: 2147483647 }])
        await client.request("textDocument/hover", { textDocument: { uri }, position });
    });
});

test("symbols: a tree, or flat with containers, selection within the range", async () => {
  const walk = (symbols) => symbols.flatMap((s) => [s, ...walk(s.children ?? [])]);
  await withClient({}, async (client) => {
    client.open(uri, example);
    const all = walk(await client.request("textDocument/documentSymbol", { textDocument: { uri } }));
    assert.ok(all.length >= 6);
    for (const s of all) {
      assert.ok(s.name.length > 0);
      assert.ok(slice(example, s.range).includes(slice(example, s.selectionRange)), s.name);
    }
  });
  await withClient({ capabilities: {} }, async (client) => {
    client.open(uri, example);
    for (const s of await client.request("textDocument/documentSymbol", { textDocument: { uri } })) {
      assert.equal(s.location.uri, uri);
      assert.ok(s.kind <= 18, `kind ${s.kind} for a client of the first version`);
    }
  });
});

test("folding: within the text and within the client's limit", async () => {
  await withClient({ capabilities: capabilities((c) => (c.textDocument.foldingRange.rangeLimit = 3)) }, async (client) => {
    client.open(uri, example);
    const folds = await client.request("textDocument/foldingRange", { textDocument: { uri } });
    assert.ok(folds.length > 0 && folds.length <= 3);
    for (const fold of folds) assert.ok(fold.startLine < fold.endLine && fold.endLine < example.split("\n").length);
  });
});

test("no code action literals for a client that knows none", async () => {
  await withClient({ capabilities: {} }, async (client) => {
    assert.equal(client.server.codeActionProvider, undefined);
    client.open(uri, example);
    assert.deepEqual(await client.actions(uri, everywhere(example)), []);
  });
});

test("a rewriting that cannot be done says why, to those who ask for its kind and can show it", async () => {
  const text = example.replace("- P1 — Add production-scale data to staging", "- P1 — Add production-scale data to staging (see the ledger) by noon");
  const able = capabilities((c) => (c.textDocument.codeAction.disabledSupport = true));
  await withClient({ capabilities: able }, async (client) => {
    client.open(uri, text);
    const at = (found) => ({ start: client.at(uri, found).position, end: client.at(uri, found).position });
    const sorted = (await client.actions(uri, at("14:27 —"), { only: ["refactor.rewrite"] })).find((a) => a.title === "Sort the timeline");
    assert.match(sorted.disabled.reason, /in order/);
    assert.ok(!sorted.edit && !sorted.data && !sorted.isPreferred);
    for (const action of await client.actions(uri, at("14:27 —"))) assert.equal(action.disabled, undefined, "unasked");
  });
  await withClient({}, async (client) => {
    client.open(uri, text);
    const at = client.at(uri, "14:27 —").position;
    for (const action of await client.actions(uri, { start: at, end: at }, { only: ["refactor"] })) assert.equal(action.disabled, undefined, "not declared");
  });
});

test("an action list becomes a table and a list again, with its edit when it is chosen", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    for (const [title, there] of [["Turn the action list into a table", /\| @alex \|/], ["Turn the action table into a list", /— @alex —/]]) {
      const at = client.at(uri, "@alex").position;
      const action = (await client.actions(uri, { start: at, end: at }, { only: ["refactor"] })).find((a) => a.title === title);
      assert.equal(action.edit, undefined);
      assert.match(await client.apply(uri, action), there);
    }
  });
});

test("what is written twice is typed once: the tags of an element, a reference and its definition", async () => {
  const text = example.replace("中文", "<details>\n<summary>More</summary>\n\nSee [the graph][graph] and `<details>`.\n\n</details>\n\n[graph]: https://example.com/graph\n\n中文");
  await withClient({}, async (client) => {
    client.open(uri, text);
    const places = async (found, offset) => {
      const answer = await client.request("textDocument/linkedEditingRange", client.at(uri, found, offset));
      return answer?.ranges.map((range) => [range.start.line - client.at(uri, "<details>").position.line, slice(text, range)]) ?? null;
    };
    const outer = [[0, "details"], [5, "details"]], inner = [[1, "summary"], [1, "summary"]];
    assert.deepEqual(await places("<details>", 1), outer);
    assert.deepEqual(await places("</details>", 4), outer);
    assert.deepEqual(await places("</summary>", 2), inner);
    assert.deepEqual(await places("][graph]", 3), [[3, "graph"], [7, "graph"]]);
    assert.deepEqual(await places("[graph]:", 6), [[3, "graph"], [7, "graph"]]);
    for (const [found, offset] of [["`<details>`", 4], ["the graph]", 2], ["Timeline", 3], ["14:27", 2]]) assert.equal(await places(found, offset), null, found);
  });
});
