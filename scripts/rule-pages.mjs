#!/usr/bin/env node
// Writes docs/rules from the pages beside the rules, as the program prints them.
//
//   node scripts/rule-pages.mjs [--check] [PROGRAM]
//
// PROGRAM is by default build/release/postmortem-ls. --check changes nothing and fails where a page is out of step.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'docs', 'rules');
const check = process.argv.includes('--check');
const program = path.resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? path.join(root, 'build/release/postmortem-ls'));
const run = (...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });

const { rules } = JSON.parse(run('rules', '--format', 'json'));
const pages = new Map([['README.md', index(rules)]]);
for (const { id } of rules) pages.set(`${id}.md`, run('explain', id, '--color', 'never'));

const there = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.md')) : [];
const stale = there.filter((name) => !pages.has(name.split(path.sep).join('/')));
const changed = [...pages].filter(([name, text]) => {
  const file = path.join(folder, name);
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text;
});

if (check) {
  for (const name of stale) console.error(`docs/rules/${name}: there is no such rule`);
  for (const [name] of changed) console.error(`docs/rules/${name}: not what the program says`);
  if (stale.length + changed.length > 0) {
    console.error('Run: node scripts/rule-pages.mjs');
    process.exit(1);
  }
} else {
  for (const name of stale) fs.rmSync(path.join(folder, name));
  for (const [name, text] of changed) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  console.log(`docs/rules: ${pages.size} pages, ${changed.length} written, ${stale.length} deleted`);
}

function index(list) {
  const families = Map.groupBy ? Map.groupBy(list, family) : group(list);
  let text = '# Rules\n\n';
  text += 'What postmortem-ls says about a post-mortem. `postmortem-ls explain RULE` prints a page in the terminal;\n';
  text += '[configuration.md](../configuration.md) tells how to switch rules off, [suppressions.md](../suppressions.md) how to silence a single finding.\n\n';
  text += 'Severities are those without configuration; some rules speak more gently in a draft. ✎: there is a fix. ⚙: silent without configuration.\n';
  for (const [name, members] of families) {
    text += `\n## ${name}\n\n| rule | severity | what it says | formats | |\n|---|---|---|---|---|\n`;
    for (const { id, severity, summary, formats, fix, needsConfiguration } of members) {
      const marks = [fix ? '✎' : '', needsConfiguration ? '⚙' : ''].filter(Boolean).join(' ');
      text += `| [${id}](${id}.md) | ${severity} | ${summary.replaceAll('|', '\\|')} | ${formats.map((f) => (f === 'yaml' ? 'YAML' : 'Markdown')).join(', ')} | ${marks} |\n`;
    }
  }
  return text;
}

function family({ id }) {
  return id.slice(0, id.indexOf('/'));
}

function group(list) {
  const out = new Map();
  for (const one of list) out.set(family(one), [...(out.get(family(one)) ?? []), one]);
  return out;
}
