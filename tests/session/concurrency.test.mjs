// Everything at the same time in one process: several clients, several documents each, edits, requests of every kind, cancellations,
// configuration, files that change, documents that come and go. Above all for the thread sanitizer; what comes out is checked too.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { Client, capabilities, example, position, program, withFolder } from "./client.mjs";

const yaml = readFileSync(new URL("../../examples/dns-expiry.postmortem.yaml", import.meta.url), "utf8");
const all = capabilities((c) => {
  Object.assign(c.workspace, { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } });
  c.textDocument.semanticTokens = { formats: ["relative"], requests: { range: true, full: { delta: true } }, tokenTypes: ["number", "string", "decorator", "keyword"], tokenModifiers: [] };
  c.window = { workDoneProgress: true, showDocument: { support: true } };
});
const pieces = ["a", " ", "x", "\n", "- ", "\n- 14:30 — ", "🔥", "日本", "## Timeline\n", "| a | b |\n", "Sarah forgot to check. ", "\"", "<!-- x -->", "```\n", "@dana", "P1", "2026-04-15", ""];
const asked = ["hover", "completion", "documentSymbol", "foldingRange", "codeAction", "documentLink", "documentHighlight", "references", "selectionRange", "inlayHint",
  "codeLens", "semanticTokens/full", "formatting", "onTypeFormatting", "linkedEditingRange", "definition", "prepareRename"];

// The one way in which a client over a socket differs: nobody was started for it.
async function over(port) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const peer = Object.assign(new EventEmitter(), { stdin: socket, stdout: socket, stderr: new EventEmitter(), exitCode: null });
  socket.on("close", () => peer.emit("exit", 0, null));
  return new Client([], {}, peer);
}

function randomBy(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % n;
  };
}

class Writer {
  constructor(client, folder, seed) {
    Object.assign(this, { client, folder, random: randomBy(seed), replies: [] });
    this.documents = Array.from({ length: 5 }, (_, i) => ({ uri: pathToFileURL(join(folder, `postmortem-${seed}-${i}.${i === 3 ? "yaml" : "md"}`)).href,
      language: i === 3 ? "yaml" : "markdown", text: i === 3 ? yaml : example.repeat(i === 4 ? 12 : 1) }));
  }
  open(document) { this.client.open(document.uri, document.text, document.language); }
  type(document) {
    const { client, random } = this, text = client.text(document.uri);
    let from = random(text.length + 1), to = Math.min(text.length, from + (random(3) === 0 ? random(9) : 0));
    if (/[\udc00-\udfff]/.test(text[from] ?? "")) from--;
    if (/[\udc00-\udfff]/.test(text[to] ?? "")) to++;
    const piece = pieces[random(pieces.length)], known = client.documents.get(document.uri);
    const range = { start: position(text, from), end: position(text, to) };
    known.text = text.slice(0, from) + piece + text.slice(to);
    client.notify("textDocument/didChange", { textDocument: { uri: document.uri, version: ++known.version }, contentChanges: [{ range, text: piece }] });
  }
  ask(document, cancelled) {
    const { client, random } = this, method = asked[random(asked.length)], id = `r${this.replies.length}`;
    const at = position(client.text(document.uri), random(client.text(document.uri).length)), end = { line: at.line + 20, character: 0 };
    const params = { textDocument: { uri: document.uri }, position: at, positions: [at], range: { start: at, end }, context: { diagnostics: [], includeDeclaration: true },
      options: { tabSize: 2, insertSpaces: true }, ch: "\n" };
    const reply = client.request(`textDocument/${method}`, params, id).then(() => {}, (error) => assert.ok([-32800, -32801, -32803].includes(error.code), `${method}: ${error.message}`));
    reply.catch(() => {});  // awaited later
    this.replies.push(reply);
    if (cancelled) client.notify("$/cancelRequest", { id });
  }
  round(n) {
    const { client, random } = this;
    for (const document of this.documents) {
      for (let i = random(4); i >= 0; i--) this.type(document);
      this.ask(document, random(4) === 0);
    }
    if (n % 5 === 1) {
      client.settings = { postmortem: { rules: { "blame/*": n % 2 ? "off" : "hint" }, hints: n % 3 === 0 } };
      client.notify("workspace/didChangeConfiguration", { settings: null });
    }
    if (n % 7 === 2) {
      writeFileSync(join(this.folder, ".postmortem.yaml"), `minimum_whys: ${2 + random(4)}\n`);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(join(this.folder, ".postmortem.yaml")).href, type: 2 }] });
    }
    if (n % 6 === 3) this.replies.push(client.request("workspace/symbol", { query: "timeline" }));
    if (n % 8 === 4) this.replies.push(client.request("workspace/executeCommand", { command: "postmortem.report" }));
    if (n % 9 === 5) {
      const document = this.documents[random(this.documents.length)];
      document.text = client.text(document.uri);
      client.close(document.uri);
      this.open(document);
    }
  }
}

test("several clients, documents, edits, requests, cancellations, settings and files at the same time", async () => {
  await withFolder(async (folder) => {
    const server = spawn(program, ["--listen=0"], { env: { ...process.env, POSTMORTEM_TODAY: "2026-04-02" } });
    let said = "";
    server.stderr.on("data", (data) => (said += data));
    const ended = once(server, "exit");
    const [line] = await once(server.stdout, "data");
    const port = Number(/:(\d+)\n$/.exec(line)[1]);
    try {
      const writers = [];
      for (const seed of [1, 2, 3]) {
        const own = join(folder, `${seed}`);
        mkdirSync(own);
        writeFileSync(join(own, "postmortem-closed.md"), example);
        const client = await over(port);
        client.settings = {};
        await client.request("initialize", { processId: process.pid, rootUri: pathToFileURL(own).href, capabilities: all, trace: "messages" });
        client.notify("initialized", {});
        writers.push(new Writer(client, own, seed));
      }
      for (const writer of writers) writer.documents.forEach((document) => writer.open(document));
      for (let n = 0; n < 40; n++) {
        for (const writer of writers) writer.round(n);
        if (n % 4 === 0) await Promise.all(writers.map((writer) => writer.replies.at(-1)));
      }
      await Promise.all(writers.flatMap((writer) => writer.replies));

      // What is there in the end is what a fresh open of the same texts gives.
      for (const { client, documents } of writers) {
        client.notify("$/setTrace", { value: "off" });
        const plain = (published) => published?.diagnostics.map(({ relatedInformation, ...diagnostic }) => diagnostic);
        for (const { uri, language } of documents) {
          const fresh = uri.replace("postmortem-", "postmortem-fresh-");
          client.open(fresh, client.text(uri), language);
          await client.until(() => client.published(fresh).length > 0 && client.published(uri).at(-1).version === client.documents.get(uri).version &&
            isDeepStrictEqual(plain(client.published(uri).at(-1)), plain(client.published(fresh).at(-1))), `the diagnostics of a fresh ${uri}`);
        }
        assert.deepEqual(client.errors, []);
        assert.equal(await client.request("shutdown"), null);
        client.notify("exit");
        await client.exited;
      }
    } finally {
      server.kill("SIGTERM");
      await ended;
    }
    assert.equal(said, "");
  });
});
