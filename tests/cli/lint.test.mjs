import assert from 'node:assert/strict';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faulty, folder, json, root, run } from './helpers.mjs';

const line = faulty.split('\n').findIndex((text) => text.includes('@platform-team')) + 1;
const clean = faulty.replace('@platform-team', '@sarah');

test('JSON: the shape, with columns in code points and an exclusive end', (t) => {
  const at = folder(t, { 'postmortem.md': faulty });
  const result = run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at });
  assert.equal(result.code, 1, result.out);
  assert.equal(result.err, '');
  const { diagnostics, summary } = json(result);
  assert.equal(diagnostics.length, 1, result.out);
  const [d] = diagnostics;
  assert.deepEqual(Object.keys(d), ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'related']);
  const characters = [...faulty.split('\n')[line - 1]];
  const column = characters.indexOf('@') + 1;
  assert.deepEqual(
    { ...d, message: '', related: [] },
    { path: 'postmortem.md', line, column, endLine: line, endColumn: column + '@platform-team'.length, severity: 'warning', code: 'action-item/owner-is-team', message: '', related: [] },
  );
  assert.match(d.message, /platform-team/);
  assert.deepEqual(summary, { errors: 0, warnings: 1, information: 0, hints: 0, postmortems: 1, others: 0 });
});

test('text: in the style of compilers, and a line that sums up', (t) => {
  const at = folder(t, { 'postmortem.md': faulty, 'README.md': '# Hello\n' });
  const result = run(['lint', '.'], { cwd: at });
  assert.equal(result.code, 1);
  assert.match(result.out, new RegExp(`^postmortem\\.md:${line}:\\d+: warning: .+ \\[action-item/owner-is-team\\]\\n$`));
  assert.equal(result.err, '1 warning in 1 post-mortem; 1 other file is no post-mortem\n');
});

test('a clean post-mortem: exit code 0', (t) => {
  const at = folder(t, { 'postmortem.md': clean });
  const result = run(['lint', 'postmortem.md'], { cwd: at });
  assert.deepEqual(result, { code: 0, out: '', err: 'no findings in 1 post-mortem\n' });
});

test('--fail-on sets the level', (t) => {
  const at = folder(t, { 'postmortem.md': faulty });
  const code = (...args) => run(['lint', 'postmortem.md', ...args], { cwd: at }).code;
  assert.equal(code('--fail-on', 'error'), 0);
  assert.equal(code('--fail-on=warning'), 1);
  assert.equal(code('--fail-on', 'information'), 1);
  assert.equal(code('--fail-on', 'hint'), 1);
  assert.equal(code('--fail-on', 'never'), 0);
  writeFileSync(join(at, '.postmortem.yaml'), 'rules: {action-item/owner-is-team: hint}\n');
  assert.equal(code(), 0);
  assert.equal(code('--fail-on', 'information'), 0);
  assert.equal(code('--fail-on', 'hint'), 1);
});

test('wrong usage: exit code 2 and one line that names the way out', (t) => {
  const at = folder(t, { 'postmortem.md': clean });
  for (const args of [['lint'], ['lint', 'postmortem.md', '--format', 'xml'], ['lint', 'postmortem.md', '--fail-on', 'all'], ['lint', 'postmortem.md', '--nonsense'],
    ['lint', 'postmortem.md', '--stdin-filename', 'x.md'], ['frobnicate'], ['lint', 'missing.md'], ['lint', 'postmortem.md', 'missing/']]) {
    const result = run(args, { cwd: at });
    assert.equal(result.code, 2, args.join(' '));
    const lines = result.err.trimEnd().split('\n').filter((l) => !/ in \d+ post-mortem|no post-mortem found/.test(l));
    assert.equal(lines.length, 1, result.err);
    assert.equal(result.out, '');
  }
  assert.match(run(['lint', 'missing.md'], { cwd: at }).err, /^missing\.md: no such file or folder\n/);
  const today = run(['lint', 'postmortem.md'], { cwd: at, env: { POSTMORTEM_TODAY: 'tomorrow' } });
  assert.equal(today.code, 2);
  assert.match(today.err, /POSTMORTEM_TODAY.*YYYY-MM-DD/);
});

