import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';

import * as vscode from 'vscode';

export interface ServerCommand {
  command: string;
  args: string[];
}

/** Why there is no server to start, in words for the person who reads the status item. */
export class ServerNotFound extends Error {}

/**
 * The server to start: the one from the user's settings, else the one that comes with the extension. A workspace has no
 * say in it: the settings are of scope `machine`, and in an untrusted workspace they are not read at all.
 */
export async function findServer(context: vscode.ExtensionContext): Promise<ServerCommand> {
  const settings = vscode.workspace.getConfiguration('postmortem.server');
  const trusted = vscode.workspace.isTrusted;
  const configured = trusted ? settings.get<string>('path', '').trim() : '';
  const args = trusted ? settings.get<string[]>('arguments', []) : [];

  if (configured !== '') {
    const command = expandHome(configured);
    if (!path.isAbsolute(command)) {
      throw new ServerNotFound(`postmortem.server.path must be an absolute path: ${configured}`);
    }
    await requireExecutable(command, `postmortem.server.path names no program: ${command}`);
    return { command, args };
  }

  const bundled = context.asAbsolutePath(path.join('server', 'postmortem-ls'));
  await requireExecutable(
    bundled,
    'This extension comes without a server for this machine: set postmortem.server.path to one in the user settings.',
  );
  return { command: bundled, args };
}

function expandHome(file: string): string {
  return file === '~' || file.startsWith('~/') ? path.join(os.homedir(), file.slice(1)) : file;
}

async function requireExecutable(file: string, otherwise: string): Promise<void> {
  try {
    if (!(await fs.stat(file)).isFile()) {
      throw new Error('not a file');
    }
    await fs.access(file, fs.constants.X_OK);
  } catch {
    throw new ServerNotFound(otherwise);
  }
}
