import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faulty, folder, json, program, root, run } from './helpers.mjs';

test('--version is the project’s', () => {
  const version = /project\(postmortem-ls VERSION (\S+)/.exec(readFileSync(join(root, 'CMakeLists.txt'), 'utf8'))[1];
  assert.deepEqual(run(['--version']), { code: 0, out: `postmortem-ls ${version}\n`, err: '' });
});

test('--help names every command and every option', () => {
  const help = run(['--help']);
  assert.equal(help.code, 0);
  for (const word of ['lint', 'inspect', 'new', 'explain', 'rules', '--stdio', '--log', '--clientProcessId', '--version', 'POSTMORTEM_TODAY']) assert.ok(help.out.includes(word), word);
  const lint = run(['lint', '--help']);
  assert.equal(lint.code, 0);
  for (const word of ['--format', '--fail-on', '--color', '--stdin-filename']) assert.ok(lint.out.includes(word), word);
  assert.equal(run(['-h']).code, 0);
});

test('inspect: JSON', (t) => {
  const at = folder(t, { 'postmortem.md': faulty });
  const result = run(['inspect', 'postmortem.md', '--format', 'json'], { cwd: at });
  assert.equal(result.code, 0);
  const got = json(result);
  assert.deepEqual(Object.keys(got), ['postmortem', 'format', 'title', 'sections', 'fields', 'timeline', 'whys', 'action_items']);
  assert.equal(got.postmortem, true);
  assert.equal(got.format, 'markdown');
  assert.match(got.title, /checkout outage/);
  const lines = faulty.split('\n');
  const lineOf = (words) => lines.findIndex((text) => text.includes(words)) + 1;
  assert.deepEqual(got.sections.map((s) => [s.id, s.line]), [
    ['summary', lineOf('## Summary')],
    ['timeline', lineOf('## Timeline')],
    ['root-cause', lineOf('## Root Cause')],
    ['went-well', lineOf('## What Went Well')],
    ['went-poorly', lineOf('## What Went Poorly')],
    ['action-items', lineOf('## Action Items')],
  ]);
  assert.deepEqual(Object.keys(got.sections[0]), ['id', 'heading', 'line']);
  const severity = got.fields.find((f) => f.id === 'severity');
  assert.deepEqual(severity, { id: 'severity', value: 'SEV2', line: lineOf('**Severity') });
  assert.equal(got.timeline.length, 5);
  assert.deepEqual(Object.keys(got.timeline[0]), ['line', 'time', 'date', 'text', 'kind', 'moment']);
  assert.deepEqual([got.timeline[1].line, got.timeline[1].time, got.timeline[1].moment], [lineOf('14:23'), '14:23', 'detected']);
  assert.equal(got.whys.length, 3);
  assert.deepEqual(got.whys[0], { line: lineOf('Why did checkout fail'), question: 'Why did checkout fail?', answer: 'The connection pool was empty.' });
  assert.equal(got.action_items.length, 2);
  const { what, ...item } = got.action_items[1];
  assert.match(what, /Make the rollback a single command/);
  assert.deepEqual(item, { line: lineOf('Make the rollback'), owners: ['sarah'], due: '2026-12-18', priority: 'P2', done: false });
});

test('inspect: what is absent is null, what is no post-mortem still tells what was understood', (t) => {
  const at = folder(t, { 'plan.md': '## Action Items\n\n- Write the report\n', 'broken.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]) });
  const got = json(run(['inspect', 'plan.md', '--format', 'json'], { cwd: at }));
  assert.equal(got.postmortem, false);
  assert.equal(got.title, null);
  assert.deepEqual(got.action_items, [{ line: 3, what: 'Write the report', owners: [], due: null, priority: null, done: null }]);
  assert.deepEqual(got.timeline, []);
  assert.equal(run(['inspect', 'broken.md', '--format', 'json'], { cwd: at }).code, 0);
});

test('inspect: YAML, text, standard input, mistakes', (t) => {
  const yaml = json(run(['inspect', 'examples/dns-expiry.postmortem.yaml', '--format', 'json']));
  assert.equal(yaml.format, 'yaml');
  assert.equal(yaml.postmortem, true);
  assert.equal(yaml.timeline.length, 10);
  assert.equal(yaml.action_items.length, 4);
  const text = run(['inspect', 'examples/checkout-outage.md']);
  assert.equal(text.code, 0);
  assert.match(text.out, /\ntimeline\n/);
  assert.match(text.out, /\naction items\n/);
  const input = run(['inspect', '-', '--stdin-filename', 'x.yaml', '--format', 'json'], { input: 'timeline:\n  - {time: "14:03", event: It began}\n' });
  assert.equal(json(input).format, 'yaml');
  const at = folder(t, { 'notes.txt': 'x' });
  for (const args of [['inspect'], ['inspect', 'missing.md'], ['inspect', 'notes.txt'], ['inspect', '.'], ['inspect', 'a.md', 'b.md']]) {
    const result = run(args, { cwd: at });
    assert.equal(result.code, 2, args.join(' '));
    assert.equal(result.err.trimEnd().split('\n').length, 1, result.err);
  }
});

test('new writes the template, and never over a file', (t) => {
  const at = folder(t, { 'there.md': 'mine\n' });
  for (const name of ['postmortem-1.md', 'postmortem-1.yaml', 'other.md']) {
    const result = run(['new', name], { cwd: at });
    assert.deepEqual([result.code, result.err], [0, ''], name);
    assert.ok(readFileSync(join(at, name), 'utf8').length > 300);
    const linted = json(run(['lint', name, '--format', 'json', '--fail-on', 'information'], { cwd: at }));
    assert.equal(linted.summary.postmortems, 1, `${name} is taken for a post-mortem`);
    assert.deepEqual(linted.diagnostics.filter((d) => d.severity === 'error' || d.severity === 'warning'), []);
  }
  assert.match(readFileSync(join(at, 'postmortem-1.yaml'), 'utf8'), /^timeline:/m);
  const again = run(['new', 'there.md'], { cwd: at });
  assert.equal(again.code, 2);
  assert.match(again.err, /^there\.md: exists already/);
  assert.equal(readFileSync(join(at, 'there.md'), 'utf8'), 'mine\n');
  symlinkSync('nowhere.md', join(at, 'link.md'));
  assert.equal(run(['new', 'link.md'], { cwd: at }).code, 2);
  assert.equal(existsSync(join(at, 'nowhere.md')), false);
  assert.match(run(['new', 'no/such/x.md'], { cwd: at }).err, /the folder no\/such does not exist/);
  assert.match(run(['new', 'x.txt'], { cwd: at }).err, /\.md or \.yaml/);
  assert.equal(run(['new', '.postmortem.yaml'], { cwd: at }).code, 2);
  assert.equal(run(['new'], { cwd: at }).code, 2);
});

test('new where nothing can be written', (t) => {
  const name = `${'x'.repeat(300)}.md`; // root could write into a folder without permissions
  const result = run(['new', name], { cwd: folder(t) });
  assert.equal(result.code, 2);
  assert.match(result.err, /^x+\.md: cannot be written: \S/);
});

test('explain prints the page of every rule', () => {
  const { rules } = json(run(['rules', '--format', 'json']));
  assert.ok(rules.length >= 40, `${rules.length}`);
  for (const rule of rules) {
    assert.deepEqual(Object.keys(rule), ['id', 'severity', 'summary', 'formats', 'fix', 'needsConfiguration']);
    const page = run(['explain', rule.id]);
    assert.equal(page.code, 0, rule.id);
    assert.ok(page.out.includes(rule.id), rule.id);
    assert.doesNotMatch(page.out, /\x1b/);
  }
  assert.match(run(['explain', rules[0].id, '--color', 'always']).out, /\x1b\[/);
  const wrong = run(['explain', 'action-item/owner-mising']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /did you mean action-item\/owner-missing\?/);
  assert.match(run(['explain', 'zzz']).err, /postmortem-ls rules/);
  const list = run(['rules']);
  assert.equal(list.code, 0);
  assert.equal(list.out.trimEnd().split('\n').length, rules.length);
});

test('output that cannot be written: exit code 2', () => {
  const result = spawnSync('/bin/sh', ['-c', `"${program}" rules > /dev/full`], { encoding: 'utf8' });
  assert.equal(result.status, 2);
  assert.match(result.stderr, /could not be written/);
});

test('without a command, or with --stdio, it serves', (t) => {
  const message = (body) => `Content-Length: ${Buffer.byteLength(JSON.stringify(body))}\r\n\r\n${JSON.stringify(body)}`;
  const session =
    message({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) +
    message({ jsonrpc: '2.0', method: 'initialized', params: {} }) +
    message({ jsonrpc: '2.0', id: 2, method: 'shutdown' }) +
    message({ jsonrpc: '2.0', method: 'exit' });
  const at = folder(t);
  const log = join(at, 'log.txt');
  for (const args of [[], ['--stdio'], ['--stdio', `--clientProcessId=${process.pid}`], ['--clientProcessId', `${process.pid}`, '--log', log]]) {
    const result = run(args, { input: session });
    assert.equal(result.code, 0, `${args.join(' ')} ${result.err}`);
    assert.match(result.out, /"capabilities"/);
    assert.match(result.out, /^Content-Length: /);
  }
  assert.ok(readFileSync(log, 'utf8').length > 0);
  assert.equal(run(['--log', join(at, 'no/such/log'), '--stdio'], { input: session }).code, 2);
  assert.equal(run(['--nonsense'], { input: session }).code, 2);
  assert.equal(run(['--clientProcessId', 'abc'], { input: session }).code, 2);
});
