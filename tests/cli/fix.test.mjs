// Safe fixes by the command line: only what is safe, only where it was asked for.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, symlinkSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { folder, json, root, run } from './helpers.mjs';

const before = '\uFEFF# Post-mortem: x\r\n\r\n## Timeline\r\n\r\n- 13:10pm — a\r\n- 25:13 — b\r\n';
const after = before.replace('13:10pm', '13:10');
const read = (path) => readFileSync(path, 'utf8');

test('--diff shows what --fix writes, and writes nothing', (t) => {
  const at = folder(t, { 'postmortem.md': before });
  const shown = run(['lint', '--diff', join(at, 'postmortem.md')]);
  assert.equal(shown.code, 1);
  assert.match(shown.out, /^@@ -2,5 \+2,5 @@$/m);
  assert.match(shown.out, /^-- 13:10pm — a\r$/m);
  assert.match(shown.out, /^\+- 13:10 — a\r$/m);
  assert.equal(read(join(at, 'postmortem.md')), before);

  const fixed = run(['lint', '--fix', join(at, 'postmortem.md')]);
  assert.equal(read(join(at, 'postmortem.md')), after);
  assert.match(fixed.err, /1 file changed/);
  assert.doesNotMatch(fixed.out, /13:10/);
  assert.match(fixed.out, /25:13/);
  assert.deepEqual(readdirSync(at), ['postmortem.md']);

  const again = run(['lint', '--diff', at]);
  assert.equal(again.code, 0);
  assert.equal(again.out, '');
});

test('--fix goes through links, leaves other files alone, and refuses standard input', (t) => {
  const at = folder(t, { 'real/postmortem.md': before, 'README.md': '# A tool\n\n- 13:10pm\n' });
  symlinkSync(join(at, 'real/postmortem.md'), join(at, 'postmortem-link.md'));
  run(['lint', '--fix', '--format', 'json', join(at, 'postmortem-link.md'), join(at, 'README.md')]);
  assert.equal(read(join(at, 'real/postmortem.md')), after);
  assert.ok(lstatSync(join(at, 'postmortem-link.md')).isSymbolicLink());
  assert.equal(read(join(at, 'README.md')), '# A tool\n\n- 13:10pm\n');
  assert.equal(run(['lint', '--fix', '-'], { input: before }).code, 2);
  assert.equal(run(['lint', '--fix', '--diff', at]).code, 2);
});

test('explain prints the page of docs/rules; rules tells of formats and fixes', () => {
  const { rules } = json(run(['rules', '--format', 'json']));
  const rule = rules.find(({ id }) => id === 'suppression/unused');
  assert.deepEqual(rule, { id: 'suppression/unused', severity: 'hint', summary: rule.summary, formats: ['markdown', 'yaml'], fix: true, needsConfiguration: false });
  const page = run(['explain', rule.id, '--color', 'never']).out;
  assert.equal(page, read(join(root, 'docs/rules/suppression/unused.md')));
  assert.match(page, /hint · Markdown and YAML · has a fix/);
  assert.match(page, /postmortem-disable-next-line suppression\/unused: /);
  assert.doesNotMatch(page, /^```\w+ (bad|good|fixed|config)/m);
});
