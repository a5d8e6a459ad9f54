// Documents to measure with: realistic post-mortems of any size in Markdown and YAML, the same on every machine.
//
//   markdown(bytes, seed), yaml(bytes, seed)     one document of about that many bytes
//   writeCorpus(folder, count, seed)             many of 2 to 20 KB, of different shapes; returns their paths
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { notes, people, slips, stories } from "./stories.mjs";

class Writer {
  constructor(seed) { this.state = seed; this.minute = 0; }
  random(n) { // mulberry32
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }
  pick(list) { return list[this.random(list.length)]; }
  fill(sentence) {
    return sentence.replace(/\{(n|p|m|h|who)\}/g, (_, what) => ({
      n: () => 20 + this.random(9000), p: () => 1 + this.random(98), m: () => 2 + this.random(58),
      h: () => `${this.pick(["app", "db", "cache", "edge", "job"])}-${1 + this.random(90)}`, who: () => this.pick(people),
    })[what]());
  }
  // Ever later, in steps that are longer at night's end.
  time() {
    this.minute += 1 + this.random(4);
    const of = 6 * 60 + 50 + this.minute;
    return `${String(Math.floor(of / 60) % 24).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
  }
  day() { return Math.floor((6 * 60 + 50 + this.minute) / 1440); }
  due() { return `2026-04-${String(2 + this.random(27)).padStart(2, "0")}`; }
  priority() { return `P${1 + this.random(3)}`; }
  owner() { return this.random(20) === 0 ? "" : `@${this.pick(people)}`; } // now and then there is none
  paragraph(sentences, count) {
    return wrap(Array.from({ length: count }, () => this.fill(this.pick(sentences))).join(" "));
  }
}

function wrap(text, width = 100) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + word.length >= width) { lines.push(line); line = ""; }
    line += (line ? " " : "") + word;
  }
  return [...lines, line];
}

const date = (days) => new Date(Date.UTC(2026, 2, 14 + days)).toISOString().slice(0, 10);

// The event of an entry; the last two bring the incident to its end.
function event(writer, story, i, count) {
  const said = writer.fill(story.events[i % story.events.length]);
  return i === count - 2 ? `Mitigated: ${said[0].toLowerCase()}${said.slice(1)}` : i === count - 1 ? "Resolved: everything is back to its usual rates" : said;
}

// The parts of a document grow together with `scale`: entries, action items, paragraphs.
function parts(scale, writer) {
  const entries = Math.max(8, Math.round(16 * scale));
  return { entries, actions: Math.max(3, Math.round(5 * scale)), notes: Math.max(0, Math.round(3 * (scale - 1))), slip: writer.random(3) === 0 };
}

export function markdownOf(scale, seed, shape = {}) {
  const w = new Writer(seed), story = stories[seed % stories.length], size = parts(scale, w);
  const { table = false, fields = "list", timeline = "list", headings = "specific" } = shape;
  const start = w.time();
  const facts = [["Status", "reviewed"], ["Date", `2026-03-14 ${start} UTC`], ["Duration", "1 h 24 min"], ["Severity", "SEV2"],
    ["Authors", `@${w.pick(people)}, @${w.pick(people)}`], ["Services affected", story.services.join(", ")],
    ["User impact", w.fill(story.impact[0])], ["Business impact", w.fill(story.impact[1])]];
  const out = [`# Post-mortem: ${story.title}`, "", "## Summary", "", ...w.paragraph(story.summary, 3), ""];
  if (fields === "table") out.push("| Field | Value |", "| --- | --- |", ...facts.map(([name, value]) => `| ${name} | ${value} |`), "");
  else out.push(...facts.map(([name, value]) => `- **${name}:** ${value}`), "");

  out.push(headings === "generic" ? "## Chronology" : "## Timeline", "", "All times in UTC.", "");
  if (timeline === "table") out.push("| Time | Event |", "| --- | --- |");
  let day = 0;
  for (let i = 0; i < size.entries; i++) {
    const at = i === 0 ? start : w.time();
    const dated = w.day() > day || w.day() > 0 ? `${date(w.day())} ${at}` : at;
    day = w.day();
    out.push(timeline === "table" ? `| ${dated} | ${event(w, story, i, size.entries)} |` : `- ${dated} — ${event(w, story, i, size.entries)}`);
  }

  out.push("", "## Root Cause Analysis", "", ...w.paragraph(story.cause, 4), "", ...wrap(`Root cause: ${w.fill(story.cause[0])}`), "");
  if (size.slip) out.push(...wrap(w.fill(w.pick(slips))), "");
  for (const [why, because] of story.whys) out.push(`1. **${why}** ${because}`);
  out.push("", "## What Went Well", "", ...story.well.map((point) => `- ${w.fill(point)}`));
  out.push("", "## What Went Poorly", "", ...story.poorly.map((point) => `- ${w.fill(point)}`), "");

  out.push("## Action Items", "");
  if (table) out.push("| What | Owner | Priority | Due | Status |", "| --- | --- | --- | --- | --- |");
  for (let i = 0; i < size.actions; i++) {
    const what = w.fill(story.actions[i % story.actions.length]), who = w.owner(), done = w.random(4) === 0;
    out.push(table ? `| ${what} | ${who} | ${w.priority()} | ${w.due()} | ${done ? "done" : "open"} |`
      : `- [${done ? "x" : " "}] ${w.priority()} — ${what} ${who ? `— ${who} ` : ""}— ${w.due()}${done ? ` (OPS-${w.random(9000)})` : ""}`);
  }
  out.push("");
  if (size.notes) out.push("## Appendix", "");
  for (let i = 0; i < size.notes; i++) {
    if (i % 5 === 0) out.push(`### Observation ${1 + i / 5}`, "");
    out.push(...w.paragraph(i % 24 === 11 ? [...notes, ...slips] : [...notes, ...story.cause], 3), "");
    if (i % 7 === 3) out.push("```", ...Array.from({ length: 6 }, () => w.fill("{h} worker[{n}]: request {n} took {n} ms, pool at {p}%")), "```", "");
  }
  return out.join("\n");
}

export function yamlOf(scale, seed) {
  const w = new Writer(seed), story = stories[seed % stories.length], size = parts(scale, w);
  const start = w.time();
  const block = (indent, lines) => lines.map((line) => " ".repeat(indent) + line);
  const plain = (text) => (/[:#'"@`*[\]{}&!|>%]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text);
  const out = [`title: ${plain(story.title)}`, "status: reviewed", "timezone: UTC", `authors: ["@${w.pick(people)}", "@${w.pick(people)}"]`,
    "summary:", "  text: |", ...block(4, w.paragraph(story.summary, 3)), `  date: 2026-03-14 ${start}`, "  duration: 1 h 24 min", "  severity: SEV2",
    `  services: [${story.services.join(", ")}]`, `  user_impact: ${plain(w.fill(story.impact[0]))}`, `  business_impact: ${plain(w.fill(story.impact[1]))}`,
    "timeline:"];
  for (let i = 0; i < size.entries; i++) {
    const at = i === 0 ? start : w.time();
    out.push(`  - time: "${w.day() > 0 ? `${date(w.day())} ` : ""}${at}"`, `    event: ${plain(event(w, story, i, size.entries))}`);
  }
  out.push("root_cause:", "  statement: |", ...block(4, w.paragraph(story.cause, 4)), "  whys:");
  for (const [why, because] of story.whys) out.push(`    - why: ${why}`, `      because: ${because}`);
  out.push("went_well:", ...story.well.map((point) => `  - ${plain(w.fill(point))}`));
  out.push("went_poorly:", ...story.poorly.map((point) => `  - ${plain(w.fill(point))}`));
  if (size.slip) out.push(`  - ${plain(w.fill(w.pick(slips)))}`);
  out.push("action_items:");
  for (let i = 0; i < size.actions; i++) {
    const done = w.random(4) === 0;
    out.push(`  - what: ${plain(w.fill(story.actions[i % story.actions.length]))}`, ...[w.owner()].filter(Boolean).map((who) => `    who: "${who}"`), `    priority: ${w.priority()}`,
      `    when: ${w.due()}`, `    status: ${done ? "done" : "open"}`);
  }
  if (size.notes) out.push("appendix: |");
  for (let i = 0; i < size.notes; i++) out.push(...block(2, w.paragraph([...notes, ...story.cause], 3)), "");
  return out.join("\n").trimEnd() + "\n";
}

// The smallest scale, in small steps, whose document has that many bytes.
function sized(of, bytes) {
  let scale = 0.5;
  while (of(scale).length < bytes) scale = Math.max(scale + 0.1, scale * Math.min(2, 0.98 * bytes / of(scale).length));
  return of(scale);
}

export const markdown = (bytes, seed = 3) => sized((scale) => markdownOf(scale, seed, { table: true }), bytes);
export const yaml = (bytes, seed = 3) => sized((scale) => yamlOf(scale, seed), bytes);

export function writeCorpus(folder, count, seed = 1) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const w = new Writer(seed * 100_003 + i);
    // Many short ones, few long ones.
    const scale = 0.4 + 5.6 * (w.random(1000) / 1000) ** 2;
    const inYaml = i % 4 === 3;
    const text = inYaml ? yamlOf(scale, i) : markdownOf(scale, i, {
      table: w.random(2) === 0, fields: w.pick(["list", "table"]), timeline: w.pick(["list", "list", "table"]), headings: w.pick(["specific", "generic"]) });
    const path = join(folder, `postmortem-${String(i + 1).padStart(4, "0")}.${inYaml ? "yaml" : "md"}`);
    writeFileSync(path, text);
    return path;
  });
}

export const sizes = { "6k": 6_000, "100k": 100_000, "1m": 1_000_000 };

// `node documents.mjs FOLDER` writes one document of each size and format.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(sizes)) {
    writeFileSync(join(folder, `postmortem-${name}.yaml`), yaml(bytes));
    writeFileSync(join(folder, `postmortem-${name}.md`), markdown(bytes));
  }
}
