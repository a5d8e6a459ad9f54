// `.postmortem.yaml`, CODEOWNERS and the client's settings.
import assert from "node:assert/strict";
import { mkdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { capabilities, example, exampleUri, slice, withClient, withFolder } from "./client.mjs";

const has = (diagnostics, code) => diagnostics.some((d) => d.code === code);
const priority = "action-item/priority-invalid";

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
};
const off = `rules: {"${priority}": "off"}\n`;

test("the nearest file upwards wins", async () => {
  await withFolder(async (folder) => {
    write(join(folder, ".postmortem.yaml"), off);
    write(join(folder, "near", ".postmortem.yaml"), `rules: {"${priority}": error}\n`);
    await withClient({}, async (client) => {
      const outer = pathToFileURL(join(folder, "far/away/postmortem.md")).href;
      const inner = pathToFileURL(join(folder, "near/deep/postmortem.md")).href;
      client.open(outer, example);
      client.open(inner, example);
      assert.ok(!has(await client.diagnostics(outer), priority));
      assert.equal((await client.diagnostics(inner)).find((d) => d.code === priority).severity, 1);
    });
  });
});

test("reloaded when a watcher tells, and without one on save, with the unsaved buffer kept", async () => {
  for (const watcher of [true, false])
    await withFolder(async (folder) => {
      const file = join(folder, ".postmortem.yaml");
      const uri = pathToFileURL(join(folder, "postmortem.md")).href;
      await withClient({ capabilities: watcher ? undefined : capabilities((c) => delete c.workspace.didChangeWatchedFiles) }, async (client) => {
        const told = (type) => watcher
          ? client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(file).href, type }] })
          : client.notify("textDocument/didSave", { textDocument: { uri } });
        client.open(uri, "# Post-mortem: x\n");
        client.edit(uri, "# Post-mortem: x\n", example);  // the buffer is not what a file would say
        assert.ok(has(await client.diagnostics(uri), priority));
        write(file, off);
        told(1);
        await client.until(() => !has(client.published(uri).at(-1).diagnostics, priority), "the rule to be off");
        assert.ok(client.published(uri).at(-1).diagnostics.length > 0);
        unlinkSync(file);
        told(3);
        await client.until(() => has(client.published(uri).at(-1).diagnostics, priority), "the rule to be on again");
        if (watcher) {
          const registered = client.received.filter((m) => m.method === "client/registerCapability").flatMap((m) => m.params.registrations);
          assert.ok(registered.some((r) => r.method === "workspace/didChangeWatchedFiles" && JSON.stringify(r).includes(".postmortem.yaml")));
        }
      });
    });
});

test("mistakes in an open configuration are its diagnostics, from the buffer, and the rest still counts", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, ".postmortem.yaml");
    const uri = write(file, `${off}colour: red\n`);
    await withClient({}, async (client) => {
      const document = pathToFileURL(join(folder, "postmortem.md")).href;
      client.open(document, example);
      assert.ok(!has(await client.diagnostics(document), priority), "a mistake must not throw away the rest");
      client.open(uri, `# 🔥\n${off}colour: red\n`, "yaml");
      const [problem] = await client.diagnostics(uri);
      assert.match(problem.code, /^config\//);
      assert.equal(problem.source, "postmortem");
      assert.match(slice(client.text(uri), problem.range), /colour/);
      client.edit(uri, "colour: red\n", "");
      assert.deepEqual(await client.diagnostics(uri), []);
      client.edit(uri, "rules: {", "rules: {[");
      assert.ok((await client.diagnostics(uri)).length > 0);
      assert.deepEqual(await client.request("textDocument/documentSymbol", { textDocument: { uri } }), []);
      client.close(uri);
      await client.diagnostics(uri, (p) => p.diagnostics.length === 0);
      assert.ok(!client.received.some((m) => m.method === "window/showMessage"));
    });
  });
});

