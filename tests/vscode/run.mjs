// End-to-end tests of the extension in a real VS Code.
//
//   node run.mjs --vsix FILE [--screenshots DIR]      run the tests; what the screen showed at a failure goes to DIR
//   node run.mjs --vsix FILE --pictures DIR           take the pictures of examples/ for the README instead
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { vsix: { type: 'string' }, screenshots: { type: 'string' }, pictures: { type: 'string' } },
});
if (values.vsix === undefined || !fs.existsSync(values.vsix)) {
  console.error(`run.mjs: --vsix must name the extension's package${values.vsix ? `, and ${values.vsix} is none` : ''}`);
  process.exit(2);
}
const vsix = path.resolve(values.vsix);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(1)); // with the handlers of `exit`, which end what was started
}

if (values.pictures !== undefined) {
  const { takePictures } = await import('./pictures.mjs');
  await takePictures({ vsix, into: path.resolve(values.pictures) });
} else {
  const { defineTests } = await import('./tests.mjs');
  defineTests({ vsix, screenshots: path.resolve(values.screenshots ?? path.join(os.tmpdir(), 'postmortem-vscode-screenshots')) });
}
