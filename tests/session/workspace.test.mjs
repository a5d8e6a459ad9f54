// What is asked of whole folders: symbols, diagnostics, progress, files that come and go.
import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { capabilities, example, withClient, withFolder } from "./client.mjs";

const pulls = (change = () => {}) => capabilities((c) => {
  c.textDocument.diagnostic = { relatedInformation: true };
  c.workspace.diagnostics = { refreshSupport: true };
  c.workspace.inlayHint = { refreshSupport: true };
  c.workspace.codeLens = { refreshSupport: true };
  c.window = { workDoneProgress: true };
  change(c);
});

// Calls with a folder of post-mortems and of other things, and a client of it.
async function withWorkspace(options, body) {
  await withFolder(async (folder) => {
    const path = (name) => join(folder, name);
    const uri = (name) => pathToFileURL(path(name)).href;
    mkdirSync(path("2026"));
    mkdirSync(path("node_modules"));
    mkdirSync(path(".hidden"));
    writeFileSync(path("2026/postmortem-one.md"), example);
    writeFileSync(path("2026/postmortem two ü.md"), example.replace("checkout errors", "search outage").replace("Add production-scale data", "Buy disks"));
    writeFileSync(path("README.md"), "# A tool\n\nIt does things.\n");
    writeFileSync(path("node_modules/postmortem-x.md"), example);
    writeFileSync(path(".hidden/postmortem-y.md"), example);
    writeFileSync(path("postmortem-binary.md"), Buffer.from([0, 255, 254, 10, 13, 0]));
    symlinkSync(folder, path("2026/loop"));
    options.prepare?.(path);
    await withClient({ ...options, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "it" }] }, (client) => body(client, { path, uri, folder }));
  });
}

const pull = (client, previousResultIds = [], more = {}) => client.request("workspace/diagnostic", { previousResultIds, ...more });

test("symbols: sections and open items of files and open documents, by the letters of the query", async () => {
  await withWorkspace({}, async (client, { uri }) => {
    const open = uri("2026/postmortem-one.md");
    client.open(open, example.replace("Add migration testing", "🔥 Train everyone"));
    const names = async (query) => (await client.request("workspace/symbol", { query })).map((s) => [s.name, s.location.uri]);
    assert.deepEqual(await names("buydisk"), [["Buy disks to staging", uri("2026/postmortem two ü.md")]]);
    assert.deepEqual((await names("train")).map(([n]) => n), ["🔥 Train everyone to CI"]);
    const timelines = await names("timeline");
    assert.deepEqual(new Set(timelines.map(([, u]) => decodeURI(u))), new Set([uri("2026/postmortem-one.md"), uri("2026/postmortem two ü.md")].map(decodeURI)));
    assert.equal((await names("")).some(([, u]) => /README|node_modules|hidden|loop/.test(u)), false);
    assert.deepEqual(await names("no such thing anywhere"), []);
    await assert.rejects(client.request("workspace/symbol", {}), (error) => error.code === -32602);
    const kinds = async (c) => (await c.request("workspace/symbol", { query: "" })).map((s) => s.kind);
    assert.ok((await kinds(client)).every((kind) => kind <= 18), "of a client that does not say which it knows");
  });
});

test("workspace diagnostics: files and open documents, unchanged by their ids, what is gone is cleared", async () => {
  await withWorkspace({ capabilities: pulls() }, async (client, { uri, path }) => {
    assert.equal(client.server.diagnosticProvider.workspaceDiagnostics, true);
    const one = uri("2026/postmortem-one.md"), two = uri("2026/postmortem two ü.md");
    client.open(one, example);
    const { items } = await pull(client);
    const by = (list, of) => list.find((i) => decodeURI(i.uri) === decodeURI(of));
    assert.equal(by(items, one).version, 1);
    assert.equal(by(items, two).version, null);
    assert.ok(by(items, two).items.length > 0);
    for (const d of by(items, two).items) assert.ok(d.severity <= 2, "hints of a file that nobody looks at");
    assert.equal(items.some((i) => /README|hidden|node_modules/.test(i.uri)), false);
    const own = await client.request("textDocument/diagnostic", { textDocument: { uri: one } });
    assert.deepEqual(own.items, by(items, one).items);

    const ids = items.map((i) => ({ uri: i.uri, value: i.resultId }));
    assert.deepEqual((await pull(client, ids)).items.map((i) => i.kind), items.map(() => "unchanged"));
    rmSync(path("2026/postmortem two ü.md"));
    client.edit(one, "careless", "busy");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: two, type: 3 }] });
    const later = (await pull(client, ids)).items;
    assert.deepEqual([by(later, one).kind, by(later, one).version], ["full", 2]);
    assert.deepEqual([by(later, two).kind, by(later, two).items], ["full", []]);
  });
});

