// Makes a .vsix with the server in it.
//
//   node scripts/package.mjs [--server FILE] [--target TARGET] [--out FILE]
//
// FILE is the server's program, by default build/release/postmortem-ls of this repository; TARGET is VS Code's name of the
// platform that it runs on, by default linux-x64.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const extension = fileURLToPath(new URL('..', import.meta.url));
const repository = path.resolve(extension, '..', '..');
const { values } = parseArgs({
  options: {
    server: { type: 'string', default: path.join(repository, 'build', 'release', 'postmortem-ls') },
    target: { type: 'string', default: 'linux-x64' },
    out: { type: 'string' },
  },
});
const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
const from = process.env.INIT_CWD ?? process.cwd(); // npm runs scripts in the extension's folder
const server = path.resolve(from, values.server);
const out = path.resolve(from, values.out ?? path.join(extension, `${manifest.name}-${values.target}-${manifest.version}.vsix`));
const executable = values.target.startsWith('win32') ? 'postmortem-ls.exe' : 'postmortem-ls';

if (!fs.existsSync(server)) {
  console.error(`package: there is no server at ${server}: build it first, or name another with --server`);
  process.exit(1);
}

const folder = path.join(extension, 'server');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder);
fs.copyFileSync(server, path.join(folder, executable));
// What reads the zone database stands beside the program; without it zones are named, and their offsets unknown.
const zones = path.join(path.dirname(server), 'libpostmortem-zones.so');
if (fs.existsSync(zones)) fs.copyFileSync(zones, path.join(folder, path.basename(zones)));
fs.chmodSync(path.join(folder, executable), 0o755);

fs.cpSync(path.join(repository, 'schema'), path.join(folder, 'schema'), { recursive: true });
// The server links its findings to the rules' pages where it finds them beside itself.
fs.cpSync(path.join(repository, 'docs', 'rules'), path.join(folder, 'docs', 'rules'), { recursive: true });

tellOfSharedLibraries(server);
await import('./build.mjs');

fs.mkdirSync(path.dirname(out), { recursive: true });
const vsce = path.join(extension, 'node_modules', '@vscode', 'vsce', 'vsce');
const options = ['--no-dependencies', '--skip-license', '--allow-missing-repository'];
execFileSync(process.execPath, [vsce, 'package', '--target', values.target, ...options, '--out', out], {
  cwd: extension,
  stdio: 'inherit',
});

/** A server in a package should run on machines that have nothing but the C and C++ runtimes. */
function tellOfSharedLibraries(program) {
  const runtime = /^(linux-vdso|ld-linux|libc|libm|libgcc_s|libstdc\+\+|libpthread|libdl|librt)[-.]/;
  let listed;
  try {
    listed = execFileSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return; // linked statically, or for another machine
  }
  const others = [...listed.matchAll(/^\s+(?:\/\S*\/)?(\S+)/gm)].map(([, name]) => name).filter((name) => !runtime.test(name));
  if (others.length > 0) {
    console.warn(`package: the server needs shared libraries that not every machine has: ${others.join(', ')}`);
  }
}
