// `lint` over many documents against what tree-sitter alone takes to parse them (bare_parse.cpp), in turns.
//
//   node tests/bench/lint.mjs BUILD-FOLDER [COUNT]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "./documents.mjs";

// {wall, cpu} in milliseconds, by bash's own clock.
function timed(command, ...args) {
  const run = spawnSync("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$0" "$@" >/dev/null 2>&1', command, ...args],
    { encoding: "utf8", env: { ...process.env, POSTMORTEM_TODAY: "2026-04-01", LC_ALL: "C" } });
  if (run.status > 1) throw new Error(`${command} ended with ${run.status}`);
  const [wall, user, system] = run.stderr.trim().split("\n").at(-1).split(" ").map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

export async function lintTable(build, count, rounds = 7) {
  const folder = mkdtempSync(join(tmpdir(), "postmortem-bench-"));
  try {
    const paths = writeCorpus(join(folder, "documents"), count);
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const list = join(folder, "list");
    writeFileSync(list, paths.join("\n") + "\n");
    const runs = { lint: [], bare: [] };
    for (let i = 0; i < rounds; i++) {
      runs.lint.push(timed(join(build, "postmortem-ls"), "lint", "--fail-on", "never", join(folder, "documents")));
      runs.bare.push(timed(join(build, "bare-parse"), list));
    }
    const of = (name, what) => median(runs[name].map((run) => run[what]));
    const row = (title, what) => `| ${title} | ${of("bare", what).toFixed(0)} | ${of("lint", what).toFixed(0)} | ${(of("lint", what) / of("bare", what)).toFixed(2)}× |`;
    return [`**\`lint\` over ${count} documents (${(bytes / 1e6).toFixed(1)} MB, a quarter of them YAML) against the bare parse**: median of ${rounds} runs (aim: 1.5× the CPU time)`,
      ["|  | bare parse | `lint` | ratio |", "| --- | --: | --: | --: |", row("CPU time", "cpu"), row("wall time", "wall")].join("\n")];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log((await lintTable(resolve(process.argv[2] ?? "build/release"), Number(process.argv[3] ?? 1000))).join("\n\n"));
