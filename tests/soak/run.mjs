// A long session: many random edits over many documents with requests in between.
//
//   POSTMORTEM_LS=build/release/postmortem-ls node tests/soak/run.mjs [EDITS [DOCUMENTS [SEED]]]
//
// Fails on an error reply, an unexpected end, growing memory after the warm-up, or diagnostics at the end that differ from those
// of a fresh open. Prints resident memory along the way. Texts stay near their first size, so that growth is the server's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Client, everything, example, position } from "../session/client.mjs";

const [edits = 200_000, count = 50, seed = 1] = process.argv.slice(2).map(Number);

let state = seed;
const random = (n) => { // mulberry32: the same on every machine
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
};
const pick = (list) => list[random(list.length)];

const yaml = readFileSync(new URL("../../examples/dns-expiry.postmortem.yaml", import.meta.url), "utf8");
const pieces = ["a", " ", "x", "\n", "- ", "14:30 — ", "🔥", "日本", "## Timeline\n", "| a | b |\n", "Sarah forgot to check. ", "\"", "{", "<!-- x -->", "```\n", "@dana", "P1", "2026-04-15"];
const documents = Array.from({ length: count }, (_, i) => {
  const text = i % 4 === 3 ? yaml : example.repeat(1 + (i % 3));
  return { uri: `file:///soak/postmortem-${i}.${i % 4 === 3 ? "yaml" : "md"}`, languageId: i % 4 === 3 ? "yaml" : "markdown", text, first: text, version: 1 };
});

const resident = (client) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.process.pid}/status`, "utf8"))[1]) / 1024;

function change(client, document, contentChanges) {
  client.notify("textDocument/didChange", { textDocument: { uri: document.uri, version: ++document.version }, contentChanges });
}

function edit(client, document) {
  if (document.text.length > document.first.length * 1.2 || document.text.length < document.first.length * 0.6) {
    document.text = document.first;
    return change(client, document, [{ text: document.text }]);
  }
  const boundary = (at) => (at > 0 && /[\udc00-\udfff]/.test(document.text[at] ?? "") ? at - 1 : at);
  const from = boundary(random(document.text.length + 1));
  const to = boundary(Math.min(document.text.length, from + (random(3) === 0 ? random(12) : 0)));
  const piece = pick(pieces);
  const range = { start: position(document.text, from), end: position(document.text, Math.max(from, to)) };
  document.text = document.text.slice(0, from) + piece + document.text.slice(Math.max(from, to));
  change(client, document, [{ range, text: piece }]);
}

function ask(client, document) {
  const textDocument = { uri: document.uri };
  const at = position(document.text, random(document.text.length));
  const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  return pick([
    () => client.request("textDocument/hover", { textDocument, position: at }),
    () => client.request("textDocument/completion", { textDocument, position: at }),
    () => client.request("textDocument/documentSymbol", { textDocument }),
    () => client.request("textDocument/foldingRange", { textDocument }),
    () => client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
  ])();
}

const client = await Client.start({ capabilities: everything });
// Only what is newest is kept: this client must not be what grows.
const latest = new Map();
client.received.push = (message) => {
  if (message.method === "textDocument/publishDiagnostics") latest.set(message.params.uri, message.params);
  return 0;
};
for (const d of documents) client.open(d.uri, d.text, d.languageId);

const started = performance.now();
let requests = 0;
let warm = 0;
let most = 0;
for (let i = 1; i <= edits; ++i) {
  const document = pick(documents);
  edit(client, document);
  if (i % 20 === 0) { // awaited, so that the server keeps pace
    await ask(client, document);
    ++requests;
  }
  if (i % Math.ceil(edits / 20) === 0) {
    const memory = resident(client);
    if (i >= edits / 4) {
      warm ||= memory;
      most = Math.max(most, memory);
    }
    console.log(`${i} edits, ${requests} requests, ${((performance.now() - started) / 1000).toFixed(0)} s, resident ${memory.toFixed(1)} MiB`);
  }
}
await Promise.all(documents.map((d) => client.request("textDocument/hover", { textDocument: { uri: d.uri }, position: { line: 0, character: 0 } })));
await client.until(() => documents.every((d) => (latest.get(d.uri)?.version ?? 0) >= d.version || !latest.has(d.uri)), "the last diagnostics");

const fresh = await Client.start({ capabilities: everything });
for (const d of documents) {
  fresh.open(d.uri, d.text, d.languageId);
  await fresh.request("textDocument/hover", { textDocument: { uri: d.uri }, position: { line: 0, character: 0 } });
}
const wanted = (uri) => (fresh.published(uri).at(-1)?.diagnostics ?? []);
await fresh.until(() => documents.every((d) => !latest.get(d.uri)?.diagnostics.length || fresh.published(d.uri).length > 0), "fresh diagnostics");
for (const d of documents) assert.deepEqual(latest.get(d.uri)?.diagnostics ?? [], wanted(d.uri), d.uri);
assert.equal(client.errors.length, 0);
await fresh.stop();
await client.stop();
console.log(`warm ${warm.toFixed(1)} MiB, most afterwards ${most.toFixed(1)} MiB`);
assert.ok(most < warm * 1.15 + 4, "memory grows");
