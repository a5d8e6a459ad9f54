import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, test } from 'node:test';

import { serverProcesses, startCodeServer } from './lib/codeServer.mjs';
import { configuration, defaultItems, isoDate, postmortem, readme } from './lib/documents.mjs';
import { until } from './lib/until.mjs';
import { openWorkbench } from './lib/workbench.mjs';

const sections = ['Summary', 'Timeline', 'Root Cause Analysis', 'What Went Well', 'What Went Poorly', 'Action Items'];

const files = {
  '.postmortem.yaml': configuration,
  'README.md': readme,
  'empty.md': '',
  'empty.yaml': '',
  'clean.md': postmortem(),
  'bad.md': postmortem({
    items: [
      `- P0 — Add an alert at more than 1 % failed payments — @sarah — ${isoDate(7)}`,
      `- P2 — Add migration tests to the CI pipeline — @platform-team — ${isoDate(14)}`,
      '- P2 — Load production-scale data into the staging database every week — @alex — next week',
    ],
  }).replace('14:25 — Deployment', '25:10 — Deployment'),
  'fixes.md': postmortem({
    items: [
      `- P0 — Add an alert at more than 1 % failed payments — @sarah — ${isoDate(7)}`,
      '- P2 — Load production-scale data into the staging database every week — @alex — next week',
      defaultItems()[3],
    ],
  }),
  'owner.md': postmortem({ items: ['- P1 — Add an alert at more than 1 % failed payments — '] }),
  'restart.md': postmortem(),
};

