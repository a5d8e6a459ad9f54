// How a session begins and ends, and what it says to what is no message.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Client, example, exampleUri, program, withClient, withFolder } from "./client.mjs";

const code = (expected) => (error) => error.code === expected;
const hover = { textDocument: { uri: exampleUri }, position: { line: 0, character: 0 } };

test("before initialize -32002, a second initialize -32600, after shutdown -32600, exit 0", async () => {
  const client = await Client.start({ initialize: false });
  await assert.rejects(client.request("textDocument/hover", hover), code(-32002));
  client.notify("textDocument/didOpen", { textDocument: { uri: exampleUri, languageId: "markdown", version: 1, text: example } });
  const { serverInfo } = await client.request("initialize", { processId: null, rootUri: null, capabilities: {} });
  assert.equal(serverInfo.name, "postmortem-ls");
  assert.match(serverInfo.version, /^\d+\.\d+/);
  client.notify("initialized", {});
  await assert.rejects(client.request("initialize", { processId: null, rootUri: null, capabilities: {} }), code(-32600));
  assert.equal(await client.request("shutdown"), null);
  await assert.rejects(client.request("textDocument/hover", hover), code(-32600));
  assert.equal(client.published(exampleUri).length, 0);
  client.notify("exit");
  await client.ends(0);
});

test("exit without shutdown ends with 1", async () => {
  const client = await Client.start();
  client.notify("exit");
  await client.ends(1);
});

test("the end of the input ends the server: 1, and 0 after shutdown", async () => {
  for (const shutdown of [false, true]) {
    const client = await Client.start();
    if (shutdown) await client.request("shutdown");
    client.process.stdin.end();
    await client.ends(shutdown ? 0 : 1);
  }
});

test("the end of the input ends it while it works", async () => {
  const client = await Client.start();
  client.open(exampleUri, example.repeat(500));
  client.process.stdin.end();
  await client.ends(1);
});

test("it ends when its parent is gone, although its input stays open", async () => {
  for (const told of ["initialize", "argument"]) {
    const parent = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const client = await Client.start(
      told === "argument" ? { args: ["--stdio", `--clientProcessId=${parent.pid}`], processId: null } : { processId: parent.pid });
    parent.kill("SIGKILL");
    await once(parent, "exit");
    await client.ends(1);
  }
});

test("a client that has closed its end does not hurt: no signal, an end", async () => {
  const client = await Client.start();
  client.process.stdout.destroy();
  client.process.stderr.destroy();
  for (let i = 0; i < 50; i++) client.request("textDocument/hover", hover).catch(() => {});
  const { signal } = await client.exited;
  assert.equal(signal, null);
});

test("unknown methods: a request -32601, a notification nothing", async () => {
  await withClient({}, async (client) => {
    await assert.rejects(client.request("textDocument/noSuchThing", {}), code(-32601));
    await assert.rejects(client.request("$/noSuchThing", {}), code(-32601));
    client.notify("$/noSuchThing", {});
    client.notify("textDocument/noSuchThing", {});
  });
});

test("malformed parameters: every request gets -32602, notifications do no harm", async () => {
  await withClient({}, async (client) => {
    client.open(exampleUri, example);
    const uri = exampleUri;
    const bad = [undefined, null, {}, [1, 2], "x", { textDocument: {} }, { textDocument: { uri: 7 }, position: { line: 0, character: 0 } },
      { textDocument: { uri }, position: { line: "a", character: {} } }, { textDocument: { uri }, position: { line: -1, character: 0 } },
      { textDocument: { uri }, position: { line: 0.5, character: 0 } }, { textDocument: { uri } }];
    for (const method of ["textDocument/hover", "textDocument/completion", "textDocument/codeAction"])
      for (const params of bad) await assert.rejects(client.request(method, params), code(-32602), `${method} ${JSON.stringify(params)}`);
    await assert.rejects(client.request("codeAction/resolve", { title: "x", data: { uri: 1 } }), code(-32602));
    for (const method of ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave",
      "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "$/cancelRequest"])
      for (const params of bad) client.notify(method, params);
    client.open(uri, example);  // one of them was a proper didClose
    assert.ok((await client.diagnostics(uri)).length > 0);
  });
});

test("ids come back as they were: strings and numbers", async () => {
  await withClient({}, async (client) => {
    for (const id of ["a", "7", 7000000, "🔥", -3]) await client.request("textDocument/hover", hover, id);
  });
});

test("broken JSON and bombs get -32700 with a null id, and the next message works", async () => {
  await withClient({}, async (client) => {
    const bodies = ['{"broken"', "[".repeat(1e6), '{"a":'.repeat(1e5), "\xff\xfe"];
    for (const body of bodies) client.raw(Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body, "latin1")}\r\n\r\n`), Buffer.from(body, "latin1")]));
    await client.until(() => client.errors.length === bodies.length);
    assert.deepEqual([...new Set(client.errors.map((e) => e.code))], [-32700]);
    for (const body of ["[]", "7", "null", '{"jsonrpc":"2.0","id":null,"method":"shutdown"}', '{"jsonrpc":"1.0","method":"x","id":[]}'])
      client.raw(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await client.until(() => client.errors.length === bodies.length + 5);
    assert.deepEqual([...new Set(client.errors.slice(bodies.length).map((e) => e.code))], [-32600]);
    assert.equal(await client.request("textDocument/hover", hover), null);
  });
});

test("hostile framing: garbage, broken and huge lengths, then a message", async () => {
  for (const garbage of ["hello\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 999999999999\r\n\r\n{}",
    "Content-Length: 67108865\r\n\r\n", "x".repeat(100000), "\r\n".repeat(5000), "\0".repeat(20000), "Content-Type: y\r\n\r\n{}"]) {
    await withClient({}, async (client) => {
      const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.process.pid}/status`, "utf8"))[1]) / 1024;
      const before = resident();
      client.raw(garbage);
      assert.equal(await client.request("textDocument/hover", hover), null, JSON.stringify(garbage.slice(0, 40)));
      assert.ok(resident() - before < 50, `${resident() - before} MiB more`);
    });
  }
});

test("headers in any case, with a Content-Type, byte by byte", async () => {
  await withClient({}, async (client) => {
    const body = JSON.stringify({ jsonrpc: "2.0", method: "textDocument/didOpen", params: { textDocument: { uri: exampleUri, languageId: "markdown", version: 1, text: example } } });
    const bytes = Buffer.from(`content-length: ${Buffer.byteLength(body)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${body}`);
    for (const byte of bytes) {
      client.raw(Buffer.from([byte]));
      await new Promise((ok) => setImmediate(ok));
    }
    assert.ok((await client.until(() => client.published(exampleUri).at(-1))).diagnostics.length > 0);
  });
});

test("--log writes one line per message, with method, version and time", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "server.log");
    await withClient({ args: ["--stdio", "--log", file] }, async (client) => {
      client.open(exampleUri, example);
      await client.diagnostics(exampleUri);
      await client.request("textDocument/hover", hover, "h1");
    });
    const log = readFileSync(file, "utf8");
    assert.match(log, /notification textDocument\/didOpen version=1 \d+us/);
    assert.match(log, /request textDocument\/hover id="h1" version=1 \d+us/);
    assert.match(log, /sent textDocument\/publishDiagnostics version=1/);
    assert.ok(!log.includes("careless"), "the log must not hold the document's words");
  });
});

test("without arguments it serves as well", async () => {
  await withClient({ args: [] }, async (client) => assert.ok(client.server.hoverProvider));
  assert.ok(program);
});
