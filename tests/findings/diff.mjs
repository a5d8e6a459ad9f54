// What two builds say differently about the documents of a folder: for us, when a rule changes.
//
//   node tests/findings/diff.mjs OLD_BINARY NEW_BINARY FOLDER… [--most N]
//
// By rule: findings that are new (+), gone (-), and those that say something else, or say it elsewhere, in the same place (~).
// --most: so many of each, 20 by default; 0 for all. Exits with 1 where something differs.
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string', default: '20' } } });
const [older, newer, ...folders] = positionals;
if (folders.length === 0 || !/^\d+$/.test(values.most)) {
  console.error('usage: node tests/findings/diff.mjs OLD_BINARY NEW_BINARY FOLDER… [--most N]');
  process.exit(2);
}
const most = Number(values.most) || Infinity;

function findings(program) {
  const result = spawnSync(path.resolve(program), ['lint', ...folders, '--format', 'json', '--fail-on', 'never'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { POSTMORTEM_TODAY: '2026-04-10', ...process.env },
  });
  if (result.error || result.status !== 0) {
    console.error(`${program}: ${result.error?.message ?? result.stderr}`);
    process.exit(2);
  }
  return JSON.parse(result.stdout).diagnostics;
}

// Counted, for two findings may be alike.
function without(list, other, key) {
  const left = new Map();
  for (const one of other) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(key(one)) ?? 0;
    if (count > 0) left.set(key(one), count - 1);
    return count === 0;
  });
}

const whole = (d) => JSON.stringify([d.code, d.path, d.line, d.column, d.endLine, d.endColumn, d.severity, d.message]);
const place = (d) => JSON.stringify([d.code, d.path, d.line]);
const before = findings(older);
const after = findings(newer);
let gone = without(before, after, whole);
let fresh = without(after, before, whole);
const changed = [];
for (const one of [...fresh]) {
  const was = gone.find((d) => place(d) === place(one));
  if (!was) continue;
  changed.push({ one, was });
  gone = gone.filter((d) => d !== was);
  fresh = fresh.filter((d) => d !== one);
}

const rules = [...new Set([...gone, ...fresh, ...changed.map(({ one }) => one)].map((d) => d.code))].sort();
const count = (list, code) => list.filter((d) => d.code === code).length;
const line = (d) => `${d.path}:${d.line}:${d.column}: ${d.severity}: ${d.message}`;
function show(sign, list) {
  for (const text of list.slice(0, most)) console.log(`  ${sign} ${text}`);
  if (list.length > most) console.log(`  ${sign} … and ${list.length - most} more`);
}
for (const code of rules) {
  const mine = changed.filter(({ one }) => one.code === code);
  console.log(`${code}  ${count(before, code)} → ${count(after, code)}  (+${count(fresh, code)} -${count(gone, code)} ~${mine.length})`);
  show('+', fresh.filter((d) => d.code === code).map(line));
  show('-', gone.filter((d) => d.code === code).map(line));
  show('~', mine.map(({ one, was }) => `${line(one)}\n      was ${was.line}:${was.column}: ${was.severity}: ${was.message}`));
}
console.log(`${before.length} → ${after.length} findings: ${fresh.length} new, ${gone.length} gone, ${changed.length} changed`);
process.exit(rules.length > 0 ? 1 : 0);
