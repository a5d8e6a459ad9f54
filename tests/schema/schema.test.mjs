// The JSON Schemas: those in schema/ are what the program prints, and what it calls good is good by them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import YAML from 'yaml';
import { folder, root, run } from '../cli/helpers.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const schemas = { postmortem: JSON.parse(read('schema/postmortem.schema.json')), config: JSON.parse(read('schema/config.schema.json')) };
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const faults = (name, value) => (validate[name](value) ? [] : validate[name].errors.map((e) => ({ at: e.instancePath, keyword: e.keyword, says: e.message, params: JSON.stringify(e.params) })));
// The first document of a text.
const parse = (text) => YAML.parseAllDocuments(text, { schema: 'core' })[0].toJS();

/** The fenced examples of a page: {kind, language, text, line}. */
function examples(page) {
  const out = [];
  const lines = page.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const fence = /^(```+)(\S+)(?: (\S+))?/.exec(lines[i]);
    if (!fence) continue;
    const at = i;
    const text = [];
    for (i++; i < lines.length && lines[i] !== fence[1]; i++) text.push(lines[i]);
    out.push({ language: fence[2], kind: fence[3] ?? '', text: text.join('\n') + '\n', line: at + 1 });
  }
  return out;
}
const pages = readdirSync(join(root, 'server/rules'), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, examples: examples(read(join('server/rules', name))) }));

for (const name of ['postmortem', 'config']) {
  test(`schema/${name}.schema.json is what the program prints`, () => {
    const printed = run(['schema', name]);
    assert.equal(printed.code, 0);
    assert.equal(printed.out, read(`schema/${name}.schema.json`), `write it anew: postmortem-ls schema ${name} > schema/${name}.schema.json`);
  });
}

test('the examples and the template are valid', (t) => {
  const at = folder(t);
  assert.equal(run(['new', 'new.yaml'], { cwd: at }).code, 0);
  assert.deepEqual(faults('postmortem', parse(readFileSync(join(at, 'new.yaml'), 'utf8'))), []);
  assert.deepEqual(faults('postmortem', parse(read('examples/dns-expiry.postmortem.yaml'))), []);
  const documented = examples(read('docs/yaml.md')).filter((e) => e.language === 'yaml')[0].text;
  assert.deepEqual(faults('postmortem', parse(documented)), []);
  for (const name of readdirSync(join(root, 'tests/both-forms')).filter((n) => n.endsWith('.yaml') && n !== 'broken.yaml'))
    assert.deepEqual(faults('postmortem', parse(read(`tests/both-forms/${name}`))), [], name);
});

test('the good examples of the pages are valid, but for what lacks at the top', () => {
  let seen = 0;
  for (const page of pages) {
    for (const example of page.examples) {
      if (example.language !== 'yaml' || (example.kind !== 'good' && example.kind !== 'fixed')) continue;
      if (example.text.includes('{{') && /: \{\{/.test(example.text)) continue; // a placeholder without quotes
      const value = parse(example.text);
      if (value === null || typeof value !== 'object') continue;
      const where = `${page.name}:${example.line}`;
      let found = faults('postmortem', value).filter((f) => !(f.keyword === 'required' && f.at === ''));
      // Where no schema is declared, other keys and other words are fine.
      if (value.schema !== 'postmortem/v1') found = found.filter((f) => f.keyword === 'type' && !page.name.includes('yaml/type') && /^\/(title|status|schema)/.test(f.at));
      assert.deepEqual(found, [], where);
      seen++;
    }
  }
  assert.ok(seen >= 10, `${seen} examples`);
});

test('what the program finds wrong is wrong by the schema', () => {
  const minimal = parse(read('examples/dns-expiry.postmortem.yaml'));
  const wrong = (change) => {
    const copy = structuredClone(minimal);
    change(copy);
    assert.notDeepEqual(faults('postmortem', copy), [], change.toString());
  };
  wrong((d) => delete d.timeline);
  wrong((d) => (d.mood = 'relieved'));
  wrong((d) => (d.timeline = 'a text'));
  wrong((d) => (d.status = 'celebrated'));
  wrong((d) => (d.timeline[0].kind = 'ghost'));
  wrong((d) => delete d.timeline[0].event);
  wrong((d) => (d.action_items = { a: 'b' }));
  wrong((d) => delete d.action_items[0].what);
  wrong((d) => (d.schema = 'postmortem/v2'));
  minimal['x-own'] = [1];
  minimal.action_items[0].title = minimal.action_items[0].what;
  delete minimal.action_items[0].what;
  assert.deepEqual(faults('postmortem', minimal), []);
});

test('configurations: examples and documentation are valid, mistakes are not', () => {
  assert.deepEqual(faults('config', parse(read('examples/.postmortem.yaml'))), []);
  let seen = 0;
  for (const text of [...examples(read('docs/configuration.md')).filter((e) => e.language === 'yaml').map((e) => e.text), ...pages.flatMap((p) => p.examples.filter((e) => e.kind === 'config').map((e) => e.text))]) {
    assert.deepEqual(faults('config', parse(text)), [], text);
    seen++;
  }
  assert.ok(seen >= 3, `${seen} configurations`);
  for (const text of ['peolpe: []', 'rules: {no/such-rule: error}', 'rules: {blame/*: loud}', 'minimum_whys: 99', 'date_order: ymd', 'people: [{handel: sarah}]', 'blame: {ad: {}}'])
    assert.notDeepEqual(faults('config', parse(text)), [], text);
});
