// What other servers got wrong, each as a promise of this one. What has a test of its own elsewhere stands in its topic's file.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { Client, capabilities, example, exampleUri as uri, position, slice, withClient, withFolder } from "./client.mjs";

const resident = (client) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.process.pid}/status`, "utf8"))[1]) / 1024;
const all = (text) => ({ start: { line: 0, character: 0 }, end: position(text, text.length) });

test("behind an emoji every answer still covers its words", async () => {
  const text = example.replaceAll("- P1 — Add", "- P1 — 🔥👩‍💻 Add").replace("- 14:38 — Rollback", "- 14:38 — 🔥 Rollback by @alex");
  await withClient({}, async (client) => {
    client.open(uri, text);
    const document = { textDocument: { uri } };
    const highlight = await client.request("textDocument/documentHighlight", client.at(uri, "by @alex", 5));
    assert.deepEqual(highlight.map((h) => slice(text, h.range)), ["@alex", "@alex"]);
    for (const action of await client.actions(uri, all(text)))
      for (const d of action.diagnostics ?? []) assert.equal(slice(text, d.range), slice(text, d.range).trim(), d.message);
    const [hint] = (await client.request("textDocument/inlayHint", { ...document, range: all(text) })).filter((h) => h.position.line === client.at(uri, "- P1").position.line);
    assert.ok(text.split("\n")[hint.position.line].slice(0, hint.position.character).endsWith("2026-04-15"));
  });
});

test("UTF-16 beside other servers, whatever the order of the list", async () => {
  for (const positionEncodings of [["utf-8", "utf-16"], ["utf-32", "utf-8", "utf-16"]])
    await withClient({ capabilities: capabilities((c) => (c.general = { positionEncodings })) }, async (client) =>
      assert.equal(client.server.positionEncoding, "utf-16"));
});

test("a changed configuration judges the buffer, not the file on disk", async () => {
  await withFolder(async (folder) => {
    const of = pathToFileURL(join(folder, "postmortem-1.md")).href;
    writeFileSync(join(folder, "postmortem-1.md"), "# Not this\n");
    await withClient({}, async (client) => {
      client.open(of, example);
      await client.diagnostics(of);
      client.edit(of, "careless", "reckless");
      writeFileSync(join(folder, ".postmortem.yaml"), "rules: {blame/*: error}\n");
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(join(folder, ".postmortem.yaml")).href, type: 1 }] });
      const found = await client.until(() => client.published(of).findLast((p) => p.version === 2 && p.diagnostics.some((d) => d.code.startsWith("blame/") && d.severity === 1)));
      assert.ok(found.diagnostics.some((d) => slice(client.text(of), d.range).includes("reckless")));
    });
  });
});

test("nothing pops up: no message, no question, whatever is wrong", async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, ".postmortem.yaml"), "people: [\nrules: {no/such: 7}\n");
    const settings = { postmortem: { minimum_whys: "many", nonsense: 1 } };
    await withClient({ settings, initializationOptions: settings.postmortem }, async (client) => {
      for (const name of ["postmortem-1.md", "postmortem-2.md"]) {
        const of = pathToFileURL(join(folder, name)).href;
        client.open(of, example);
        await client.diagnostics(of);
      }
      client.notify("workspace/didChangeConfiguration", { settings: null });
      await client.request("workspace/symbol", { query: "" });
      assert.ok(!client.received.some((m) => /^window\/showMessage/.test(m.method)));
      const logged = client.received.filter((m) => m.method === "window/logMessage").map((m) => m.params.message);
      assert.ok(logged.some((m) => m.includes(".postmortem.yaml:")), "the file's mistakes");
      assert.ok(logged.some((m) => /settings of the editor/.test(m)), "the settings' mistakes");
      assert.equal(new Set(logged).size, logged.length, "each once");
    });
  });
});

test("first diagnostics do not wait for the client's settings", async () => {
  const client = new Client(["--stdio"], {});
  client.settings = {};
  const send = client.send.bind(client);
  client.send = (message) => { if (message.result === undefined) send(message); };  // never answers
  await client.request("initialize", { processId: process.pid, rootUri: null, capabilities: capabilities(() => {}) });
  client.notify("initialized", {});
  client.open(uri, example);
  assert.ok((await client.diagnostics(uri)).length > 0);
  await client.stop();
});

test("every action is an edit or a command of the server's, and every lens too", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const commands = ["", ...client.server.executeCommandProvider.commands];
    for (const action of await client.actions(uri, all(example))) {
      const { edit, command } = action.edit || action.command ? action : await client.request("codeAction/resolve", action);
      assert.ok(edit || commands.includes(command?.command), action.title);
    }
    for (const lens of await client.request("textDocument/codeLens", { textDocument: { uri } })) assert.ok(commands.includes(lens.command.command));
  });
});

test("a flood of messages does not take the memory: what comes is taken as fast as it is worked off", async () => {
  // Memory that a sanitizer holds back after it was freed is none of the server's.
  await withClient({ environment: { ASAN_OPTIONS: "quarantine_size_mb=8" } }, async (client) => {
    client.open(uri, example);
    await client.diagnostics(uri);
    const before = resident(client);
    let most = 0;
    const filler = "x".repeat(1 << 20);
    // 300 MB of messages that are worked off slowly enough to wait: whole texts that are parsed, with requests between them.
    for (let i = 0; i < 300; i++) {
      const body = JSON.stringify({ jsonrpc: "2.0", method: "textDocument/didChange",
        params: { textDocument: { uri: "file:///session/not-open.md", version: i }, contentChanges: [{ text: filler }] } });
      if (!client.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)) await new Promise((ok) => client.process.stdin.once("drain", ok));
      if (i % 20 === 0) most = Math.max(most, resident(client));
    }
    most = Math.max(most, resident(client));
    assert.ok(most - before < 150, `${most - before} MiB more`);
    assert.ok(await client.request("textDocument/hover", client.at(uri, "Timeline", 2)));
  });
});

test("thousands of requests at once: each gets its one reply, in reasonable memory", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const replies = [];
    for (let i = 0; i < 4000; i++) replies.push(client.request(i % 2 ? "textDocument/completion" : "textDocument/documentSymbol", { ...client.at(uri, "@alex", 2) }));
    const results = await Promise.all(replies);
    assert.ok(results.every((r) => r !== undefined));
    assert.ok(resident(client) < 400, `${resident(client)} MiB`);
  });
});

test("thousands of requests, a shutdown and the end behind them: all are answered, and the end is 0", async () => {
  const client = await Client.start();
  client.open(uri, example.repeat(20));
  const replies = [];
  for (let i = 0; i < 3000; i++) replies.push(client.request("textDocument/semanticTokens/full", { textDocument: { uri } }));
  const shutdown = client.request("shutdown");
  client.notify("exit");
  client.process.stdin.end();
  assert.equal(await shutdown, null);
  const fates = await Promise.allSettled(replies);
  assert.ok(fates.filter((f) => f.status === "fulfilled").length >= 2000);
  for (const { status, reason } of fates) assert.ok(status === "fulfilled" || reason.code === -32800, reason?.message);
  await client.ends(0);
});

test("an end in the middle of work: no crash, whatever waits", async () => {
  for (let i = 0; i < 5; i++) {
    const client = await Client.start();
    client.open(uri, example.repeat(50));
    for (let n = 0; n < 40; n++) client.request(n % 2 ? "textDocument/documentSymbol" : "workspace/symbol", n % 2 ? { textDocument: { uri } } : { query: "" }).catch(() => {});
    client.notify("exit");
    await client.ends(1);
  }
});

test("closed: squiggles go, answers too, and opening again starts over", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    assert.ok((await client.diagnostics(uri)).length > 0);
    client.close(uri);
    await client.until(() => client.published(uri).at(-1).diagnostics.length === 0);
    for (const method of ["documentLink", "codeLens", "documentSymbol", "foldingRange"])
      assert.deepEqual(await client.request(`textDocument/${method}`, { textDocument: { uri } }), []);
    client.open(uri, example);
    assert.ok((await client.diagnostics(uri, (p) => p.diagnostics.length > 0)).length > 0);
  });
});

test("trace: nothing unless asked for, then one line per message, more when verbose, and silence again", async () => {
  await withClient({}, async (client) => {
    const traces = () => client.received.filter((m) => m.method === "$/logTrace").map((m) => m.params);
    client.open(uri, example);
    await client.diagnostics(uri);
    const hover = () => client.request("textDocument/hover", client.at(uri, "Timeline", 2));
    await hover();
    assert.deepEqual(traces(), []);
    client.notify("$/setTrace", { value: "messages" });
    await hover();
    const told = await client.until(() => traces().find((t) => /textDocument\/hover id=\d+ version=1/.test(t.message)));
    assert.equal(told.verbose, undefined);
    client.notify("$/setTrace", { value: "verbose" });
    await hover();
    await client.until(() => traces().some((t) => /^\d+us/.test(t.verbose ?? "")));
    client.notify("$/setTrace", { value: "off" });
    const count = traces().length;
    await hover();
    await hover();
    assert.ok(traces().length <= count + 1);
    for (const trace of traces()) assert.doesNotMatch(JSON.stringify(trace), /careless/);
    client.notify("$/setTrace", { value: 7 });
    client.notify("$/setTrace", {});
    assert.ok(await hover());
  });
  await withClient({ trace: "verbose" }, async (client) => {
    await client.request("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
    assert.ok(client.received.some((m) => m.method === "$/logTrace"));
    assert.match(client.received[0].params.message, /request initialize/);
  });
});

test("a report for a bug: version, client, configuration, documents, without their words", async () => {
  await withClient({ clientInfo: { name: "tests", version: "7" }, settings: { postmortem: { minimum_whys: 4 } }, initializationOptions: { minimum_whys: 4 } }, async (client) => {
    client.open(uri, example);
    await client.diagnostics(uri);
    await assert.rejects(client.request("no/such", {}));
    assert.ok(client.server.executeCommandProvider.commands.includes("postmortem.report"));
    const text = await client.request("workspace/executeCommand", { command: "postmortem.report" });
    for (const part of [/- version: \d+\.\d+/, /"name":"tests"/, /"minimum_whys":4/, /postmortem-2026-04-01\.md \(file, markdown\): version 1, \d+ bytes/, /no method no\/such/, /"hoverProvider":true/])
      assert.match(text, part);
    assert.match(text, /without diagnostics|with diagnostics/);
    assert.doesNotMatch(text, /careless|Déploiement/);
  });
  await withClient({ capabilities: capabilities((c) => (c.textDocument.diagnostic = {})) }, async (client) => {
    client.open(uri, example);
    assert.match(await client.request("workspace/executeCommand", { command: "postmortem.report" }), /lines, asks for its diagnostics/);
  });
});

test("c%3A is c:", async () => {
  await withClient({}, async (client) => {
    client.open("file:///c%3A/x/postmortem-1.md", example);
    const hover = await client.request("textDocument/hover", { textDocument: { uri: "file:///C:/x/postmortem-1.md" }, position: client.at("file:///c%3A/x/postmortem-1.md", "Timeline", 2).position });
    assert.ok(hover);
  });
});

test("documentation of completions: with the list, or when it is asked for", async () => {
  const lazy = capabilities((c) => (c.textDocument.completion.completionItem.resolveSupport = { properties: ["documentation"] }));
  const first = async (client) => {
    client.open(uri, example);
    const { items } = await client.request("textDocument/completion", client.at(uri, "- P1", 3));
    return { items, item: items.find((i) => i.documentation || i.data) };
  };
  let told;
  await withClient({}, async (client) => {
    assert.equal(client.server.completionProvider.resolveProvider, false);
    const { item } = await first(client);
    told = item.documentation;
    assert.equal(item.data, undefined);
  });
  await withClient({ capabilities: lazy }, async (client) => {
    assert.equal(client.server.completionProvider.resolveProvider, true);
    const { item, items } = await first(client);
    assert.ok(items.every((i) => i.documentation === undefined));
    client.edit(uri, "careless", "busy");  // the list stays on the screen while the text changes
    const resolved = await client.request("completionItem/resolve", item);
    assert.deepEqual(resolved, { ...item, documentation: told });
    assert.deepEqual(await client.request("completionItem/resolve", { label: "x" }), { label: "x" });
    const stale = { label: "x", data: { list: 12345, index: 9 } };
    assert.deepEqual(await client.request("completionItem/resolve", stale), stale);
    await assert.rejects(client.request("completionItem/resolve", { data: 1 }), (error) => error.code === -32602);
  });
});

test("completion in the middle of a word: insert before the rest or replace it, where the client can choose", async () => {
  for (const defaults of [true, false]) {
    const both = capabilities((c) => {
      c.textDocument.completion.completionItem.insertReplaceSupport = true;
      if (!defaults) delete c.textDocument.completion.completionList;
    });
    await withClient({ capabilities: both, initializationOptions: { people: ["alexandra"] }, settings: { postmortem: { people: ["alexandra"] } } }, async (client) => {
      client.open(uri, example);
      const list = await client.request("textDocument/completion", client.at(uri, "@alex", 3));
      const item = list.items.find((i) => i.label.includes("alexandra"));
      const { insert, replace } = item.textEdit ?? list.itemDefaults.editRange;
      assert.deepEqual([slice(example, insert), slice(example, replace)], ["@al", "@alex"]);
      const end = await client.request("textDocument/completion", client.at(uri, "@alex", 5));
      assert.equal((end.items[0].textEdit ?? end.itemDefaults.editRange).insert, undefined, "nothing to choose");
    });
  }
});

test("documents that nest without end or break without end: an answer, and the server lives", async () => {
  const head = "# Post-mortem: x\n\n## Timeline\n\n- 14:23 — a\n\n## Root Cause\n\n", yaml = "kind: postmortem\ntimeline:\n";
  const n = 70_000; // tree-sitter counts parts in 16 bits
  const hostile = {
    "quotes.md": head + "> ".repeat(n), "items.md": head + "- ".repeat(n), "stairs.md": head + Array.from({ length: 600 }, (_, i) => `${"  ".repeat(i)}- x\n`).join("") + "word\n\n".repeat(n),
    "emphasis.md": head + "*a ".repeat(n), "brackets.md": head + "[[".repeat(n), "colons.yaml": `${yaml}{\n` + ": ".repeat(n), "closed.yaml": `${yaml}]\n` + "] } ".repeat(n), "commas.yaml": `${yaml}[ a\n` + ", ".repeat(n),
    "balanced.yaml": `${yaml}x: ` + "[".repeat(n) + "]".repeat(n), "front.md": "---\na: " + "[".repeat(n) + "]".repeat(n) + "\n---\n" + head, "dashes.yaml": `${yaml}  ` + "- ".repeat(n),
    "end.md": head + "*".repeat(n), "prose.md": head + "Sarah was careless and it broke. ".repeat(n / 10), "urls.md": head + "http://a.example/x ".repeat(n / 5),
    ...Object.fromEntries([..."*_~`="].map((mark, i) => [`run${i}.md`, `${head}x${mark.repeat(n)}x\n\n- 14:24 ${mark.repeat(n / 7)} a\n`])),
  };
  // tree-sitter loses the parts that it did not count: memory that a sanitizer would tell of at the end.
  await withClient({ environment: { ASAN_OPTIONS: "detect_leaks=0" } }, async (client) => {
    for (const [name, text] of Object.entries(hostile)) {
      const of = `file:///session/postmortem-${name}`;
      client.open(of, text, name.endsWith("md") ? "markdown" : "yaml");
      assert.ok(Array.isArray(await client.request("textDocument/documentSymbol", { textDocument: { uri: of } })), name);
      client.edit(of, name.endsWith("md") ? "Post-mortem: x" : "kind: postmortem", name.endsWith("md") ? "Post-mortem: xy" : "kind: postmortem ");
      assert.ok(Array.isArray(await client.request("textDocument/foldingRange", { textDocument: { uri: of } })), name);
      client.close(of);
    }
    client.open(uri, example);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });
});

