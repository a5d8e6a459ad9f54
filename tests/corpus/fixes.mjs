// Applies every fix of every finding in every document below a folder, and every rewriting that is offered on a line, and lints again.
//
//   node tests/corpus/fixes.mjs FOLDER SERVER [--crlf] [--only RULE] [--show]
//
// What must hold: edits lie within the document and do not overlap; lines that no edit touches stay; line endings stay as they are;
// the first fix of a finding takes it away; no fix adds a finding, placeholders of a scaffold excepted. All safe fixes at once leave
// nothing safe to fix; sorting and normalising are done after once; a list that becomes a table and comes back is the same.
// --crlf gives the documents the line endings of Windows first; --show prints what each failing fix makes of its document's lines.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { crlf: { type: "boolean" }, only: { type: "string" }, show: { type: "boolean" } } });
const [folder, server] = positionals;
if (!server) { console.error("usage: fixes.mjs FOLDER SERVER [--crlf] [--only RULE] [--show]"); process.exit(2); }
process.env.POSTMORTEM_LS = resolve(server);
const { Client, capabilities, offsetAt } = await import("../session/client.mjs");

const client = await Client.start({
  capabilities: capabilities((c) => {
    delete c.workspace.workspaceEdit.snippetEditSupport;
    delete c.textDocument.codeAction.resolveSupport;   // edits come with the actions
  }),
});
const counted = { documents: 0, findings: 0, fixes: 0, all: 0, rewritings: 0 };
let failed = 0, current = "";
const failures = new Map();
function fail(what, before, after) {
  failed++;
  const key = what.replace(/\d+/g, "N").replace(/"[^"]*"/g, "\"…\"");
  failures.set(key, (failures.get(key) ?? 0) + 1);
  console.log(`FAIL  ${current}: ${what}`);
  if (values.show && before !== undefined) console.log(changed(before, after).map((l) => `        ${l}`).join("\n"));
}
function changed(before, after) {
  const a = before.split(/\r\n|\n/), b = after.split(/\r\n|\n/);
  let first = 0, last = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first++;
  while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  return [...a.slice(first, a.length - last).map((l) => `- ${l}`), ...b.slice(first, b.length - last).map((l) => `+ ${l}`)].slice(0, 30);
}

async function lint(uri, text) {
  const document = client.documents.get(uri);
  if (document.text !== text) {
    document.text = text;
    client.notify("textDocument/didChange", { textDocument: { uri, version: ++document.version }, contentChanges: [{ text }] });
  }
  const found = await client.diagnostics(uri);
  client.received.length = 0;
  client.received.push({ method: "textDocument/publishDiagnostics", params: { uri, version: document.version, diagnostics: found } });
  return found;
}

const counts = (found) => found.reduce((all, d) => all.set(d.code, (all.get(d.code) ?? 0) + 1), new Map());
const edits_of = (action, uri) => (action.edit.documentChanges ? action.edit.documentChanges.flatMap((c) => c.edits) : action.edit.changes[uri])
  .map((e) => ({ ...e })) ;

// The text after the edits; checks them.
function applied(text, action, uri, name) {
  const edits = edits_of(action, uri).map((e, order) => ({ from: offsetAt(text, e.range.start), to: offsetAt(text, e.range.end), text: e.newText, order }));
  edits.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
  let out = "", at = 0;
  for (const e of edits) {
    if (e.from < at || e.to < e.from || e.to > text.length) fail(`${name}: an edit out of place`, text, text);
    out += text.slice(at, e.from) + e.text;
    at = Math.max(at, e.to);
  }
  out += text.slice(at);
  const endings = (s) => [/[^\r]\n/.test(s), /\r\n/.test(s)].join();
  if (text.includes("\n") && endings(out) !== endings(text)) fail(`${name}: other line endings`, text, out);
  const untouched = (line) => !edits.some((e) => e.from <= line.end && e.to >= line.begin);
  let begin = 0, found = 0;
  for (const line of text.split("\n")) {
    const end = begin + line.length;
    if (line.trim() && untouched({ begin, end })) {
      const next = out.indexOf(line, found);
      if (next < 0) { fail(`${name}: a line beside the edits is gone`, text, out); break; }
      found = next + line.length;
    }
    begin = end + 1;
  }
  return out;
}

async function no_more(uri, text, before, after_text, name, less, gone = false) {
  const now = await lint(uri, after_text);
  const was = counts(before), is = counts(now);
  for (const [code, n] of is)
    if (n > (was.get(code) ?? 0) && !(code === "placeholder/left" && after_text.includes("{{")) && !shows(less, code)) fail(`${name}: adds ${code}`, text, after_text);
  // Of a rule that tells only the worst case, the next worst may follow.
  if (gone && (is.get(less) ?? 0) >= was.get(less) && now.every((d) => d.code !== less || before.some((b) => b.message === d.message)))
    fail(`${name}: leaves its finding`, text, after_text);
}