test('what can be read is checked although another path is missing', (t) => {
  const at = folder(t, { 'postmortem.md': faulty });
  const result = run(['lint', 'missing.md', 'postmortem.md', '--format', 'json'], { cwd: at });
  assert.equal(result.code, 2);
  assert.equal(json(result).diagnostics.length, 1);
});

test('standard input', (t) => {
  const at = folder(t, { 'a/.postmortem.yaml': 'rules: {action-item/owner-is-team: error}\n', 'x.md': 'x' });
  const named = run(['lint', '-', '--stdin-filename', 'a/not-there/postmortem.md', '--format', 'json'], { cwd: at, input: faulty });
  assert.equal(named.code, 1);
  assert.equal(json(named).diagnostics[0].path, 'a/not-there/postmortem.md');
  assert.equal(json(named).diagnostics[0].severity, 'error');
  const unnamed = run(['lint', '-'], { cwd: at, input: faulty });
  assert.equal(unnamed.code, 1);
  assert.match(unnamed.out, /^<stdin>:\d+:\d+: warning: /);
  const other = run(['lint', '-', '--stdin-filename', 'README.md'], { cwd: at, input: '# Hello\n' });
  assert.equal(other.code, 0);
  assert.match(other.err, /README\.md: not taken for a post-mortem/);
  assert.equal(run(['lint', '-', '--stdin-filename', 'postmortem.md'], { cwd: at, input: '' }).code <= 1, true);
});

test('folders are searched, sorted, without what is hidden', (t) => {
  const at = folder(t, {
    'b/postmortem-2.md': faulty,
    'a/postmortem-1.markdown': faulty,
    'postmortem-3.md': faulty,
    '.git/postmortem.md': faulty,
    'node_modules/x/postmortem.md': faulty,
    '.hidden/postmortem.md': faulty,
    'b/notes.txt': faulty,
    'b/README.md': '# Hello\n',
  });
  symlinkSync('..', join(at, 'b/loop'));
  const result = run(['lint', '.', '--format', 'json'], { cwd: at });
  assert.deepEqual(json(result).diagnostics.map((d) => d.path), ['a/postmortem-1.markdown', 'b/postmortem-2.md', 'postmortem-3.md']);
  assert.equal(json(result).summary.others, 1);
  const twice = run(['lint', 'b', 'b/postmortem-2.md', '--format', 'json'], { cwd: at });
  assert.equal(json(twice).diagnostics.length, 1);
  assert.equal(run(['lint', 'b/', '--format', 'json'], { cwd: at }).out, run(['lint', './b', '--format', 'json'], { cwd: at }).out);
  assert.match(run(['lint', at], { cwd: root }).out, new RegExp(`^${at}/a/`));
});

test('many files: the same output every time', (t) => {
  const files = {};
  for (let i = 0; i < 60; i++) files[`postmortem-${String(i).padStart(3, '0')}.md`] = faulty;
  const at = folder(t, files);
  const first = run(['lint', '.'], { cwd: at });
  assert.equal(first.out.split('\n').length - 1, 60);
  assert.equal(first.err, '60 warnings in 60 post-mortems\n');
  for (let i = 0; i < 3; i++) assert.equal(run(['lint', '.'], { cwd: at }).out, first.out);
});

test('a named file that is no post-mortem is told on standard error', (t) => {
  const at = folder(t, { 'README.md': '# Hello\n\nThis folder holds the tools that we write for ourselves.\n', 'empty.md': '', 'notes.txt': faulty, 'out.md': `<!-- postmortem: no -->\n\n${faulty}`, 'in.md': '<!-- postmortem: yes -->\n\n# Hello\n\nSome words to make it a text.\n' });
  const readme = run(['lint', 'README.md'], { cwd: at });
  assert.equal(readme.code, 0);
  assert.equal(readme.out, '');
  assert.match(readme.err, /^README\.md: not taken for a post-mortem; .*postmortem: yes.*\nno post-mortem found; 1 other file is no post-mortem\n$/);
  assert.match(run(['lint', 'empty.md'], { cwd: at }).err, /^empty\.md: .*`postmortem-ls new FILE`/);
  assert.match(run(['lint', 'notes.txt'], { cwd: at }).err, /^notes\.txt: not checked: .*neither Markdown/);
  assert.match(run(['lint', 'out.md'], { cwd: at }).err, /^out\.md: not checked: .*says that it is no post-mortem/);
  assert.equal(run(['lint', 'out.md'], { cwd: at }).code, 0);
  assert.equal(json(run(['lint', 'in.md', '--format', 'json'], { cwd: at })).summary.postmortems, 1);
});

