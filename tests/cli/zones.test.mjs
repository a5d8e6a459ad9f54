// The system's zones, as the program sees them.
import assert from 'node:assert/strict';
import { copyFileSync, chmodSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, json, program, run } from './helpers.mjs';

const timeline = (entries) => `# Post-mortem: checkout\n\n## Timeline\n\n${entries.map((e) => `- ${e}\n`).join('')}`;
const codes = (result) => json(result).diagnostics.filter((d) => d.code.startsWith('timeline/out') || d.code.startsWith('config/'));

test('entries of several zones are compared by what the database says', (t) => {
  const at = folder(t, {
    'good-postmortem.md': timeline(['2026-07-01 14:03 UTC — a', '2026-07-01 16:05 Europe/Berlin — b', '2026-07-01 07:15 US/Pacific — c']),
    'bad-postmortem.md': timeline(['2026-07-01 14:03 UTC — a', '2026-07-01 15:05 Europe/Berlin — b', '2026-07-01 07:15 US/Pacific — c']),
  });
  assert.deepEqual(codes(run(['lint', 'good-postmortem.md', '--format', 'json'], { cwd: at })), []);
  assert.equal(codes(run(['lint', 'bad-postmortem.md', '--format', 'json'], { cwd: at })).length, 1);
});

test('a time zone of the configuration that there is not', (t) => {
  const at = folder(t, { '.postmortem.yaml': 'time_zone: Europe/Berln\n', 'postmortem.md': timeline(['14:03 — a']) });
  const [problem] = codes(run(['lint', '.', '--format', 'json'], { cwd: at }));
  assert.match(problem.message, /did you mean `Europe\/Berlin`/);
});

test('a program without its database does not guess, and does not fail', (t) => {
  const at = folder(t, {
    '.postmortem.yaml': 'time_zone: Europe/Berlin\n',
    'postmortem.md': timeline(['2026-07-01 14:03 UTC — a', '2026-07-01 15:05 Europe/Berlin — b', '2026-07-01 14:15 UTC — c']),
  });
  const alone = join(at, 'postmortem-ls');
  copyFileSync(program, alone);
  chmodSync(alone, 0o755);
  const result = spawnSync(alone, ['lint', 'postmortem.md', '--format', 'json'], { cwd: at, encoding: 'utf8' });
  assert.notEqual(result.status, null, result.stderr);
  assert.deepEqual(JSON.parse(result.stdout).diagnostics.filter((d) => d.code === 'timeline/out-of-order' || d.code.startsWith('config/')), []);
});
