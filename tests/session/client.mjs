// A language client for tests: starts the server that POSTMORTEM_LS names, over real pipes.
//
//   const client = await Client.start();             // initialized, as a client that can do everything
//   const client = await Client.start({ capabilities: {} });
//
// It keeps the text of what it opens and applies edits as an editor would, snippets included.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const patience = Number(process.env.POSTMORTEM_TEST_PATIENCE ?? 20000);

export const program = process.env.POSTMORTEM_LS && resolve(process.env.POSTMORTEM_LS);
if (!program) throw new Error("POSTMORTEM_LS must name the server under test");

export const everything = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] },
      completionList: { itemDefaults: ["editRange"] },
      completionItemKind: { valueSet: Array.from({ length: 25 }, (_, i) => i + 1) },
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: Array.from({ length: 26 }, (_, i) => i + 1) } },
    codeAction: {
      isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ["edit"] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source"] } },
    },
    foldingRange: { rangeLimit: 5000 },
  },
};

// A deep copy of `everything` in which `change` may change what it likes.
export function capabilities(change) {
  const copy = structuredClone(everything);
  change(copy);
  return copy;
}

export class Client {
  static async start({ capabilities = everything, settings = {}, folderSettings = {}, environment = {}, args = ["--stdio"], initialize = true, ...params } = {}) {
    const client = new Client(args, environment);
    client.settings = settings;
    client.folderSettings = folderSettings; // by the folder's URI
    if (initialize) {
      client.initialized = await client.request("initialize", { processId: process.pid, rootUri: null, capabilities, ...params });
      client.server = client.initialized.capabilities;
      client.notify("initialized", {});
    }
    return client;
  }

