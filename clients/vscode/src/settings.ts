import * as vscode from 'vscode';
import { DidChangeConfigurationNotification, type LanguageClient, type Middleware } from 'vscode-languageclient/node';

const section = 'postmortem';

type WorkspaceMiddleware = NonNullable<Middleware['workspace']>;
type Settings = { [key: string]: unknown };

/**
 * The settings that are the server's business: the same names as in `.postmortem.yaml`, and `diagnostics.delay`. Which there
 * are says the manifest.
 */
function serverKeys(context: vscode.ExtensionContext): string[] {
  const manifest = context.extension.packageJSON as { contributes: { configuration: { properties: object } } };
  return Object.keys(manifest.contributes.configuration.properties)
    .map((name) => name.slice(`${section}.`.length))
    .filter((key) => !key.startsWith('server.') && !key.startsWith('trace.'));
}

/**
 * What the user has set, and nothing else. VS Code reports a default for every setting that it knows, and an empty list
 * that nobody wrote must not stand against what `.postmortem.yaml` says.
 */
function chosenSettings(keys: string[], resource?: vscode.Uri): Settings {
  const configuration = vscode.workspace.getConfiguration(section, resource);
  const chosen: Settings = {};
  for (const key of keys) {
    if (isSet(configuration.inspect(key))) {
      put(chosen, key.split('.'), configuration.get(key));
    }
  }
  // VS Code asks for the diagnostics of the whole workspace by itself: here somebody must want them.
  put(chosen, ['diagnostics', 'workspace'], configuration.get('diagnostics.workspace', false));
  return chosen;
}

function isSet(layers: ReturnType<vscode.WorkspaceConfiguration['inspect']>): boolean {
  return (
    layers !== undefined &&
    [
      layers.globalValue,
      layers.workspaceValue,
      layers.workspaceFolderValue,
      layers.globalLanguageValue,
      layers.workspaceLanguageValue,
      layers.workspaceFolderLanguageValue,
    ].some((value) => value !== undefined)
  );
}

function put(target: Settings, path: string[], value: unknown): void {
  const [head, ...rest] = path;
  if (head === undefined) {
    return;
  }
  if (rest.length === 0) {
    target[head] = value;
  } else {
    put((target[head] ??= {}) as Settings, rest, value);
  }
}

/** Tells the server of our settings, whether it asks for them or is told that they changed. */
export function settingsMiddleware(
  context: vscode.ExtensionContext,
  client: () => LanguageClient | undefined,
): WorkspaceMiddleware {
  const keys = serverKeys(context);
  return {
    configuration(params, token, next) {
      const usual = next(params, token) as unknown[];
      return params.items.map((item, index) =>
        item.section === section
          ? chosenSettings(keys, item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined)
          : usual[index],
      );
    },
    async didChangeConfiguration() {
      await client()?.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { [section]: chosenSettings(keys) },
      });
    },
  };
}