test("workspace diagnostics: what is asked wrongly is told so", async () => {
  await withWorkspace({ capabilities: pulls() }, async (client) => {
    for (const params of [{}, { previousResultIds: {} }, { previousResultIds: [5] }, { previousResultIds: [{ uri: "file:///x.md" }] }])
      await assert.rejects(client.request("workspace/diagnostic", params), (error) => error.code === -32602);
  });
});

test("workspace diagnostics: partial results, progress and its end; switched off by a setting", async () => {
  await withWorkspace({ capabilities: pulls(), prepare: (path) => { for (let i = 0; i < 120; i++) writeFileSync(path(`postmortem-${i}.md`), example); } }, async (client) => {
    const { items } = await pull(client, [], { partialResultToken: "p", workDoneToken: 7 });
    const progress = client.received.filter((m) => m.method === "$/progress").map((m) => m.params);
    const partial = progress.filter((p) => p.token === "p").flatMap((p) => p.value.items);
    assert.ok(partial.length >= 50);
    assert.equal(new Set([...partial, ...items].map((i) => i.uri)).size, partial.length + items.length);
    assert.ok(partial.length + items.length >= 122);
    const kinds = progress.filter((p) => p.token === 7).map((p) => p.value.kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ["begin", "end"]);
    // Without a token of the client's, one is made, as so many files take their time.
    await client.request("workspace/symbol", { query: "x" });
    const created = client.received.find((m) => m.method === "window/workDoneProgress/create");
    assert.match(created.params.token, /^postmortem-scan/);
  });
  await withWorkspace({ capabilities: pulls(), initializationOptions: { diagnostics: { workspace: false } }, settings: { postmortem: { diagnostics: { workspace: false } } } },
    async (client) => assert.deepEqual((await pull(client)).items, []));
});

test("a pass can be cancelled, by its request and by its progress", async () => {
  await withWorkspace({ capabilities: pulls(), prepare: (path) => { for (let i = 0; i < 300; i++) writeFileSync(path(`postmortem-${i}.md`), example.repeat(8)); } }, async (client) => {
    const asked = client.request("workspace/diagnostic", { previousResultIds: [], workDoneToken: "t" }, "w");
    await client.until(() => client.received.some((m) => m.method === "$/progress" && m.params.value.kind === "begin"));
    client.notify("window/workDoneProgress/cancel", { token: "t" });
    assert.ok((await asked).items.length < 302, "what is there so far");
    const again = client.request("workspace/symbol", { query: "" }, "s");
    client.notify("$/cancelRequest", { id: "s" });
    await assert.rejects(again, (error) => error.code === -32800);
    client.notify("window/workDoneProgress/cancel", { token: "no such" });
    client.notify("window/workDoneProgress/cancel", {});
    assert.ok((await client.request("workspace/symbol", { query: "timeline" })).length > 0);
  });
});

