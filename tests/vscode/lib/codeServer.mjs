// A VS Code of its own: a fresh profile in a temporary folder, with one extension, on a free port.
import { execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { until } from './until.mjs';

const entry = fileURLToPath(new URL('../node_modules/code-server/out/node/entry.js', import.meta.url));

// No start page, no questions, and lines that are not wrapped, so that a line on the screen is a line of the text.
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'off',
  'editor.cursorBlinking': 'solid',
  '[markdown]': { 'editor.wordWrap': 'off' },
};

async function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts it on a folder that `fill(folder)` fills. Returns where it is, and `stop()`, which ends it with all that it started and
 * removes what it wrote.
 */
export async function startCodeServer({ vsix, fill }) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-vscode-'));
  const at = (...parts) => path.join(root, ...parts);
  const userData = at('user-data');
  const extensions = at('extensions');
  const folder = at('workspace');
  for (const dir of [path.join(userData, 'User'), path.join(userData, 'Machine'), extensions, folder]) {
    fs.mkdirSync(dir, { recursive: true });
  }
  fs.writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  fs.writeFileSync(at('config.yaml'), '');
  await fill(folder);

  const env = { ...process.env, XDG_CONFIG_HOME: at('config'), XDG_DATA_HOME: at('data') };
  const base = [entry, '--config', at('config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions];
  await promisify(execFile)(process.execPath, [...base, '--install-extension', vsix], { env });

  const port = await freePort();
  const log = fs.openSync(at('log'), 'a');
  const child = spawn(
    process.execPath,
    [
      ...base,
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-workspace-trust', folder],
    ],
    { env, detached: true, stdio: ['ignore', log, log] }, // detached: a process group of its own
  );
  fs.closeSync(log);
  const url = `http://127.0.0.1:${port}`;

  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone already.
    }
  };
  const remove = () => fs.rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const emergency = () => {
    signal('SIGKILL');
    remove();
  };
  process.on('exit', emergency);

  const stop = async () => {
    signal('SIGTERM');
    await until('the end of code-server', () => child.exitCode !== null || child.signalCode !== null).catch(() => {});
    signal('SIGKILL');
    process.off('exit', emergency);
    remove();
  };

  try {
    await until('code-server', async () => {
      if (child.exitCode !== null) {
        throw new Error(`code-server ended with ${child.exitCode}:\n${fs.readFileSync(at('log'), 'utf8')}`);
      }
      return (await fetch(`${url}/healthz`).catch(() => undefined))?.ok;
    });
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    url: `${url}/?folder=${encodeURIComponent(folder)}`,
    folder,
    extensions,
    machineSettings: path.join(userData, 'Machine', 'settings.json'),
    stop,
  };
}

/** The ids of the language servers that run out of this folder of extensions. */
export function serverProcesses(extensions) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return command.some((part) => part.startsWith(extensions) && part.endsWith('/server/postmortem-ls'));
      } catch {
        return false; // ended in the meantime
      }
    })
    .map(Number);
}
