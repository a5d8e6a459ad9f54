// The same post-mortem in Markdown and in YAML: the program understands the same and says the same, whatever the style of the YAML.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, root, run } from '../cli/helpers.mjs';

const at = join(root, 'tests/both-forms');
const today = { env: { POSTMORTEM_TODAY: '2026-04-10' }, cwd: at };

/** All but the lines, the words of headings and what is the format's own. */
function understood(name) {
  const got = json(run(['inspect', name, '--format', 'json'], today));
  delete got.format;
  got.sections = got.sections.map((s) => s.id);
  got.fields = got.fields.filter((f) => f.id !== 'text' && f.id !== 'title').map(({ id, value }) => `${id}: ${value}`).sort();
  for (const list of ['timeline', 'whys', 'action_items']) got[list] = got[list].map(({ line, ...rest }) => rest);
  return got;
}

function said(name) {
  return json(run(['lint', name, '--format', 'json', '--fail-on', 'never'], today))
    .diagnostics.filter((d) => !d.code.startsWith('yaml/'))
    .map((d) => `${d.code} ${d.severity}: ${d.message}`)
    .sort();
}

for (const [name, about] of [
  ['block', 'block style'],
  ['flow', 'flow style'],
  ['anchors', 'anchors, aliases, comments, a second document'],
  ['multiline', 'values over several lines'],
  ['broken', 'a mistake in the middle'],
]) {
  test(`${about}: the same model`, () => {
    const markdown = understood(`${name}.md`);
    assert.deepEqual(understood(`${name}.yaml`), markdown);
    assert.equal(markdown.postmortem, true);
    for (const part of ['sections', 'fields', 'timeline', 'action_items']) assert.ok(markdown[part].length >= 1, `${part}: there is something to compare`);
  });
  test(`${about}: the same findings`, () => {
    const findings = said(`${name}.md`);
    assert.deepEqual(said(`${name}.yaml`), findings);
    if (name === 'block' || name === 'flow') assert.ok(findings.length >= 1, 'there is something to find');
  });
}

test('the comparison notices one word, one time and one owner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'both-forms-'));
  const base = readFileSync(join(at, 'block.yaml'), 'utf8');
  const own = understood('block.md');
  const variants = [
    [/(timeline:[\s\S]*?\d\d:)(\d)(\d)/, (_, before, ten, one) => `${before}${ten}${(Number(one) + 1) % 10}`],
    [/@(\w+)/, '@somebody'],
    [/(title: \S+ )/, '$1quite '],
  ];
  for (const [what, by] of variants) {
    const changed = base.replace(what, by);
    assert.notEqual(changed, base);
    const file = join(folder, 'block.yaml');
    writeFileSync(file, changed);
    assert.notDeepEqual({ ...understood(file) }, own);
  }
  rmSync(folder, { recursive: true });
});

test('a mistake in the middle: told at its place, with its way out', () => {
  const found = json(run(['lint', 'broken.yaml', '--format', 'json', '--fail-on', 'never'], today)).diagnostics.filter((d) => d.code.startsWith('yaml/'));
  assert.deepEqual(found.map((d) => [d.line, d.code]), [[8, 'yaml/syntax'], [13, 'yaml/syntax'], [29, 'yaml/syntax']]);
  assert.match(found[0].message, /never closed/);
  assert.match(found[2].message, /quotes/);
});