// What a fix may bring to light: a time that cannot be is compared with no other, a section under a wrong name is not looked into.
const brought_to_light = {
  "timeline/time-invalid": /^timeline\/out-of-order/,
  "timeline/out-of-order": /^timeline\//,   // out of order nothing is measured
  "action-item/deadline-invalid": /^action-item\/(deadline|overdue)/,
  "action-item/priority-invalid": /^action-item\/deadline-too-far/,
  "section/unknown": /^went-|^section\//,
  "yaml/unknown-key": /^went-|^section\//,
  "blame/punitive": /^action-item\//,     // another task, whose owner and day are still to be found
  "went-poorly/no-action": /^blame\//,    // its words are carried over
};
const shows = (fixed, code) => brought_to_light[fixed]?.test(code);
const at = (p) => `${p.line}:${p.character}`;
const same = (a, b) => a.code === b.code && a.message === b.message && at(a.range.start) === at(b.range.start) && at(a.range.end) === at(b.range.end);

async function check(path) {
  current = path;
  let text = readFileSync(join(folder, path), "utf8");
  if (values.crlf) text = text.replace(/\r?\n/g, "\r\n");
  const uri = `file:///fixes/${encodeURIComponent(basename(path))}`;
  client.open(uri, text, /\.ya?ml$/.test(path) ? "yaml" : "markdown");
  const found = await lint(uri, text);
  counted.documents++;
  const kinds = new Set();
  for (const d of found) {
    counted.findings++;
    if (values.only && d.code !== values.only) continue;
    await lint(uri, text);
    const offered = await client.actions(uri, d.range, { diagnostics: [d], only: ["quickfix"] });
    let first = true;
    for (const action of offered) {
      if (/^Fix all \d+ of /.test(action.title)) {
        if (kinds.has(action.title)) continue;
        kinds.add(action.title);
        counted.all++;
        await no_more(uri, text, found, applied(text, action, uri, action.title), action.title, action.title.split(" ")[4], true);
        continue;
      }
      if (!(action.diagnostics ?? []).some((one) => same(one, d))) continue;
      counted.fixes++;
      const name = `${d.code} "${action.title}" at ${d.range.start.line + 1}`;
      const after = applied(text, action, uri, name);
      await no_more(uri, text, found, after, name, d.code, first || action.title.startsWith("Suppress"));
      first = false;
    }
  }
  if (!values.only) {
    await all_at_once(uri, text, found);
    await rewritings(uri, text, found);
  }
  client.close(uri);
}

const whole = (text) => ({ start: { line: 0, character: 0 }, end: { line: text.split(/\r\n|\n/).length - 1, character: 0 } });

async function all_at_once(uri, text, found) {
  await lint(uri, text);
  const [action] = await client.actions(uri, whole(text), { only: ["source.fixAll.postmortem"] });
  if (!action) return;
  counted.all++;
  const after = applied(text, action, uri, action.title);
  await no_more(uri, text, found, after, action.title);
  // What one fix leaves to another may take a second turn, and no third.
  const [second] = await client.actions(uri, whole(after), { only: ["source.fixAll.postmortem"] });
  if (!second) return;
  const last = applied(after, second, uri, second.title);
  await lint(uri, last);
  if ((await client.actions(uri, whole(last), { only: ["source.fixAll.postmortem"] })).length > 0) fail("all safe fixes do not come to an end", text, last);
}

async function rewritings(uri, text, found) {
  const tried = new Set();
  const lines = text.split(/\r\n|\n/).length;
  for (let line = 0; line < lines; line++) {
    await lint(uri, text);
    const at = { start: { line, character: 3 }, end: { line, character: 3 } };
    for (const action of await client.actions(uri, at, { only: ["refactor"] })) {
      const edits = JSON.stringify(edits_of(action, uri));
      if (tried.has(edits)) continue;
      tried.add(edits);
      counted.rewritings++;
      const name = `"${action.title}" at ${line + 1}`;
      const after = applied(text, action, uri, name);
      if (after === text) fail(`${name}: changes nothing`);
      await no_more(uri, text, found, after, name, action.title.includes("into an action item") ? "went-poorly/no-action" : action.title.startsWith("Sort") ? "timeline/out-of-order" : undefined);
      for (let next = Math.max(0, line - 2); next < line + 3; next++) {
        const there = { start: { line: next, character: 3 }, end: { line: next, character: 3 } };
        const again = await client.actions(uri, there, { only: ["refactor"] });
        if (/^(Sort|Normalise|Write)/.test(action.title) && again.some((a) => a.title === action.title && JSON.stringify(edits_of(a, uri)) === edits)) fail(`${name}: is offered again`, text, after);
        const back = again.find((a) => (/table/i.test(action.title) && /list/i.test(a.title)) || (/list/i.test(action.title) && /table/i.test(a.title)));
        if (!back) continue;
        const list = applied(after, back, uri, back.title);
        await lint(uri, list);
        const forth = (await client.actions(uri, there, { only: ["refactor"] })).find((a) => a.title === action.title);
        if (forth && applied(list, forth, uri, name) !== after) fail(`${name}: there, back and there again is another`, after, applied(list, forth, uri, name));
        await lint(uri, after);
        break;
      }
      await lint(uri, text);
    }
  }
}

const files = readdirSync(folder, { recursive: true }).map(String).filter((f) => /\.(md|markdown|qmd|ya?ml)$/.test(f)).sort();
for (const file of files) await check(file);
await client.stop();
for (const [what, n] of [...failures].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(`${String(n).padStart(5)}  ${what}`);
// Findings without a single fix: the check itself is broken.
if (!values.only && counted.findings > 20 && counted.fixes === 0) failed++;
console.log(`${Object.entries(counted).map(([what, n]) => `${n} ${what}`).join(", ")}; ${failed} failed`);
process.exit(failed ? 1 : 0);