test("nested lists without end are given back, however often they are typed", async () => {
  const of = "file:///session/postmortem-dashes.yaml";
  await withClient({ environment: { ASAN_OPTIONS: "quarantine_size_mb=8" } }, async (client) => {
    client.open(of, "kind: postmortem\ntimeline:\n  " + "- ".repeat(100_000), "yaml");
    const typed = async () => {
      client.edit(of, "kind: postmortem", "kind: postmortem ");
      await client.request("textDocument/foldingRange", { textDocument: { uri: of } });
    };
    await typed();
    const before = resident(client);
    for (let i = 0; i < 3; i++) await typed();
    assert.ok(resident(client) - before < 100, `${resident(client) - before} MiB more`);
  });
});

test("a configuration of many thousands of people holds nobody up", async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, ".postmortem.yaml"), `people: [${Array.from({ length: 60_000 }, (_, i) => `p${i}`)}]\nservices: [${Array.from({ length: 30_000 }, (_, i) => `s${i}`)}]\n`);
    await withClient({}, async (client) => {
      client.open(pathToFileURL(join(folder, "postmortem-1.md")).href, example);
      client.open(uri, example);
      assert.ok(await client.request("textDocument/hover", client.at(uri, "Timeline")));
    });
  });
});

test("a document that takes seconds delays no other one", async () => {
  const slow = "file:///session/postmortem-slow.md";
  const marks = "*a _b ".repeat(140) + "\n\n"; // which of them close is for the grammar to try
  await withClient({}, async (client) => {
    client.open(uri, example);
    await client.diagnostics(uri);
    client.open(slow, example + "\n" + marks.repeat(500));
    for (let i = 0; i < 3; i++) {
      assert.ok(await client.request("textDocument/hover", client.at(uri, "Timeline")));
      client.edit(uri, "careless", `careless ${i}`);
      await client.diagnostics(uri);
    }
    assert.equal(client.published(slow).length, 0, "the slow one was done before");
    client.edit(slow, marks.repeat(500), "");
    assert.ok((await client.diagnostics(slow)).length > 0, "what is gone is not waited for");
  });
});
