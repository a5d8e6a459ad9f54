import * as vscode from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient/node';

const section = 'postmortem';

/** The settings that are the server's business: the same names as in `.postmortem.yaml`, and `diagnostics.delay`. */
const serverKeys = [
  'people',
  'teams',
  'services',
  'severities',
  'priorities',
  'sections',
  'required_fields',
  'rules',
  'time_zone',
  'include',
  'exclude',
  'diagnostics.delay',
] as const;

type Settings = { [key: string]: unknown };

/**
 * What the user has set, and nothing else. VS Code reports a default for every setting that it knows, and an empty list
 * that nobody wrote must not stand against what `.postmortem.yaml` says.
 */
export function chosenSettings(resource?: vscode.Uri): Settings {
  const configuration = vscode.workspace.getConfiguration(section, resource);
  const chosen: Settings = {};
  for (const key of serverKeys) {
    if (isSet(configuration.inspect(key))) {
      put(chosen, key.split('.'), configuration.get(key));
    }
  }
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

/** Answers `workspace/configuration` for our section; everything else goes its usual way. */
export const settingsMiddleware = {
  configuration(
    params: ConfigurationParams,
    token: vscode.CancellationToken,
    next: (params: ConfigurationParams, token: vscode.CancellationToken) => unknown,
  ): unknown[] {
    const usual = next(params, token) as unknown[];
    return params.items.map((item, index) =>
      item.section === section ? chosenSettings(item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined) : usual[index],
    );
  },
};
