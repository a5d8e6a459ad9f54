// What a diagnostic carries beside its words: links to the rule's page, tags; each only where the client declared it.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { capabilities, withClient } from "./client.mjs";

const uri = "file:///session/postmortem-links.md";
const text = "# Post-mortem: x\n\n## Timeline\n\n- 25:10 — a\n- 14:12 — b <!-- postmortem-disable-line timeline/time-invalid -->\n";
const rich = capabilities((c) => {
  c.textDocument.publishDiagnostics.codeDescriptionSupport = true;
  c.textDocument.publishDiagnostics.tagSupport = { valueSet: [1, 2] };
});
const told = async (client, code) => {
  client.open(uri, text);
  return (await client.diagnostics(uri)).find((d) => d.code === code);
};

test("findings link to the page that lies beside the program", async () => {
  await withClient({ capabilities: rich }, async (client) => {
    const { codeDescription } = await told(client, "timeline/time-invalid");
    assert.match(codeDescription.href, /^file:\/\/\/.*docs\/rules\/timeline\/time-invalid\.md$/);
    assert.ok(existsSync(fileURLToPath(codeDescription.href)));
  });
});

test("an address can be configured; a wrong one is told of", async () => {
  await withClient({ capabilities: rich, settings: { postmortem: { docs_url: "https://example.com/rules" } } }, async (client) => {
    // The document may be told of before the client has answered with its settings, and is then told of again.
    const page = "https://example.com/rules/timeline/time-invalid.md";
    client.open(uri, text);
    await client.diagnostics(uri, (p) => p.diagnostics.some((d) => d.codeDescription?.href === page));
  });
});

test("tags where they were declared, nothing of the kind elsewhere", async () => {
  await withClient({ capabilities: rich }, async (client) => {
    assert.deepEqual((await told(client, "suppression/unused"))?.tags, [1]);
  });
  await withClient({}, async (client) => {
    const diagnostic = await told(client, "suppression/unused");
    assert.ok(diagnostic);
    assert.equal(diagnostic.tags, undefined);
    assert.equal(diagnostic.codeDescription, undefined);
  });
});
