// Named one by one, so that the old side of a diff (`git:`) and the like get no squiggles.
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];
const languages = ['markdown', 'yaml'];

/** The documents that are shown to the server. Whether one is a post-mortem is for the server to say. */
export const documentSelector: { language: string; scheme: string }[] = languages.flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
);