test("a changed configuration has everything asked for again, of what was declared alone", async () => {
  const refreshes = (client) => client.received.filter((m) => m.method.endsWith("/refresh")).map((m) => m.method);
  await withWorkspace({ capabilities: pulls() }, async (client, { path, uri }) => {
    client.open(uri("2026/postmortem-one.md"), example);
    await pull(client);
    writeFileSync(path(".postmortem.yaml"), "minimum_whys: 7\n");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(".postmortem.yaml"), type: 1 }] });
    await client.until(() => refreshes(client).length === 3);
    assert.deepEqual(refreshes(client).sort(), ["workspace/codeLens/refresh", "workspace/diagnostic/refresh", "workspace/inlayHint/refresh"]);
  });
  await withWorkspace({}, async (client, { path, uri }) => {
    client.open(uri("2026/postmortem-one.md"), example);
    writeFileSync(path(".postmortem.yaml"), "minimum_whys: 7\n");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(".postmortem.yaml"), type: 1 }] });
    await client.request("textDocument/codeLens", { textDocument: { uri: uri("2026/postmortem-one.md") } });
    assert.deepEqual(refreshes(client), []);
  });
});

test("folders come and go, files are moved", async () => {
  const moves = capabilities((c) => (c.workspace.fileOperations = { didRename: true, didDelete: true }));
  await withFolder(async (other) => {
    writeFileSync(join(other, "postmortem-other.md"), example.replace("Add production-scale data", "Only elsewhere"));
    await withWorkspace({ capabilities: moves }, async (client, { path, uri, folder }) => {
      assert.ok(client.server.workspace.fileOperations.didRename.filters.length > 0);
      const count = async (query) => (await client.request("workspace/symbol", { query })).length;
      assert.equal(await count("only elsewhere"), 0);
      const event = (added, removed) => client.notify("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
      event([{ uri: pathToFileURL(other).href, name: "other" }], []);
      assert.equal(await count("only elsewhere"), 1);
      event([], [{ uri: pathToFileURL(other).href, name: "other" }]);
      assert.equal(await count("only elsewhere"), 0);
      renameSync(path("2026/postmortem two ü.md"), path("2026/postmortem-three.md"));
      client.notify("workspace/didRenameFiles", { files: [{ oldUri: uri("2026/postmortem two ü.md"), newUri: uri("2026/postmortem-three.md") }] });
      const [found] = await client.request("workspace/symbol", { query: "buy disks" });
      assert.equal(found.location.uri, uri("2026/postmortem-three.md"));
      rmSync(path("2026/postmortem-three.md"));
      client.notify("workspace/didDeleteFiles", { files: [{ uri: uri("2026/postmortem-three.md") }] });
      assert.equal(await count("buy disks"), 0);
      event([], [{ uri: pathToFileURL(folder).href, name: "it" }]);
      assert.equal(await count("timeline"), 0);
    });
  });
  await withClient({}, async (client) => assert.equal(client.server.workspace.fileOperations, undefined));
});

test("CODEOWNERS: .github before the root before docs, never from above the repository or the folder", async () => {
  await withFolder(async (folder) => {
    const path = (name) => join(folder, name);
    const offered = async (options) => {
      let found;
      await withClient(options, async (client) => {
        const uri = pathToFileURL(path("repo/postmortem-1.md")).href;
        client.open(uri, example.replace("@alex", "@"));
        const list = await client.request("textDocument/completion", client.at(uri, "CI — @", 6));
        found = ["outside", "github", "root", "docs"].filter((name) => list.items.some((i) => i.label.includes(name)));
      });
      return found;
    };
    mkdirSync(path("repo"));
    writeFileSync(path("CODEOWNERS"), "* @outside\n");
    const inFolder = { workspaceFolders: [{ uri: pathToFileURL(path("repo")).href, name: "repo" }] };
    assert.deepEqual(await offered(inFolder), []);
    assert.deepEqual(await offered({}), []);
    const above = { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "all" }] };
    assert.deepEqual(await offered(above), ["outside"]);
    mkdirSync(path("repo/.git"));
    assert.deepEqual(await offered(above), [], "a repository ends it");
    for (const [place, name] of [["docs", "docs"], ["", "root"], [".github", "github"]]) {
      mkdirSync(path(join("repo", place)), { recursive: true });
      writeFileSync(path(join("repo", place, "CODEOWNERS")), `* @${name}\n`);
      assert.deepEqual(await offered(inFolder), [name]);
    }
  });
});