test('the nearest configuration counts, and its mistakes are findings in it', (t) => {
  const at = folder(t, {
    '.postmortem.yaml': 'rules: {action-item/owner-is-team: off}\n',
    'postmortem.md': faulty,
    'deep/.postmortem.yaml': '# 🔥\nrules: {"🔥": off, action-item/owner-is-teem: off}\npeople:\n  - handle: @sarah\ntime_zone: UTC\n',
    'deep/er/postmortem.md': faulty,
  });
  assert.equal(run(['lint', 'postmortem.md'], { cwd: at }).code, 0);
  const result = run(['lint', '.', '--format', 'json'], { cwd: at });
  assert.equal(result.code, 1);
  const found = json(result).diagnostics.map((d) => `${d.path}:${d.line}:${d.column}-${d.endColumn} ${d.severity} ${d.code}`);
  assert.deepEqual(found.slice(0, 3), [
    'deep/.postmortem.yaml:2:9-12 warning config/value',
    'deep/.postmortem.yaml:2:19-44 warning config/value',
    'deep/.postmortem.yaml:4:13-19 error config/syntax',
  ]);
  assert.equal(found.length, 4);
  assert.match(json(result).diagnostics[1].message, /did you mean `action-item\/owner-is-team`\?/);
  const alone = run(['lint', 'deep/.postmortem.yaml', '--format', 'json'], { cwd: at });
  assert.equal(json(alone).diagnostics.length, 3);
  assert.equal(alone.code, 1);
  assert.equal(run(['lint', '.postmortem.yaml'], { cwd: at }).code, 0);
  // From within, paths are relative; from elsewhere absolute.
  assert.match(run(['lint', 'postmortem.md'], { cwd: join(at, 'deep/er') }).out, /^\/.*\/deep\/\.postmortem\.yaml:/);
});

test('globs of the configuration', (t) => {
  const at = folder(t, {
    '.postmortem.yaml': 'include: ["reviews/**"]\nexclude: [old/*.md]\n',
    'reviews/2026/a.md': '# A\n\nSomething happened to somebody at some time.\n',
    'old/postmortem.md': faulty,
  });
  const { summary, diagnostics } = json(run(['lint', '.', '--format', 'json'], { cwd: at }));
  assert.equal(summary.postmortems, 1);
  assert.equal(summary.others, 1);
  assert.ok(diagnostics.every((d) => d.path === 'reviews/2026/a.md'));
  assert.equal(run(['lint', at, '--format', 'json'], { cwd: '/' }).out.includes('old/'), false);
});

test('colours only where they are wanted', (t) => {
  const at = folder(t, { 'postmortem.md': faulty });
  const colour = (args, env) => run(['lint', 'postmortem.md', ...args], { cwd: at, env }).out.includes('\x1b[');
  assert.equal(colour([], {}), false); // a pipe
  assert.equal(colour(['--color', 'always'], {}), true);
  assert.equal(colour(['--color', 'never'], {}), false);
  assert.equal(colour(['--color', 'auto'], { NO_COLOR: '1' }), false);
});

test('control characters of a document do not reach the terminal', (t) => {
  const at = folder(t, { 'postmortem.md': faulty.replace('@platform-team', '\x1b]0;title\x07the \u202Eplatform team') });
  const { out } = run(['lint', 'postmortem.md'], { cwd: at });
  assert.doesNotMatch(out, /[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]/);
});

