// Pictures of the examples for the README.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

import { startCodeServer } from './lib/codeServer.mjs';
import { openWorkbench } from './lib/workbench.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const draft = 'checkout-outage-draft.md';

export async function takePictures({ vsix, into }) {
  fs.mkdirSync(into, { recursive: true });
  const code = await startCodeServer({
    vsix,
    fill: (folder) => {
      fs.cpSync(examples, folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'new.md'), '');
    },
  });
  let editor;
  try {
    editor = await openWorkbench(code.url, { width: 1280, height: 800 });
    const picture = async (name) => {
      await editor.page.mouse.move(1270, 780);
      await editor.page.screenshot({ path: path.join(into, `vscode-${name}.png`) });
      console.log(`vscode-${name}.png`);
    };

    await editor.key('Control+b'); // the explorer, out of the way
    await editor.open(draft);
    await editor.someSquiggle();
    await editor.problems();
    await picture('problems');
    await editor.hideProblems();

    await editor.goToText('Timeline');
    await editor.hover(/timeline/i);
    await picture('hover');
    await editor.key('Escape');

    await editor.goToText('next week');
    await editor.codeActions(/\d{4}-\d{2}-\d{2}/);
    await picture('quick-fix');
    await editor.key('Escape');

    await editor.key('Control+End', 'Enter');
    await editor.type('- P2 — Alert on slow checkouts — @');
    await editor.completions('mira', { ask: false });
    await picture('completion');
    await editor.key('Escape');

    await editor.open('new.md');
    await editor.codeAction('Insert post-mortem template');
    await editor.shows('Summary');
    await picture('template');
  } finally {
    await editor?.close();
    await code.stop();
  }
}
