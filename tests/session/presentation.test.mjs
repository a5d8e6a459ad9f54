// What stands beside and above the text: hints, lenses, semantic tokens. The clock of the tests says 2026-04-02.
import assert from "node:assert/strict";
import { test } from "node:test";

import { capabilities, exampleUri as uri, offsetAt, position, slice, withClient } from "./client.mjs";

const text = `# Post-mortem: checkout errors 🔥

## Summary

- **Date**: 2026-04-01
- **Severity**: SEV2

## Timeline

All times in UTC.

- 2026-04-01 14:23 — Deployment 🚀 of v2 begins, the incident starts
- 14:27 — Monitoring alert fires
- 14:38 — Mitigated: rollback complete
- 16:00 — Resolved: all healthy

## Root Cause

A missing index.

## Action Items

- [ ] P1 — 🔥 Add staging data — @alex — 2026-04-15 — OPS-12
- [ ] P2 — Add migration tests — @sam — 2026-04-01
- [x] P3 — Add an alert — @kim — 2026-03-31
`;
const document = { textDocument: { uri } };
const all = { start: { line: 0, character: 0 }, end: position(text, text.length) };
const tokenTypes = ["number", "string", "decorator", "enumMember", "keyword", "macro"];
const coloured = capabilities((c) => (c.textDocument.semanticTokens = {
  formats: ["relative"], requests: { range: true, full: { delta: true } }, tokenTypes, tokenModifiers: [],
}));

test("inlay hints: the time since the start, the weekday of a due date, within the range asked for", async () => {
  await withClient({}, async (client) => {
    client.open(uri, text);
    const hints = async (range) => (await client.request("textDocument/inlayHint", { ...document, range }))
      .map((h) => [text.slice(0, offsetAt(text, h.position)).match(/[\d:-]+$/)[0], h.label]);
    assert.deepEqual(await hints(all), [["14:27", "+4 min"], ["14:38", "+15 min"], ["16:00", "+1 h 37 min"],
      ["2026-04-15", "Wed"], ["2026-04-01", "Wed"], ["2026-03-31", "Tue"]]);
    const line = client.at(uri, "- 14:38").position.line;
    assert.deepEqual(await hints({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }), [["14:38", "+15 min"]]);
  });
});

test("lenses: counts above the items, times above the timeline; a click asks the client to show the place", async () => {
  const shows = capabilities((c) => (c.window = { showDocument: { support: true } }));
  await withClient({ capabilities: shows }, async (client) => {
    client.open(uri, text);
    const lenses = await client.request("textDocument/codeLens", document);
    assert.deepEqual(lenses.map((l) => [slice(text, l.range), l.command.title]), [
      ["Timeline", "detected after 4 min · mitigated after 15 min · resolved after 1 h 37 min"],
      ["Action Items", "2 open · 1 done · 1 overdue"]]);
    const { command, arguments: args } = lenses[1].command;
    assert.ok(client.server.executeCommandProvider.commands.includes(command));
    assert.equal(await client.request("workspace/executeCommand", { command, arguments: args }), null);
    const shown = await client.until(() => client.received.find((m) => m.method === "window/showDocument"));
    assert.equal(shown.params.uri, uri);
    assert.equal(slice(text, shown.params.selection), "2026-04-01");
    await assert.rejects(client.request("workspace/executeCommand", { command: "rm" }), (error) => error.code === -32602);
    await assert.rejects(client.request("workspace/executeCommand", { command }), (error) => error.code === -32602);
  });
  await withClient({}, async (client) => {
    client.open(uri, text);
    for (const lens of await client.request("textDocument/codeLens", document)) assert.equal(lens.command.command, "", "nothing that only some clients can run");
  });
});

test("hints, lenses and tokens can be switched off", async () => {
  const settings = { postmortem: { inlayHints: { enabled: false }, codeLens: false, semanticTokens: { enabled: false } } };
  await withClient({ capabilities: coloured, initializationOptions: settings, settings }, async (client) => {
    client.open(uri, text);
    assert.deepEqual(await client.request("textDocument/inlayHint", { ...document, range: all }), []);
    assert.deepEqual(await client.request("textDocument/codeLens", document), []);
    assert.deepEqual((await client.request("textDocument/semanticTokens/full", document)).data, []);
  });
});

function decode(data, of = text) {
  const out = [];
  let line = 0, character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] ? data[i + 1] : character + data[i + 1];
    line += data[i];
    out.push(`${tokenTypes[data[i + 3]]} ${slice(of, { start: { line, character }, end: { line, character: character + data[i + 2] } })}`);
  }
  return out;
}

test("semantic tokens: full, range and delta agree", async () => {
  await withClient({ capabilities: coloured }, async (client) => {
    assert.deepEqual(client.server.semanticTokensProvider.legend.tokenTypes, ["number", "string", "decorator", "enumMember", "keyword", "macro"]);
    client.open(uri, text);
    const full = await client.request("textDocument/semanticTokens/full", document);
    assert.deepEqual(decode(full.data), ["string 2026-04-01", "keyword SEV2", "string 2026-04-01", "number 14:23", "number 14:27", "number 14:38", "number 16:00",
      "enumMember P1", "decorator @alex", "string 2026-04-15", "macro OPS-12", "enumMember P2", "decorator @sam", "string 2026-04-01",
      "enumMember P3", "decorator @kim", "string 2026-03-31"]);
    const range = { start: client.at(uri, "- [ ] P2").position, end: client.at(uri, "- [x] P3").position };
    assert.deepEqual(decode((await client.request("textDocument/semanticTokens/range", { ...document, range })).data),
      ["enumMember P2", "decorator @sam", "string 2026-04-01"]);

    client.edit(uri, "- 14:38", "- 14:30 — The page was sent\n- 14:38");
    const delta = await client.request("textDocument/semanticTokens/full/delta", { ...document, previousResultId: full.resultId });
    assert.ok(delta.edits.length === 1 && delta.edits[0].data.length <= 10, "a small edit");
    const patched = [...full.data];
    for (const { start, deleteCount, data } of delta.edits) patched.splice(start, deleteCount, ...data);
    const again = await client.request("textDocument/semanticTokens/full", document);
    assert.deepEqual(patched, again.data);
    assert.deepEqual(decode(again.data, client.text(uri)).length, decode(full.data).length + 1);
    const unknown = await client.request("textDocument/semanticTokens/full/delta", { ...document, previousResultId: "no such" });
    assert.deepEqual(unknown.data, again.data, "an id that is not known gets everything");
  });
});

test("no tokens for a client that knows none, and of its types only", async () => {
  await withClient({}, async (client) => assert.equal(client.server.semanticTokensProvider, undefined));
  const few = capabilities((c) => (c.textDocument.semanticTokens = { formats: ["relative"], requests: { full: true }, tokenTypes: ["keyword"], tokenModifiers: [] }));
  await withClient({ capabilities: few }, async (client) => {
    assert.deepEqual(client.server.semanticTokensProvider.legend.tokenTypes, ["keyword"]);
    assert.equal(client.server.semanticTokensProvider.full, true);
    client.open(uri, text);
    const { data } = await client.request("textDocument/semanticTokens/full", document);
    assert.equal(data.length, 4 * 5);
  });
});
