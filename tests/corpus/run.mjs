// Lints and inspects every document below a folder: no crash, no hang, every range within its document. Prints the slowest.
//   node run.mjs FOLDER SERVER
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder, server] = process.argv.slice(2);
if (!server) { console.error("usage: run.mjs FOLDER SERVER"); process.exit(2); }
const files = readdirSync(folder, { recursive: true }).map(String).filter((f) => /\.(md|markdown|qmd|ya?ml)$/.test(f)).sort();
const times = [];
const codes = new Map();
let failed = 0, documents = 0;
for (const file of files) {
  const path = join(folder, file);
  const lines = readFileSync(path, "utf8").split(/\r\n|\r|\n/);
  const fault = (text) => { failed++; console.log(`FAIL  ${file}: ${text}`); };
  for (const command of ["lint", "inspect"]) {
    const start = process.hrtime.bigint();
    const run = spawnSync(server, [command, path, "--format", "json"], { encoding: "utf8", timeout: 10000, maxBuffer: 1 << 28 });
    if (command === "lint") times.push([Number(process.hrtime.bigint() - start) / 1e6, file]);
    if (run.signal || run.status > 1) { fault(`${command} ended with ${run.signal ?? run.status}: ${run.stderr.slice(0, 200)}`); continue; }
    let out;
    try { out = JSON.parse(run.stdout); } catch (e) { fault(`${command} gave no JSON: ${e.message}`); continue; }
    if (command === "inspect") { documents += out.postmortem; continue; }
    for (const d of out.diagnostics) {
      codes.set(d.code, (codes.get(d.code) ?? 0) + 1);
      const inside = (line, column) => line >= 1 && line <= lines.length && column >= 1 && column <= [...lines[line - 1]].length + 1;
      if (!inside(d.line, d.column) || !inside(d.endLine, d.endColumn)) fault(`a range outside of the document: ${JSON.stringify(d)}`);
    }
  }
}
times.sort((a, b) => b[0] - a[0]);
console.log(`${files.length} documents, ${documents} post-mortems; slowest whole process: ${times[0][0].toFixed(1)} ms ${times[0][1]}; median ${times[times.length >> 1][0].toFixed(1)} ms`);
for (const [code, n] of [...codes].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(5)}  ${code}`);
console.log(`${files.length * 2 - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
