// Measures the server beside a floor (floor.cpp) in the same run, in turns, and prints tables in Markdown.
//
//   node tests/bench/run.mjs BUILD-FOLDER [--quick] [--only 6k,md] [--skip-lint] [--write docs/performance.md] [--json FILE]
//
// BUILD-FOLDER holds postmortem-ls, floor-server and bare-parse (`cmake --build BUILD-FOLDER --target bench`). --write puts the tables
// between the marks in that file. Fails where the diagnostics at the end differ from those of a fresh open.
import assert from "node:assert/strict";
import { cpus, totalmem } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdown, sizes, yaml } from "./documents.mjs";
import { lintTable } from "./lint.mjs";
import { Peer } from "./peer.mjs";
import { Typed } from "./typing.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean" }, only: { type: "string" }, "skip-lint": { type: "boolean" }, write: { type: "string" }, json: { type: "string" } },
});
const build = resolve(positionals[0] ?? "build/release");
const programs = { server: [join(build, "postmortem-ls"), ["--stdio"]], floor: [join(build, "floor-server"), []] };
const only = options.only?.split(",") ?? [];
const often = (n) => (options.quick ? Math.ceil(n / 5) : n);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const breath = 4; // between two keystrokes: nobody types faster

function summary(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
  return { n: list.length, p50: at(0.5), p95: at(0.95) };
}
const fixed = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const times = (of) => (of >= 10 ? of.toFixed(0) : of.toFixed(1)) + "×";
const table = (head, rows) => [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const start = (name) => new Peer(...programs[name]);
const both = ["server", "floor"];

async function startUp() {
  const took = { server: [], floor: [] };
  for (let i = 0; i < often(40); i++)
    for (const name of both) {
      const peer = start(name);
      took[name].push(await peer.initialize(false));
      await peer.stop();
    }
  return { server: summary(took.server), floor: summary(took.floor) };
}

async function pulled(peer, uri, since, previousResultId) {
  const { at, took, result } = await peer.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId }, since);
  return { at, took, items: result.items, id: result.resultId };
}

// Opens the document in a fresh pair; returns the peers and what it took.
async function open(document, pull) {
  const peers = {}, took = {}, items = {};
  for (const name of both) {
    const peer = (peers[name] = start(name));
    await peer.initialize(pull);
    await pause(20);
    const published = pull ? undefined : peer.diagnostics(document.uri, document.version);
    const sent = peer.notify("textDocument/didOpen", document.opened());
    const reply = pull ? await pulled(peer, document.uri, sent) : await published;
    took[name] = reply.at - sent;
    items[name] = reply.items;
  }
  return { peers, took, items };
}

// Open to first diagnostics, in fresh processes.
async function openings(fresh, pull) {
  const took = lists();
  for (let i = 0; i < often(10); i++) {
    const opened = await open(fresh(), pull);
    for (const name of both) took[name].push(opened.took[name]);
    await close(opened.peers);
  }
  return { server: summary(took.server), floor: summary(took.floor) };
}

async function close(peers) { for (const name of both) await peers[name].stop(); }

// One keystroke in each of the two, in turns; the results behind the times.
async function keystroke(peers, document, place, pull, ids, count) {
  const change = document.type(place);
  for (const name of both) {
    const peer = peers[name];
    const published = pull ? undefined : peer.diagnostics(document.uri, document.version);
    const sent = peer.notify("textDocument/didChange", change);
    const reply = pull ? await pulled(peer, document.uri, sent, ids[name]) : await published;
    ids[name] = reply.id;
    count(name, reply.at - sent, reply.items);
    await pause(breath);
  }
}

const lists = () => ({ server: [], floor: [] });

async function keystrokes(document, pull) {
  const { peers } = await open(document, pull);
  await pause(300);
  const memory = { opened: peers.server.memory() }, all = lists(), jumps = lists(), byPlace = {}, ids = {};
  let last;
  const cpu = { server: peers.server.cpu(), floor: peers.floor.cpu() };
  let strokes = 0;
  for (const place of document.places) {
    const here = (byPlace[place.name] = lists());
    for (let i = 0; i < often(50); i++, strokes++)
      await keystroke(peers, document, place, pull, ids, (name, took, items) => {
        all[name].push(took);
        here[name].push(took);
        if (name === "server" && items) last = items;
      });
  }
  // Each keystroke at another place than the one before: what an analysis kept for one place helps the least.
  for (let i = 0; i < often(60); i++, strokes++)
    await keystroke(peers, document, document.places[i % document.places.length], pull, ids, (name, took, items) => {
      jumps[name].push(took);
      if (name === "server" && items) last = items;
    });
  await pause(100);
  const used = Object.fromEntries(both.map((name) => [name, (peers[name].cpu() - cpu[name]) / strokes]));
  await pause(300);
  memory.edited = peers.server.memory();
  await close(peers);

  // The last diagnostics are those of a fresh open.
  const fresh = await open(document, pull);
  await close(fresh.peers);
  assert.deepEqual(last, fresh.items.server, `${document.uri}: after the edits the diagnostics differ from those of a fresh open`);
  const both_of = (of) => ({ server: summary(of.server), floor: summary(of.floor) });
  return { findings: last.length, cpu: used, memory, all: both_of(all), jumps: both_of(jumps),
    places: Object.fromEntries(Object.entries(byPlace).map(([name, of]) => [name, both_of(of)])) };
}

