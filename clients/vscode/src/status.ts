import * as vscode from 'vscode';

import { documentSelector } from './documents';
import type { Server, ServerState } from './server';

/** How the server is, in the status bar's language menu: quiet while it runs, marked while it does not. */
export function activateStatus(context: vscode.ExtensionContext, server: Server): void {
  const item = vscode.languages.createLanguageStatusItem('postmortem.server', documentSelector);
  item.name = 'Post-mortem';
  show(item, server.state);
  context.subscriptions.push(
    item,
    server.onDidChangeState((state) => show(item, state)),
  );
}

const showOutput: vscode.Command = { title: 'Show Output', command: 'postmortem.showOutput' };
const restart: vscode.Command = { title: 'Restart Server', command: 'postmortem.restartServer' };
const openSettings: vscode.Command = {
  title: 'Open Settings',
  command: 'workbench.action.openSettings',
  arguments: ['postmortem.server.path'],
};

function show(item: vscode.LanguageStatusItem, state: ServerState): void {
  item.busy = state.kind === 'starting';
  item.severity =
    state.kind === 'missing' || state.kind === 'failed'
      ? vscode.LanguageStatusSeverity.Error
      : vscode.LanguageStatusSeverity.Information;
  switch (state.kind) {
    case 'starting':
      item.text = 'Post-mortem: starting';
      item.detail = '';
      item.command = showOutput;
      break;
    case 'running':
      item.text = 'Post-mortem: running';
      item.detail = state.version === '' ? '' : `version ${state.version}`;
      item.command = showOutput;
      break;
    case 'stopped':
      item.text = 'Post-mortem: stopped';
      item.detail = '';
      item.command = restart;
      break;
    case 'missing':
      item.text = 'Post-mortem: no server';
      item.detail = state.why;
      item.command = openSettings;
      break;
    case 'failed':
      item.text = 'Post-mortem: stopped';
      item.detail = state.why;
      item.command = restart;
      break;
  }
}