test('odd files', (t) => {
  const at = folder(t, { 'postmortem-empty.md': '', 'postmortem-crlf.md': faulty.replaceAll('\n', '\r\n'), 'postmortem-bom.md': `\uFEFF${faulty}`, 'postmortem-cr.md': faulty.replaceAll('\n', '\r') });
  writeFileSync(join(at, 'postmortem-binary.md'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]));
  writeFileSync(join(at, 'postmortem-utf16.md'), Buffer.from(`\uFEFF${faulty}`, 'utf16le'));
  writeFileSync(join(at, 'postmortem-latin1.md'), Buffer.from(faulty.replace('🔥🔥', 'ÄÖ').replaceAll('—', '-').replaceAll('🔥', ''), 'latin1'));
  for (const name of ['postmortem-crlf.md', 'postmortem-bom.md', 'postmortem-cr.md', 'postmortem-latin1.md']) {
    const result = run(['lint', name, '--format', 'json'], { cwd: at });
    const found = json(result).diagnostics.filter((d) => d.code === 'action-item/owner-is-team');
    assert.equal(found.length, 1, `${name} ${result.out}`);
    assert.equal(found[0].line, line, name);
    assert.equal(found[0].endColumn - found[0].column, '@platform-team'.length, name);
    assert.equal(json(run(['inspect', name, '--format', 'json'], { cwd: at })).action_items.length, 2, name);
  }
  for (const name of ['postmortem-binary.md', 'postmortem-utf16.md']) {
    const result = run(['lint', name], { cwd: at });
    assert.equal(result.code, 0);
    assert.match(result.err, /not checked: it is no text in UTF-8/);
  }
  assert.ok(run(['lint', '.', '--format', 'json'], { cwd: at }).code <= 1);
});

test('a huge document is not read', (t) => {
  const at = folder(t, { 'postmortem.md': faulty + 'x'.repeat(5 << 20) });
  const named = run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at });
  assert.equal(named.code, 0);
  assert.deepEqual(json(named).diagnostics.map((d) => [d.severity, d.code]), [['information', 'document/too-large']]);
  const found = run(['lint', '.'], { cwd: at });
  assert.equal(found.code, 0);
  assert.match(found.err, /postmortem\.md: not checked: larger than 4 MB/);
});

test('what cannot be read: exit code 2', (t) => {
  const at = folder(t, { 'postmortem.md': clean });
  symlinkSync('loop.md', join(at, 'loop.md'));
  const result = run(['lint', 'loop.md', 'postmortem.md'], { cwd: at });
  assert.equal(result.code, 2);
  assert.match(result.err, /^loop\.md: cannot be read: \S.*\n/);
  assert.equal(run(['lint', '.'], { cwd: at }).code, 0); // a broken link in a folder is nobody's document
});

test('documents that are no post-mortems: no finding at all, by folder and one by one', () => {
  const base = 'tests/not-postmortems';
  const all = readdirSync(join(root, base), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.path ?? entry.parentPath, entry.name));
  assert.ok(all.length >= 30, `${all.length}`);
  const folderRun = run(['lint', base, '--format', 'json', '--fail-on', 'hint']);
  assert.deepEqual(json(folderRun).diagnostics, []);
  assert.equal(json(folderRun).summary.postmortems, 0);
  assert.equal(folderRun.code, 0);
  const named = run(['lint', ...all, '--format', 'json', '--fail-on', 'hint']);
  assert.deepEqual(json(named).diagnostics, []);
  assert.equal(named.code, 0);
});

test('the good examples are clean, the bad ones are not', () => {
  const good = ['checkout-outage.md', 'search-stale-prices.md', 'double-labels.md', 'dns-expiry.postmortem.yaml'].map((name) => `examples/${name}`);
  const result = run(['lint', ...good, 'examples/.postmortem.yaml', '--fail-on', 'hint']);
  assert.equal(result.out, '');
  assert.equal(result.err, `no findings in ${good.length} post-mortems\n`);
  assert.equal(result.code, 0);
  for (const name of ['bad/friday-deploy.md', 'bad/login-outage.md', 'bad/mail-backlog.postmortem.yaml', 'checkout-outage-draft.md'])
    assert.ok(json(run(['lint', `examples/${name}`, '--format', 'json'])).diagnostics.length > 0, name);
});

test('the clock: today comes from the environment', (t) => {
  const at = folder(t, { 'postmortem.md': clean });
  const overdue = (today) => json(run(['lint', 'postmortem.md', '--format', 'json'], { cwd: at, env: { POSTMORTEM_TODAY: today } })).diagnostics.map((d) => d.code);
  assert.deepEqual(overdue('2026-12-01'), []);
  assert.deepEqual(overdue('2026-12-02'), ['action-item/overdue']);
  assert.deepEqual(overdue('2027-02-01'), ['action-item/overdue', 'action-item/overdue']);
});