const requests = {
  hover: (uri, position) => ["textDocument/hover", { textDocument: { uri }, position }],
  completion: (uri, position) => ["textDocument/completion", { textDocument: { uri }, position, context: { triggerKind: 1 } }],
  "code action": (uri, position) => ["textDocument/codeAction", { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [], triggerKind: 2 } }],
  "document symbols": (uri) => ["textDocument/documentSymbol", { textDocument: { uri } }],
  folding: (uri) => ["textDocument/foldingRange", { textDocument: { uri } }],
  "semantic tokens": (uri) => ["textDocument/semanticTokens/full", { textDocument: { uri } }],
  "inlay hints": (uri, { line }) => ["textDocument/inlayHint", { textDocument: { uri }, range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } } }],
  "code lenses": (uri) => ["textDocument/codeLens", { textDocument: { uri } }],
};

async function asked(document) {
  const { peers } = await open(document, false);
  await pause(200);
  const out = {};
  for (const [name, make] of Object.entries(requests)) {
    const took = lists();
    for (let i = 0; i < often(40); i++) {
      const at = Math.floor(((i + 0.5) / often(40)) * document.text.length);
      for (const which of both) {
        took[which].push((await peers[which].request(...make(document.uri, document.position(at)))).took);
        await pause(2);
      }
    }
    out[name] = { server: summary(took.server), floor: summary(took.floor) };
  }
  // As an editor asks: right behind a keystroke.
  const took = lists();
  for (let i = 0; i < often(40); i++) {
    const place = document.places[1];
    const change = document.type(place);
    for (const which of both) {
      const sent = peers[which].notify("textDocument/didChange", change);
      took[which].push((await peers[which].request(...requests.completion(document.uri, document.position(place.at)), sent)).took);
      await pause(breath);
    }
  }
  out["keystroke and completion"] = { server: summary(took.server), floor: summary(took.floor) };
  await close(peers);
  return out;
}

const aims = { "6k": { key: 1, memory: 15 }, "100k": { key: 3 }, "1m": { key: 15, memory: 60 } };
const titles = { "6k": "6 KB", "100k": "100 KB", "1m": "1 MB" };
const results = { start: await startUp(), documents: {} };
for (const size of Object.keys(sizes))
  for (const format of ["md", "yaml"]) {
    if (only.some((word) => word !== size && word !== format)) continue;
    const fresh = () => new Typed(`file:///bench/postmortem-${size}.${format}`, (format === "md" ? markdown : yaml)(sizes[size]), format);
    console.error(`${titles[size]} ${format}`);
    results.documents[`${size} ${format}`] = { size, title: `${titles[size]} ${format === "md" ? "Markdown" : "YAML"}`,
      opened: await openings(fresh, false), push: await keystrokes(fresh(), false),
      pull: await keystrokes(fresh(), true), requests: await asked(fresh()) };
  }
const documents = Object.values(results.documents);

const over = (of) => fixed(of.server.p95 - of.floor.p95);
const row = (title, of, ...more) => [title, fixed(of.floor.p50), fixed(of.server.p50), fixed(of.server.p95), over(of), times(of.server.p50 / of.floor.p50), ...more];
const head = (first, ...more) => [first, "floor p50", "p50", "p95", "p95 over the floor", "ratio (p50)", ...more];
const out = [`Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. Milliseconds unless said otherwise.`];
out.push("**Process start to the answer to `initialize`**", table(head("", "aim"), [row("start", results.start, "10")]));
out.push("**Open to the first diagnostics**", table(head("document", "findings"), documents.map((d) => row(d.title, d.opened, d.push.findings))));
const strokes = documents.flatMap((d) => ["push", "pull"].flatMap((how) => [
  row(`${d.title}, ${how === "push" ? "pushed" : "pulled"}`, d[how].all, fixed(d[how].cpu.server), String(aims[d.size].key)),
  row(`${d.title}, ${how === "push" ? "pushed" : "pulled"}, elsewhere each time`, d[how].jumps, "", String(aims[d.size].key))]));
out.push("**Keystroke to diagnostics**", table(head("document", "CPU per edit", "aim over the floor"), strokes));
const names = Object.keys(documents[0].push.places);
out.push("**The same by place (pushed): p50 / p95 over the floor**", table(["document", ...names],
  documents.map((d) => [d.title, ...names.map((name) => {
    const { server, floor } = d.push.places[name];
    return `${fixed(server.p50 - floor.p50)} / ${fixed(server.p95 - floor.p95)}`;
  })])));
const asks = Object.keys(documents[0].requests);
out.push("**Requests: p50 / p95 over the floor** (aim: 1 at 6 KB)", table(["document", ...asks],
  documents.map((d) => [d.title, ...asks.map((name) => {
    const { server, floor } = d.requests[name];
    return `${fixed(server.p50 - floor.p50)} / ${fixed(server.p95 - floor.p95)}`;
  })])));
out.push("**Resident memory, MiB**", table(["document", "opened", "after the edits", "aim"],
  documents.map((d) => [d.title, d.push.memory.opened.toFixed(1), d.push.memory.edited.toFixed(1), String(aims[d.size].memory ?? "–")])));
if (!options["skip-lint"]) out.push(...(await lintTable(build, options.quick ? 200 : 1000)));

const text = out.join("\n\n") + "\n";
console.log(text);
if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 1));
if (options.write) {
  const page = readFileSync(options.write, "utf8");
  const [begin, end] = ["<!-- measured -->\n", "<!-- end of what was measured -->"];
  assert.ok(page.includes(begin) && page.includes(end), `${options.write} has no marks`);
  writeFileSync(options.write, page.slice(0, page.indexOf(begin) + begin.length) + "\n" + text + "\n" + page.slice(page.indexOf(end)));
}
