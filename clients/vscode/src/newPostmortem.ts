import * as vscode from 'vscode';

import type { Server } from './server';

const templateTitle = 'Insert post-mortem template';

/** The command "New Post-mortem": an empty untitled document, and in it what the server's own code action inserts. */
export function activateNewPostmortem(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(vscode.commands.registerCommand('postmortem.new', () => newPostmortem(server)));
}

async function newPostmortem(server: Server): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  await vscode.window.showTextDocument(document);
  if (!(await server.settled())) {
    return; // The status item says why, and the document is there for the action once the server runs.
  }
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, 0, 0),
    undefined,
    10, // how many actions to resolve: the server works out an edit only when it is wanted
  );
  const template = actions.find((action) => action.title.startsWith(templateTitle));
  if (template?.edit !== undefined) {
    await vscode.workspace.applyEdit(template.edit);
  }
  if (template?.command !== undefined) {
    await vscode.commands.executeCommand(template.command.command, ...(template.command.arguments ?? []));
  }
}
