// Drives everything that the server announces. What is announced and has no drive here fails.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { capabilities, example, position, slice, withClient, withFolder } from "./client.mjs";

const tokenTypes = ["number", "string", "decorator", "enumMember", "keyword", "macro"];
const most = (pull) => capabilities((c) => {
  Object.assign(c.workspace, {
    diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true },
    fileOperations: { dynamicRegistration: false, didCreate: true, didRename: true, didDelete: true }, foldingRange: { refreshSupport: true }, symbol: {}, executeCommand: {},
  });
  c.window = { workDoneProgress: true, showDocument: { support: true } };
  Object.assign(c.textDocument, {
    rename: { prepareSupport: true }, linkedEditingRange: {}, rangeFormatting: { rangesSupport: true }, documentLink: { tooltipSupport: true }, definition: { linkSupport: true },
    semanticTokens: { formats: ["relative"], requests: { range: true, full: { delta: true } }, tokenTypes, tokenModifiers: [] },
  });
  c.textDocument.completion.completionItem.resolveSupport = { properties: ["documentation"] };
  c.textDocument.completion.completionItem.insertReplaceSupport = true;
  if (pull) c.textDocument.diagnostic = { relatedInformation: true };
});

// By the names of the members of ServerCapabilities, and of those of `workspace`. Each says by itself what shows that it works.
const drives = {
  async positionEncoding(c, d, value) { assert.ok(["utf-8", "utf-16", "utf-32"].includes(value)); },
  async textDocumentSync(c, d, value) {
    assert.deepEqual([value.openClose, value.change], [true, 2]);
    c.edit(d.uri, "careless", "reckless");
    assert.match((await c.request("textDocument/hover", c.at(d.uri, "Timeline", 2))).contents.value, /./);
    c.notify("textDocument/didSave", d.document);
    c.edit(d.uri, "reckless", "careless");
  },
  async hoverProvider(c, d) { assert.ok((await c.request("textDocument/hover", c.at(d.uri, "Timeline", 2))).contents.value); },
  async completionProvider(c, d, value) {
    for (const character of value.triggerCharacters) await c.request("textDocument/completion", { ...c.at(d.uri, "@alex", 1), context: { triggerKind: 2, triggerCharacter: character } });
    const { items } = await c.request("textDocument/completion", c.at(d.uri, "- P1", 3));
    assert.ok(items.length > 0);
    if (value.resolveProvider) assert.ok((await c.request("completionItem/resolve", items.find((i) => i.data))).documentation.value);
  },
  async documentSymbolProvider(c, d) { assert.ok((await c.request("textDocument/documentSymbol", d.document)).length > 0); },
  async foldingRangeProvider(c, d) { assert.ok((await c.request("textDocument/foldingRange", d.document)).length > 0); },
  async codeActionProvider(c, d, value) {
    const actions = await c.actions(d.uri, d.all);
    for (const { kind } of actions) assert.ok(value.codeActionKinds.some((k) => kind === k || kind.startsWith(`${k}.`)), kind);
    for (const only of value.codeActionKinds) for (const { kind } of await c.actions(d.uri, d.all, { only: [only] })) assert.ok(kind.startsWith(only), `${kind} for ${only}`);
    if (value.resolveProvider) assert.ok((await c.request("codeAction/resolve", actions.find((a) => !a.disabled && a.data))).edit);
  },
  async documentLinkProvider(c, d) { assert.deepEqual((await c.request("textDocument/documentLink", d.document)).map((l) => l.target), [`${d.uri}#L11`, "https://example.com/x"]); },
  async documentHighlightProvider(c, d) { assert.ok((await c.request("textDocument/documentHighlight", c.at(d.uri, "@alex", 2))).length > 0); },
  async referencesProvider(c, d) { assert.ok((await c.request("textDocument/references", { ...c.at(d.uri, "@alex", 2), context: { includeDeclaration: true } })).length > 0); },
  async definitionProvider(c, d) { assert.equal(slice(c.text(d.uri), (await c.request("textDocument/definition", c.at(d.uri, "#timeline", 3))).range), "Timeline"); },
  async renameProvider(c, d, value) {
    if (value.prepareProvider) assert.ok((await c.request("textDocument/prepareRename", c.at(d.uri, "@alex", 2))).range);
    assert.ok((await c.request("textDocument/rename", { ...c.at(d.uri, "@alex", 2), newName: "kim" })).documentChanges.length > 0);
  },
  async selectionRangeProvider(c, d) { assert.ok((await c.request("textDocument/selectionRange", { ...d.document, positions: [{ line: 0, character: 3 }] }))[0].parent); },
  async inlayHintProvider(c, d) { assert.ok((await c.request("textDocument/inlayHint", { ...d.document, range: d.all })).length > 0); },
  async codeLensProvider(c, d, value) {
    assert.equal(value.resolveProvider, false);
    assert.ok((await c.request("textDocument/codeLens", d.document)).every((l) => l.command.title));
  },
  async semanticTokensProvider(c, d, value) {
    const full = await c.request("textDocument/semanticTokens/full", d.document);
    assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
    assert.ok(full.data.every((n, i) => i % 5 !== 3 || n < value.legend.tokenTypes.length));
    if (value.full.delta) assert.deepEqual((await c.request("textDocument/semanticTokens/full/delta", { ...d.document, previousResultId: full.resultId })).edits, []);
    if (value.range) assert.deepEqual((await c.request("textDocument/semanticTokens/range", { ...d.document, range: d.all })).data, full.data);
  },
  async documentFormattingProvider(c, d) { assert.ok((await c.request("textDocument/formatting", { ...d.document, options: d.options })).length > 0); },
  async documentRangeFormattingProvider(c, d, value) {
    const edits = await c.request("textDocument/rangeFormatting", { ...d.document, range: d.all, options: d.options });
    assert.ok(edits.length > 0);
    if (value.rangesSupport) assert.deepEqual(await c.request("textDocument/rangesFormatting", { ...d.document, ranges: [d.all, d.all], options: d.options }), edits, "each once");
  },
  async linkedEditingRangeProvider(c, d) {
    const { ranges } = await c.request("textDocument/linkedEditingRange", c.at(d.uri, "<details>", 3));
    assert.deepEqual(ranges.map((r) => slice(c.text(d.uri), r)), ["details", "details"]);
  },
  async documentOnTypeFormattingProvider(c, d, { firstTriggerCharacter }) {
    const end = "2026-02-31\n";
    c.edit(d.uri, end, end + "\n");
    const edits = await c.request("textDocument/onTypeFormatting", { ...c.at(d.uri, end, end.length), ch: firstTriggerCharacter, options: d.options });
    assert.deepEqual(edits.map((e) => e.newText), ["- "]);
    c.edit(d.uri, end + "\n", end);
  },
  async workspaceSymbolProvider(c) { assert.ok((await c.request("workspace/symbol", { query: "timeline" })).length > 0); },
  async executeCommandProvider(c, d, { commands }) {
    const calls = { "postmortem.report": [], "postmortem.goTo": [d.uri, d.all] };
    for (const command of commands) {
      assert.ok(calls[command], `no drive for the command ${command}`);
      await c.request("workspace/executeCommand", { command, arguments: calls[command] });
    }
  },
  async diagnosticProvider(c, d, value) {
    const { items, resultId } = await c.request("textDocument/diagnostic", d.document);
    assert.ok(items.length > 0);
    assert.equal((await c.request("textDocument/diagnostic", { ...d.document, previousResultId: resultId })).kind, "unchanged");
    if (value.workspaceDiagnostics) assert.ok((await c.request("workspace/diagnostic", { previousResultIds: [] })).items.length > 0);
  },
  async workspace(c, d, value) {
    for (const [name, part] of Object.entries(value)) {
      assert.ok(workspaceDrives[name], `no drive for workspace.${name}`);
      await workspaceDrives[name](c, d, part);
    }
  },
};
const workspaceDrives = {
  async workspaceFolders(c, d, value) {
    if (value.changeNotifications) c.notify("workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: "file:///no/such", name: "x" }], removed: [] } });
    assert.ok(await c.request("textDocument/hover", c.at(d.uri, "Timeline", 2)));
  },
  async fileOperations(c, d, value) {
    const files = { didRename: [{ oldUri: d.other, newUri: `${d.other}.md` }], didDelete: [{ uri: d.other }], didCreate: [{ uri: d.other }] };
    for (const name of Object.keys(value)) {
      assert.ok(files[name], `no drive for fileOperations.${name}`);
      c.notify(`workspace/${name}Files`, { files: files[name] });
    }
    assert.ok(await c.request("textDocument/hover", c.at(d.uri, "Timeline", 2)));
  },
};

for (const pull of [false, true])
  test(`everything that is announced to a client that ${pull ? "pulls" : "is told"} answers`, async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, "postmortem-other.md"), example);
      const d = { uri: pathToFileURL(join(folder, "postmortem-1.md")).href, other: pathToFileURL(join(folder, "postmortem-other.md")).href };
      d.document = { textDocument: { uri: d.uri } };
      d.options = { tabSize: 4, insertSpaces: true, trimTrailingWhitespace: true };
      await withClient({ capabilities: most(pull), workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "it" }] }, async (client) => {
        const text = example.replace("All times in UTC.", "All times in UTC. [Here](#timeline), https://example.com/x \n\n<details>\nMore.\n</details>\n\n| a | b |\n|-|-|\n| c | d |");
        client.open(d.uri, text);
        d.all = { start: { line: 0, character: 0 }, end: position(text, text.length) };
        assert.equal("diagnosticProvider" in client.server, pull);
        for (const [name, value] of Object.entries(client.server)) {
          assert.ok(drives[name], `no drive for ${name}`);
          if (value) await drives[name](client, d, value).catch((error) => { error.message = `${name}: ${error.message}`; throw error; });
        }
        for (const name of Object.keys(drives)) if (name !== "diagnosticProvider") assert.ok(name in client.server, `${name} is not announced`);
        // And not one surprise: whatever the server sent by itself, the client had declared.
        const declared = /^(textDocument\/publishDiagnostics|client\/registerCapability|workspace\/(configuration|(diagnostic|inlayHint|codeLens|semanticTokens|foldingRange)\/refresh)|window\/(logMessage|showDocument|workDoneProgress\/create)|\$\/progress)$/;
        for (const { method } of client.received) assert.match(method, declared);
      });
    });
  });

test("a client that declares nothing is sent nothing but diagnostics and the log", async () => {
  await withClient({ capabilities: {} }, async (client) => {
    const uri = "file:///session/postmortem-1.md";
    client.open(uri, example);
    await client.diagnostics(uri);
    await client.request("workspace/symbol", { query: "" });
    await client.request("workspace/executeCommand", { command: "postmortem.goTo", arguments: [uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }] });
    for (const { method } of client.received) assert.match(method, /^(textDocument\/publishDiagnostics|window\/logMessage)$/);
  });
});