test("the client's settings: asked for where it can answer, else as it sends them", async () => {
  const settings = { rules: { [priority]: "off" }, people: [], time_zone: "", services: null };
  await withClient({ settings: { postmortem: settings } }, async (client) => {
    client.open(exampleUri, example);
    await client.until(() => client.published(exampleUri).length && !has(client.published(exampleUri).at(-1).diagnostics, priority));
    client.settings = {};
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.until(() => has(client.published(exampleUri).at(-1).diagnostics, priority));
  });
  await withClient({ capabilities: {} }, async (client) => {
    client.open(exampleUri, example);
    assert.ok(has(await client.diagnostics(exampleUri), priority));
    client.notify("workspace/didChangeConfiguration", { settings: { postmortem: settings, other: { x: 1 } } });
    await client.until(() => !has(client.published(exampleUri).at(-1).diagnostics, priority));
    client.notify("workspace/didChangeConfiguration", { settings: { other: 1 } });
    client.notify("workspace/didChangeConfiguration", { settings: "nonsense" });
  });
  await withClient({ capabilities: {}, initializationOptions: { postmortem: settings } }, async (client) => {
    client.open(exampleUri, example);
    assert.ok(!has(await client.diagnostics(exampleUri), priority));
  });
});

test("the client's settings may differ between its folders", async () => {
  await withFolder(async (folder) => {
    const [a, b, c] = ["a", "b", "c"].map((name) => ({ uri: pathToFileURL(join(folder, name)).href, name }));
    const rule = (severity) => ({ postmortem: { rules: { [priority]: severity } } });
    await withClient({ workspaceFolders: [a, b], settings: rule("off"), folderSettings: { [b.uri]: rule("error") } }, async (client) => {
      let opened = 0;
      const severity = async (of) => {
        const uri = `${of.uri}/postmortem-${++opened}.md`; // never opened before, so that nothing was told of it
        client.open(uri, example);
        await client.until(() => client.received.some((m) => m.method === "workspace/configuration"));
        await client.request("textDocument/hover", client.at(uri, "Timeline", 2)); // behind the client's answer
        client.edit(uri, "careless", "careless.");
        return (await client.diagnostics(uri, (p) => p.version === 2)).find((d) => d.code === priority)?.severity;
      };
      assert.deepEqual([await severity(a), await severity(b)], [undefined, 1]);
      client.folderSettings[c.uri] = rule("hint");
      const asked = () => client.received.filter((m) => m.method === "workspace/configuration").length;
      const before = asked();
      client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [c], removed: [b] } });
      await client.until(() => asked() > before);
      assert.deepEqual([await severity(c), await severity(b)], [4, undefined]);
    });
  });
});

test("the client's empty values do not hide what the file says", async () => {
  await withFolder(async (folder) => {
    write(join(folder, ".postmortem.yaml"), "people:\n  - {handle: priya, name: Priya Rao}\n");
    await withClient({ settings: { postmortem: { people: [], teams: [], time_zone: "", rules: {} } } }, async (client) => {
      const uri = pathToFileURL(join(folder, "postmortem.md")).href;
      client.open(uri, example.replace("@alex", "@"));
      await client.diagnostics(uri);
      const { items } = await client.request("textDocument/completion", client.at(uri, "— @ —", 3));
      assert.ok(items.some((i) => i.label.includes("priya")), JSON.stringify(items.map((i) => i.label)));
    });
  });
});

test("diagnostics.delay holds diagnostics back, requests not", async () => {
  await withClient({ capabilities: {}, initializationOptions: { diagnostics: { delay: 400 } } }, async (client) => {
    client.open(exampleUri, example);
    await client.until(() => client.published(exampleUri).length === 1);
    const begun = performance.now();
    client.edit(exampleUri, "- high —", "- P2 —");
    await client.request("textDocument/documentSymbol", { textDocument: { uri: exampleUri } });
    client.edit(exampleUri, "- P2 —", "- high —");
    await client.until(() => client.published(exampleUri).length >= 2);
    await client.until(() => has(client.published(exampleUri).at(-1).diagnostics, priority));
    assert.ok(performance.now() - begun > 350);
  });
});
