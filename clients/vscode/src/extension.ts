import * as vscode from 'vscode';

import { activateNewPostmortem } from './newPostmortem';
import { activateServer, Server } from './server';
import { activateStatus } from './status';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Post-mortem', { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('postmortem.showOutput', () => output.show()),
  );

  server = new Server(context, output);
  activateStatus(context, server);
  activateNewPostmortem(context, server);
  activateServer(context, server);
}

/** VS Code waits for this: the server gets its `shutdown` and `exit`. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