  // `peer`: what stands in for a process that is started here.
  constructor(args, environment, peer) {
    this.process = peer ?? spawn(program, args, { stdio: "pipe", env: { ...process.env, POSTMORTEM_TODAY: "2026-04-02", ...environment } });
    this.stderr = "";
    this.received = [];       // notifications and requests of the server, in order
    this.errors = [];         // error replies without a request
    this.documents = new Map();
    this.watchers = new Set();
    this.pending = new Map();
    this.nextId = 1;
    this.buffer = Buffer.alloc(0);
    this.exited = once(this.process, "exit").then(([code, signal]) => {
      for (const { reject } of this.pending.values()) reject(new Error(`the server ended: ${code ?? signal}\n${this.stderr}`));
      return { code, signal };
    });
    this.process.stdin.on("error", () => {});
    this.process.stderr.on("data", (data) => (this.stderr += data));
    this.process.stdout.on("data", (data) => this.#read(data));
  }

  #read(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const end = this.buffer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const size = Number(/^Content-Length: (\d+)$/m.exec(this.buffer.subarray(0, end).toString())[1]);
      if (this.buffer.length < end + 4 + size) return;
      const message = JSON.parse(this.buffer.subarray(end + 4, end + 4 + size).toString());
      this.buffer = this.buffer.subarray(end + 4 + size);
      this.#take(message);
    }
  }

  #take(message) {
    assert.equal(message.jsonrpc, "2.0");
    if (message.method === undefined) {
      const waiting = this.pending.get(message.id);
      if (!waiting) {
        assert.equal(message.id, null, `a second reply, or one to nothing: ${JSON.stringify(message)}`);
        this.errors.push(message.error);
      } else {
        this.pending.delete(message.id);
        if (message.error) waiting.reject(Object.assign(new Error(message.error.message), { code: message.error.code }));
        else waiting.resolve(message.result);
      }
    } else {
      if (message.id !== undefined) this.#answer(message);
      this.received.push(message);
    }
    for (const watcher of [...this.watchers]) watcher();
  }

  #answer({ id, method, params }) {
    const result = method === "workspace/configuration" ? params.items.map(({ section, scopeUri }) => (this.folderSettings?.[scopeUri] ?? this.settings)[section] ?? null) : null;
    this.send({ jsonrpc: "2.0", id, result });
  }

  // Nothing behind the end: it would take along what is still to be written.
  raw(bytes) { if (!this.process.stdin.writableEnded) this.process.stdin.write(bytes); }
  send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }
  notify(method, params) { this.send({ jsonrpc: "2.0", method, params }); }
  // Resolves to the result; rejects with an error that has the reply's `code`.
  request(method, params, id = this.nextId++) {
    const reply = new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
    reply.catch(() => {});
    this.send({ jsonrpc: "2.0", id, method, params });
    return this.#within(reply, `no reply to ${method}`);
  }

  async #within(promise, complaint) {
    let timer;
    const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${complaint}\n${this.stderr}`)), patience)));
    try { return await Promise.race([promise, late]); } finally { clearTimeout(timer); }
  }

  // The first value but a falsy one that `look` returns, asked again at each message.
  until(look, complaint = "what was waited for") {
    const found = new Promise((resolve) => {
      const watcher = () => {
        const value = look();
        if (!value) return;
        this.watchers.delete(watcher);
        resolve(value);
      };
      this.watchers.add(watcher);
      watcher();
    });
    return this.#within(found, `${complaint} did not come`);
  }

  open(uri, text, languageId = "markdown", version = 1) {
    this.documents.set(uri, { text, version });
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }
  // Replaces the first `found` by `by`, as one typed edit; returns the new version.
  edit(uri, found, by) {
    const document = this.documents.get(uri);
    const at = document.text.indexOf(found);
    assert.ok(at >= 0, `the text lacks ${JSON.stringify(found)}`);
    const range = { start: position(document.text, at), end: position(document.text, at + found.length) };
    document.text = document.text.slice(0, at) + by + document.text.slice(at + found.length);
    this.notify("textDocument/didChange", { textDocument: { uri, version: ++document.version }, contentChanges: [{ range, text: by }] });
    return document.version;
  }
  close(uri) {
    this.documents.delete(uri);
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }
  text(uri) { return this.documents.get(uri).text; }

  published(uri) {
    return this.received.filter((m) => m.method === "textDocument/publishDiagnostics" && m.params.uri === uri).map((m) => m.params);
  }
  // The diagnostics of the open document's version, or of the first publication that `fits`.
  async diagnostics(uri, fits = (p) => p.version === undefined || p.version >= this.documents.get(uri).version) {
    return (await this.until(() => this.published(uri).findLast(fits), `diagnostics of ${uri}`)).diagnostics;
  }

  at(uri, found, offset = 0) {
    const text = this.text(uri);
    const at = text.indexOf(found);
    assert.ok(at >= 0, `the text lacks ${JSON.stringify(found)}`);
    return { textDocument: { uri }, position: position(text, at + offset) };
  }
  actions(uri, range, context = {}) {
    return this.request("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
  }
  // Resolves an action where it needs it and applies its edit; returns the text.
  async apply(uri, action) {
    const resolved = action.edit ? action : await this.request("codeAction/resolve", action);
    const changes = resolved.edit.documentChanges ?? Object.entries(resolved.edit.changes).map(([of, edits]) => ({ textDocument: { uri: of }, edits }));
    const document = this.documents.get(uri);
    for (const change of changes) {
      assert.equal(change.textDocument.uri, uri);
      if (resolved.edit.documentChanges) assert.equal(change.textDocument.version, document.version);
      document.text = applyEdits(document.text, change.edits);
    }
    this.notify("textDocument/didChange", { textDocument: { uri, version: ++document.version }, contentChanges: [{ text: document.text }] });
    return document.text;
  }

  async stop() {
    assert.equal(await this.request("shutdown"), null);
    this.notify("exit");
    assert.deepEqual(await this.#within(this.exited, "an end"), { code: 0, signal: null }, this.stderr);
    assert.equal(this.stderr, "");
  }
  async ends(code) {
    assert.equal((await this.#within(this.exited, "an end")).code, code);
  }
}

// A position in UTF-16 units.
export function position(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1).length };
}

export function offsetAt(text, { line, character }) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  assert.ok(line < starts.length, `line ${line} of ${starts.length}`);
  return starts[line] + character;
}

export function slice(text, range) { return text.slice(offsetAt(text, range.start), offsetAt(text, range.end)); }

// A snippet's text with its placeholders' words in it.
function plain(snippet) { return snippet.replace(/\\([$}\\])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{?\d+\}?/g, (_, escaped, words) => escaped ?? (words ?? "").replace(/\\(.)/g, "$1")); }

function applyEdits(text, edits) {
  const sorted = edits.map((edit, order) => ({ ...edit, order, from: offsetAt(text, edit.range.start), to: offsetAt(text, edit.range.end) }))
    .sort((a, b) => b.from - a.from || b.order - a.order);
  for (const { from, to, newText, snippet } of sorted) text = text.slice(0, from) + (newText ?? plain(snippet.value)) + text.slice(to);
  return text;
}

export async function withClient(options, body) {
  const client = await Client.start(options);
  try {
    await body(client);
    if (client.process.exitCode === null) await client.stop();
  } finally {
    client.process.kill("SIGKILL");
  }
}

// A folder that is gone after the test.
export async function withFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), "postmortem-session-"));
  try { await body(folder); } finally { rmSync(folder, { recursive: true, force: true }); }
}

export const example = `# Post-mortem: checkout errors 🔥

Status: published

## Summary

- **Date**: 2026-04-01
- **Duration**: 17 minutes
- **Severity**: SEV2

## Timeline

All times in UTC.

- 14:23 — Déploiement of v2.4.1 begins 🚀
- 14:27 — Monitoring detects elevated error rate (0.5% → 12%)
- 14:38 — Rollback complete

## Root Cause Analysis

中文 🔥🔥: Sarah was careless and should have tested the migration.

## What Went Well

- Monitoring detected the issue within 2 minutes

## What Went Poorly

- The staging environment did not catch the bug

## Action Items

- P1 — Add production-scale data to staging — @platform-team — 2026-04-15
- high — Add migration testing to CI — @alex — 2026-02-31
`;

export const exampleUri = "file:///session/postmortem-2026-04-01.md";