export function defineTests({ vsix, screenshots }) {
  describe('the extension in VS Code', () => {
    let code;
    let editor;

    /** A test that leaves a picture of the screen behind when it fails, and bears no pop-up. */
    const check = (name, body) =>
      test(name, async () => {
        try {
          await editor.page.keyboard.press('Escape');
          await body();
          assert.deepEqual(await editor.notifications(), [], 'no pop-up');
        } catch (error) {
          fs.mkdirSync(screenshots, { recursive: true });
          const picture = path.join(screenshots, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
          await editor.page.screenshot({ path: picture }).catch(() => {});
          console.error(`The screen at the failure: ${picture}`);
          throw error;
        }
      });

    const onDisk = (name) => fs.readFileSync(path.join(code.folder, name), 'utf8');
    const server = async (butNot) => {
      const [pid] = await until('one server', () => {
        const found = serverProcesses(code.extensions).filter((id) => id !== butNot);
        return found.length === 1 && !serverProcesses(code.extensions).includes(butNot) && found;
      });
      return pid;
    };

    before(async () => {
      code = await startCodeServer({
        vsix,
        fill: (folder) => {
          for (const [name, text] of Object.entries(files)) {
            fs.writeFileSync(path.join(folder, name), text);
          }
        },
      });
      editor = await openWorkbench(code.url);
    });

    after(async () => {
      await editor?.close();
      await code?.stop();
    });

    check('a bad post-mortem has squiggles', async () => {
      await editor.open('bad.md');
      await until('squiggles', async () => (await editor.squiggles().count()) >= 4);
      assert.equal(onDisk('bad.md'), files['bad.md'], 'looking at a document does not change it');
    });

    check('the Problems panel names the rules', async () => {
      const codes = [
        'action-item/priority-invalid',
        'action-item/owner-is-team',
        'action-item/deadline-relative',
        'timeline/time-invalid',
      ];
      const rows = await until('all the codes', async () => {
        const shown = await editor.problems();
        return codes.every((id) => shown.some((row) => row.includes(id))) && shown;
      });
      for (const id of codes) {
        const row = rows.find((text) => text.includes(id));
        assert.match(row, new RegExp(`postmortem.*${id}`), 'source and code');
      }
      await editor.hideProblems();
    });

    check('a rule can be switched off in the settings, and on again', async () => {
      const id = 'timeline/time-invalid';
      const listed = async () => (await editor.problems()).some((row) => row.includes(id));
      fs.mkdirSync(path.join(code.folder, '.vscode'));
      fs.writeFileSync(
        path.join(code.folder, '.vscode', 'settings.json'),
        JSON.stringify({ 'postmortem.rules': { [id]: 'off' } }),
      );
      await until(`no ${id}`, async () => !(await listed()));
      fs.rmSync(path.join(code.folder, '.vscode'), { recursive: true });
      await until(id, listed);
      await editor.hideProblems();
    });

    check('a README has none', async () => {
      await editor.open('README.md');
      await editor.key('Control+End');
      await editor.type('They should have been more careful.');
      // What a server that is done with the README shows: the findings of a document that was opened after it.
      await editor.open('fixes.md');
      await editor.someSquiggle();
      await editor.open('README.md');
      assert.equal(await editor.squiggles().count(), 0);
      const rows = await editor.problems();
      assert.ok(rows.some((row) => row.includes('fixes.md')));
      assert.ok(!rows.some((row) => row.includes('README.md')), rows.join('\n'));
      await editor.hideProblems();
      assert.equal(await editor.text(), `${readme}They should have been more careful.`);
      await editor.save();
    });

    check('neither has a good post-mortem', async () => {
      await editor.open('clean.md');
      await editor.open('fixes.md');
      await editor.someSquiggle();
      const rows = await editor.problems();
      assert.ok(!rows.some((row) => row.includes('clean.md')), rows.join('\n'));
      await editor.hideProblems();
    });

    check('hover over a heading says what belongs there', async () => {
      await editor.open('clean.md');
      await editor.goToText('Timeline\n');
      const text = await editor.hover(/happened/);
      assert.match(text, /timeline/i);
      await editor.key('Escape');
      assert.equal(await editor.text(), files['clean.md']);
    });

    check('an owner is completed from .postmortem.yaml', async () => {
      await editor.open('owner.md');
      await editor.key('Control+End', 'ArrowUp', 'End');
      await editor.type('@');
      const offered = await editor.completions('sarah', { ask: false });
      assert.ok(offered.some((row) => row.includes('alex')), offered.join('\n'));
      await editor.takeCompletion('sarah');
      await editor.shows('— @sarah');
      await editor.save();
      assert.equal(onDisk('owner.md'), files['owner.md'].replace(/— \n$/, '— @sarah\n'));
    });

    check('a quick fix maps the priority, and its squiggle is gone', async () => {
      await editor.open('fixes.md');
      await editor.squiggleCount(2);
      await editor.goToText('P0 —');
      await editor.codeAction(/\bP1\b/);
      await editor.shows('P1 — Add an alert');
      await editor.squiggleCount(1);
      assert.equal(await editor.text(), files['fixes.md'].replace('P0 —', 'P1 —'));
    });

    check('a quick fix turns "next week" into a date, and its squiggle is gone', async () => {
      await editor.open('fixes.md');
      await editor.goToText('next week');
      await editor.codeAction(/\d{4}-\d{2}-\d{2}/);
      await editor.shows(/every week — @alex — \d{4}-\d{2}-\d{2}/);
      await editor.squiggleCount(0);
      await editor.save();
      const fixed = onDisk('fixes.md');
      const [date] = /(?<=every week — @alex — )\d{4}-\d{2}-\d{2}(?=\n)/.exec(fixed);
      assert.equal(fixed, files['fixes.md'].replace('P0 —', 'P1 —').replace('next week', date));
      assert.ok(date > isoDate(-1) && date <= isoDate(14), date);
      assert.ok(!(await editor.problems()).some((row) => row.includes('fixes.md')));
      await editor.hideProblems();
    });

    check('an empty Markdown file gets the template from the menu of code actions', async () => {
      await editor.open('empty.md');
      await editor.codeAction('Insert post-mortem template');
      await editor.shows('Action Items');
      await editor.key('Escape');
      await editor.save();
      assertTemplate(onDisk('empty.md'));
    });

    check('and so does an empty YAML file', async () => {
      await editor.open('empty.yaml');
      await editor.codeAction('Insert post-mortem template');
      await editor.shows(/^action[_-]items:/m);
      await editor.key('Escape');
      await editor.save();
      const text = onDisk('empty.yaml');
      assert.match(text, /^timeline:/m);
      assert.doesNotMatch(text, /\$\{?\d/, 'no snippet syntax left');
    });

    check('the command New Post-mortem makes a document with the template in it', async () => {
      await editor.command('Post-mortem: New Post-mortem');
      await editor.shows('Action Items');
      await editor.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
      await editor.type('Checkout down'); // the first place to fill in is selected
      await editor.shows(/^# Post-mortem: Checkout down$/m);
      await editor.key('Escape');
      assertTemplate(await editor.text());
    });

    check('the status says that the server runs', async () => {
      await editor.open('clean.md');
      const text = await editor.languageStatus(/Post-mortem: running/);
      assert.match(text, /version \d/);
    });

    const breakAndMend = async (words) => {
      await editor.open('restart.md');
      await editor.goToText(words);
      await editor.key('Delete', 'Delete');
      await editor.type('P0');
      await editor.someSquiggle();
      await editor.key('Control+z');
      await editor.key('Control+z');
      await editor.squiggleCount(0);
    };

    check('a server that was restarted goes on where the old one was', async () => {
      const old = await server();
      await editor.command('Post-mortem: Restart Server');
      await server(old);
      await breakAndMend('P1 — Add an alert');
    });

    check('a server that was killed comes back by itself', async () => {
      const old = await server();
      process.kill(old, 'SIGKILL');
      await server(old);
      await breakAndMend('P3 — Automate');
    });

    check('without a server, the status says so and what to do', async () => {
      const old = await server();
      fs.writeFileSync(code.machineSettings, JSON.stringify({ 'postmortem.server.path': '/nowhere/postmortem-ls' }));
      await editor.open('clean.md');
      await editor.languageStatus(/Post-mortem: no server/);
      await until('the end of the server', () => !serverProcesses(code.extensions).includes(old));
      fs.writeFileSync(code.machineSettings, '{}');
      await editor.languageStatus(/Post-mortem: running/);
    });
  });
}

function assertTemplate(text) {
  const headings = [...text.matchAll(/^## (?:\W*)(.+)$/gm)].map(([, heading]) => heading.trim());
  assert.deepEqual(headings.filter((heading) => sections.includes(heading)), sections, 'the six sections in order');
  assert.match(text, /^# /m);
  assert.match(text, /Status:\W*draft/);
  assert.doesNotMatch(text, /\$\{?\d/, 'no snippet syntax left');
}
