import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClient, State } from 'vscode-languageclient/node';

import { createClient } from './client';
import { findServer, ServerNotFound } from './executable';

export type ServerState =
  | { kind: 'starting' }
  | { kind: 'running'; version: string }
  | { kind: 'stopped' }
  | { kind: 'missing'; why: string }
  | { kind: 'failed'; why: string };

const maxCrashes = 4;
const crashWindowMs = 3 * 60 * 1000;
const stopTimeoutMs = 2000;

/**
 * The server's life: start, stop, restart, and what to do when it dies. Starts and stops are queued, so that a hasty
 * second restart waits for the first; a start that hangs is given up for them. Nothing here throws or shows a pop-up:
 * problems become a state.
 */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private clientListener: vscode.Disposable | undefined;
  private current: ServerState = { kind: 'stopped' };
  private interruptStart: () => void = () => {};
  private queue: Promise<void> = Promise.resolve();
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();

  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  start(): Promise<void> {
    return this.enqueue(() => this.doStart());
  }

  stop(): Promise<void> {
    this.interruptStart();
    return this.enqueue(() => this.doStop());
  }

  restart(): Promise<void> {
    this.interruptStart();
    return this.enqueue(async () => {
      await this.doStop();
      await this.doStart();
    });
  }

  /** When all that was asked for so far is done: does the server run? */
  async settled(): Promise<boolean> {
    await this.queue;
    return this.current.kind === 'running';
  }

  dispose(): void {
    this.clientListener?.dispose();
    this.stateChanged.dispose();
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(task).catch((error: unknown) => {
      this.setState({ kind: 'failed', why: messageOf(error) });
    });
    return this.queue;
  }

  private async doStart(): Promise<void> {
    if (this.client !== undefined) {
      return;
    }
    this.setState({ kind: 'starting' });
    try {
      const command = await findServer(this.context);
      this.output.info(`Starting ${[command.command, ...command.args].join(' ')}`);
      const client: LanguageClient = createClient(
        this.context,
        command,
        this.output,
        this.errorHandler(() => client === this.client),
      );
      this.client = client;
      this.clientListener = client.onDidChangeState(({ newState }) => this.clientChanged(client, newState));
      const interrupted = new Promise<never>((_, reject) => {
        this.interruptStart = () => reject(new Error('The start was interrupted.'));
      });
      await Promise.race([client.start(), interrupted]);
    } catch (error) {
      await this.doStop();
      this.setState(
        error instanceof ServerNotFound
          ? { kind: 'missing', why: error.message }
          : { kind: 'failed', why: messageOf(error) },
      );
    }
  }

  private async doStop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.clientListener?.dispose();
    this.clientListener = undefined;
    if (client !== undefined) {
      try {
        await client.dispose(stopTimeoutMs);
      } catch (error) {
        // A client that never came up, or whose server is gone already, cannot be stopped in good order.
        this.output.debug(`Stopping: ${messageOf(error)}`);
      }
    }
    this.setState({ kind: 'stopped' });
  }

  private clientChanged(client: LanguageClient, state: State): void {
    switch (state) {
      case State.Starting:
        this.setState({ kind: 'starting' });
        break;
      case State.Running:
        this.setState({ kind: 'running', version: client.initializeResult?.serverInfo?.version ?? '' });
        break;
      case State.Stopped:
      case State.StartFailed:
        this.setState({ kind: 'failed', why: 'The server ended. See the output for the reason.' });
        break;
    }
  }

  /** A server that dies is started again, but not for ever, and not if it did not even come up. */
  private errorHandler(isCurrent: () => boolean): ErrorHandler {
    let crashes: number[] = [];
    const giveUp = (message: string) => ({ action: CloseAction.DoNotRestart, handled: true, message });
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (!isCurrent() || this.current.kind !== 'running') {
          return giveUp('The server ended.');
        }
        const now = Date.now();
        crashes = [...crashes.filter((time) => now - time < crashWindowMs), now];
        if (crashes.length > maxCrashes) {
          return giveUp(`The server ended ${crashes.length} times within three minutes and is not started again.`);
        }
        return { action: CloseAction.Restart, handled: true, message: 'The server ended unexpectedly and is started again.' };
      },
    };
  }

  private setState(state: ServerState): void {
    this.current = state;
    if (state.kind === 'missing') {
      this.output.error(state.why); // of all else the client has told already
    }
    this.stateChanged.fire(state);
  }
}

/** Starts the server, and starts it anew when the command says so or when another one is to be used. */
export function activateServer(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    server,
    vscode.commands.registerCommand('postmortem.restartServer', () => server.restart()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.server')) {
        void server.restart();
      }
    }),
  );
  void server.start();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
