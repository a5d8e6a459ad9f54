// A team's own phrases, through the file and `lint`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folder, json, run } from './helpers.mjs';

const document = `# Post-mortem: checkout

## Root Cause Analysis

- The engineer yoloed the release.
- The script yoloed the release.
- In hindsight, the limit was low.
- The engineer forgot to check the lag.
- Obviously it broke.

## Timeline

All times in UTC.

- 14:03 — start
`;

const blame = (at) => json(run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at })).diagnostics.filter((d) => d.code.startsWith('blame/')).map((d) => `${d.line} ${d.severity} ${d.code.slice(6)}`);

test('the built-in phrases', (t) => {
  assert.deepEqual(blame(folder(t, { 'postmortem.md': document })), ['7 information hindsight', '8 warning person-failure', '9 information hindsight']);
});

test('phrases are added with conditions and removed; a kind of blame has its severity', (t) => {
  const config = `blame:
  add:
    person-failure:
      - ~yolo % subject=person off=actions
  remove: [in hindsight, "~forget to <word>"]
rules: {blame/hindsight: error}
`;
  assert.deepEqual(blame(folder(t, { 'postmortem.md': document, '.postmortem.yaml': config })), ['5 warning person-failure', '9 error hindsight']);
  const off = 'rules: {blame/hindsight: off}\n';
  assert.deepEqual(blame(folder(t, { 'postmortem.md': document, '.postmortem.yaml': off })), ['8 warning person-failure']);
});

test('a phrase that cannot be read is told in the configuration, at the phrase, and the rest counts', (t) => {
  const config = `blame:
  add:
    person-failure:
      - "( yoloed"
      - ~yolo % subject=everyone
      - ~yolo % subject=person
    rudeness: [x]
  remove: ["a ...99 b"]
`;
  const at = folder(t, { 'postmortem.md': document, '.postmortem.yaml': config });
  const all = json(run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at })).diagnostics;
  assert.deepEqual(all.filter((d) => d.code.startsWith('config/')).map((d) => `${d.line} ${d.code}`), ['4 config/value', '5 config/value', '7 config/value', '8 config/value']);
  assert.match(all.find((d) => d.code === 'config/value' && d.line === 5).message, /subject=everyone/);
  assert.ok(all.some((d) => d.line === 5 && d.code === 'blame/person-failure'));
});

test('no phrase can hang the program', (t) => {
  const gaps = Array(11).fill('<word> ...12').join(' ');
  const config = `blame: {add: {character: ["${gaps} never", "a|b|c [ a ] [ b ] [ c ] [ a ] [ b ] [ c ] [ a ] never"]}}\n`;
  const at = folder(t, { 'postmortem.md': `${document}\n${'a b c '.repeat(20_000)}\n`, '.postmortem.yaml': config });
  const result = run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at });
  assert.ok(!json(result).diagnostics.some((d) => d.code === 'blame/character'));
});
