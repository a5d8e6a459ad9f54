import * as vscode from 'vscode';
import {
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';

import { documentSelector } from './documents';
import type { ServerCommand } from './executable';
import { settingsMiddleware } from './settings';

/** A language client without pop-ups: what it has to say goes to the output channel, and the status item shows how it is. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override warn(message: string, data?: unknown): void {
    super.warn(message, data, false);
  }

  override info(message: string, data?: unknown): void {
    super.info(message, data, false);
  }
}

export function createClient(
  context: vscode.ExtensionContext,
  server: ServerCommand,
  output: vscode.LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector,
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    initializationFailedHandler: () => false,
    middleware: { workspace: settingsMiddleware(context, () => client) },
  };
  const client: LanguageClient = new QuietClient(
    'postmortem',
    'Post-mortem',
    { command: server.command, args: server.args, transport: TransportKind.stdio },
    options,
  );
  return client;
}
