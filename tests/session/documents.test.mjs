// Text synchronisation and published diagnostics.
import assert from "node:assert/strict";
import { test } from "node:test";

import { capabilities, example, exampleUri as uri, position, slice, withClient } from "./client.mjs";

const codes = (diagnostics) => diagnostics.map((d) => d.code);
const key = (diagnostics) => JSON.stringify(diagnostics.map((d) => [d.range, d.code, d.severity, d.message]).sort());

test("diagnostics come with the version, a code and a source; closing clears them", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example, "markdown", 5);
    const diagnostics = await client.diagnostics(uri);
    assert.equal(client.published(uri).at(-1).version, 5);
    assert.ok(diagnostics.length > 0);
    for (const d of diagnostics) {
      assert.equal(d.source, "postmortem");
      assert.match(d.code, /^[a-z-]+\/[a-z-]+$/);
      assert.ok(d.severity >= 1 && d.severity <= 4);
      slice(example, d.range);
    }
    client.close(uri);
    assert.deepEqual(await client.diagnostics(uri, (p) => p.diagnostics.length === 0), []);
  });
});

test("no version, related information or other extras for a client that did not declare them", async () => {
  await withClient({ capabilities: {} }, async (client) => {
    client.open(uri, example);
    for (const d of await client.diagnostics(uri, () => true))
      assert.deepEqual(Object.keys(d).sort(), ["code", "message", "range", "severity", "source"]);
    assert.ok(!("version" in client.published(uri)[0]));
    assert.deepEqual(client.received.filter((m) => m.id !== undefined), [], "it asks a client that cannot answer");
  });
});

test("a published document follows the typing", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    assert.ok(codes(await client.diagnostics(uri)).includes("action-item/priority-invalid"));
    client.edit(uri, "- high —", "- P2 —");
    assert.ok(!codes(await client.diagnostics(uri)).includes("action-item/priority-invalid"));
    client.edit(uri, "- P2 —", "- high —");
    assert.ok(codes(await client.diagnostics(uri)).includes("action-item/priority-invalid"));
  });
});

for (const encoding of ["utf-8", "utf-16", "utf-32"])
  test(`columns are counted in ${encoding}`, async () => {
    const size = { "utf-8": (s) => Buffer.byteLength(s), "utf-16": (s) => s.length, "utf-32": (s) => [...s].length }[encoding];
    await withClient({ capabilities: capabilities((c) => (c.general.positionEncodings = [encoding])) }, async (client) => {
      assert.equal(client.server.positionEncoding, encoding);
      client.open(uri, example);
      const line = example.split("\n").findIndex((l) => l.includes("careless"));
      const text = example.split("\n")[line];
      const hit = (await client.diagnostics(uri)).find((d) => d.range.start.line === line && d.code.startsWith("blame/"));
      const word = [...text].reduce(({ at, out }, c) => ({ at: at + size(c), out: at >= hit.range.start.character && at < hit.range.end.character ? out + c : out }), { at: 0, out: "" }).out;
      assert.ok(text.includes(word) && /Sarah|careless|should have/.test(word), word);
      // An edit behind the emoji counts in the same units.
      const character = size(text.slice(0, text.indexOf("careless")));
      client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [
        { range: { start: { line, character: size(text.slice(0, text.indexOf("Sarah"))) }, end: { line, character: size(text) } }, text: "The check was missing." }] });
      assert.ok(character > 0);
      client.documents.get(uri).version = 2;
      assert.ok(!codes(await client.diagnostics(uri)).some((c) => c.startsWith("blame/")));
    });
  });

test("utf-16 wherever the client lists it", async () => {
  await withClient({ capabilities: capabilities((c) => (c.general.positionEncodings = ["utf-8", "utf-32", "utf-16"])) },
    async (client) => assert.equal(client.server.positionEncoding, "utf-16"));
  await withClient({ capabilities: {} }, async (client) => assert.equal(client.server.positionEncoding ?? "utf-16", "utf-16"));
});

test("random edits leave the same diagnostics as opening the result", async () => {
  await withClient({}, async (client) => {
    let seed = 7;
    const random = (n) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
    const pieces = ["x", "\n", "- ", "## Timeline\n", "🔥", "中", "`", "P1", "@sarah", "\r\n", "| a | b |\n", "should have", "14:2", "", "", ""];
    client.open(uri, example);
    let { text } = client.documents.get(uri), version = 1;
    const whole = (o) => !(o > 0 && o < text.length && (/[\ud800-\udbff]$/.test(text.slice(0, o)) || (text[o - 1] === "\r" && text[o] === "\n")));
    for (let i = 0; i < 400; i++) {
      const contentChanges = [];
      for (let n = 1 + random(3); n > 0; n--) {
        let from = 40 + random(text.length - 40), to = Math.min(text.length, from + random(12));
        while (!whole(from)) from--;
        while (!whole(to)) to++;
        const piece = pieces[random(pieces.length)];
        contentChanges.push({ range: { start: position(text, from), end: position(text, to) }, text: piece });
        text = text.slice(0, from) + piece + text.slice(to);
      }
      client.notify("textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges });
      if (i % 40 === 0) await client.request("textDocument/documentSymbol", { textDocument: { uri } });
    }
    client.documents.set(uri, { text, version });
    const after = await client.diagnostics(uri);
    const other = "file:///session/postmortem-2026-04-02.md";
    client.open(other, text);
    assert.equal(key(after), key(await client.diagnostics(other)));
  });
});

test("CRLF, lone CR and a byte order mark", async () => {
  await withClient({}, async (client) => {
    for (const [name, text] of Object.entries({ crlf: example.replaceAll("\n", "\r\n"), cr: example.replaceAll("\n", "\r"), bom: "\ufeff" + example })) {
      const of = `file:///session/postmortem-${name}.md`;
      client.open(of, text);
      const found = (await client.diagnostics(of)).filter((d) => d.code.startsWith("blame/"));
      if (name !== "cr") assert.ok(found.length > 0, name);
      for (const d of found) assert.match(slice(text, d.range), /Sarah|careless|should have/, name);
    }
  });
});

test("broken ranges: past the end is clamped, swapped is ignored, never opened is ignored", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    const change = (version, range, text) => client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    change(2, { start: { line: 9, character: 0 }, end: { line: 1, character: 0 } }, "x");
    change(3, { start: { line: 99999, character: 5 }, end: { line: 2147483647, character: 2147483647 } }, "");
    client.notify("textDocument/didChange", { textDocument: { uri: "file:///never/opened.md", version: 2 }, contentChanges: [{ text: "x" }] });
    client.notify("textDocument/didClose", { textDocument: { uri: "file:///never/opened.md" } });
    client.documents.get(uri).version = 3;
    const other = "file:///session/postmortem-2.md";
    const after = await client.diagnostics(uri);
    client.open(other, example);
    assert.equal(key(after), key(await client.diagnostics(other)));
  });
});

test("a burst of versions ends with the diagnostics of the last", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example);
    for (let i = 0; i < 300; i++) client.edit(uri, i % 2 ? "checkouts" : "checkout ", i % 2 ? "checkout " : "checkouts");
    await client.diagnostics(uri);
    assert.equal(client.published(uri).at(-1).version, 301);
    const versions = client.published(uri).map((p) => p.version);
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b), "versions out of order");
  });
});

test("every request is answered from the version that it was asked about", async () => {
  await withClient({}, async (client) => {
    client.open(uri, "# Post-mortem: v1\n");
    const asked = [];
    for (let i = 1; i <= 40; i++) {
      asked.push(client.request("textDocument/documentSymbol", { textDocument: { uri } }).then((symbols) => [i, JSON.stringify(symbols)]));
      client.edit(uri, `v${i}\n`, `v${i + 1}\n\n## Timeline\n`);
    }
    for (const [i, symbols] of await Promise.all(asked)) assert.ok(symbols.includes(`v${i}"`) || symbols.includes(`v${i} `), `v${i}: ${symbols.slice(0, 200)}`);
  });
});

test("silent: a README and other languages get nothing", async () => {
  await withClient({}, async (client) => {
    const readme = "file:///session/README.md";
    client.open(readme, "# A tool\n\n## Background\n\nBob should have known better.\n\n## Next steps\n\n- high – x – @team\n");
    client.open("file:///session/x.json", example, "json");
    client.open("file:///session/plain.txt", example, "plaintext");
    client.open(uri, example);
    await client.diagnostics(uri);
    for (let i = 0; i < 5; i++) client.edit(readme, "A tool", "A tool");
    await client.request("textDocument/documentSymbol", { textDocument: { uri: readme } });
    assert.ok(client.published(readme).length <= 1);
    assert.deepEqual(client.published(readme).flatMap((p) => p.diagnostics), []);
    assert.deepEqual(client.published("file:///session/x.json"), []);
    assert.deepEqual(client.published("file:///session/plain.txt"), []);
    assert.deepEqual(client.received.filter((m) => m.method.startsWith("window/")), [], "no pop-ups, no log messages");
  });
});

test("URIs: spaces, escapes, drives, shares, other schemes come back as they were; nothing for what is none", async () => {
  await withClient({}, async (client) => {
    for (const of of ["file:///home/a%20b/postmortem%20%231.md", "file:///c%3A/Users/x/postmortem-1.md", "file:///C:/Users/x/postmortem-2.md",
      "file://server/share/postmortem-3.md", "untitled:Untitled-1", "vscode-remote://ssh/home/postmortem.md", "file:///home/%E3%83%9D/postmortem.md"]) {
      client.open(of, example);
      assert.ok((await client.diagnostics(of)).length > 0, of);
      client.close(of);
    }
    for (const of of ["not a uri at all", "", "/home/x/postmortem.md"]) {
      client.open(of, example);
      await client.request("textDocument/hover", { textDocument: { uri: of }, position: { line: 0, character: 0 } });
      client.close(of);
    }
    await client.request("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
    for (const m of client.received) if (m.method === "textDocument/publishDiagnostics") assert.match(m.params.uri, /^[a-z][a-z0-9+.-]*:/i);
  });
});

test("half a surrogate pair does not get the texts out of step", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example.replace("checkout errors", "checkout \ud83d errors"));
    await client.diagnostics(uri);
    client.edit(uri, "- high —", "- P2 —");
    assert.ok(!codes(await client.diagnostics(uri)).includes("action-item/priority-invalid"));
  });
});

test("opened twice, changed as a whole, closed and opened again", async () => {
  await withClient({}, async (client) => {
    client.open(uri, "# A tool\n");
    client.open(uri, example, "markdown", 2);
    assert.ok((await client.diagnostics(uri, (p) => p.version === 2)).length > 0);
    client.notify("textDocument/didChange", { textDocument: { uri, version: 3 }, contentChanges: [{ text: example.replace("- high", "- P2") }] });
    assert.ok(!codes(await client.diagnostics(uri, (p) => p.version === 3)).includes("action-item/priority-invalid"));
    client.close(uri);
    client.open(uri, example, "markdown", 9);
    assert.ok((await client.diagnostics(uri, (p) => p.version === 9)).length > 0);
  });
});

test("at most 500 diagnostics, the last says so", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example + Array.from({ length: 900 }, (_, i) => `- high — Do thing ${i} — @alex — 2026-02-31`).join("\n") + "\n");
    const diagnostics = await client.diagnostics(uri);
    assert.equal(diagnostics.length, 500);
    assert.match(diagnostics.at(-1).message, /\d+ more/);
  });
});

test("over 4 MB: one information, no analysis; shorter again, all of it", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example + "word ".repeat(900_000));
    const [only, ...rest] = await client.diagnostics(uri);
    assert.equal(only.severity, 3);
    assert.deepEqual(rest, []);
    assert.deepEqual(await client.request("textDocument/documentSymbol", { textDocument: { uri } }), []);
    client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: example }] });
    assert.ok((await client.diagnostics(uri, (p) => p.version === 2)).length > 1);
  });
});

test("pull: full, unchanged, full after an edit, and nothing is pushed", async () => {
  await withClient({ capabilities: capabilities((c) => (c.textDocument.diagnostic = {})) }, async (client) => {
    assert.ok(client.server.diagnosticProvider);
    client.open(uri, example);
    const pull = (previousResultId) => client.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
    const first = await pull();
    assert.equal(first.kind, "full");
    assert.ok(first.items.length > 0);
    assert.deepEqual(await pull(first.resultId), { kind: "unchanged", resultId: first.resultId });
    client.edit(uri, "- high —", "- P2 —");
    const third = await pull(first.resultId);
    assert.equal(third.kind, "full");
    assert.equal(third.items.length, first.items.length - 1);
    client.close(uri);
    assert.deepEqual((await pull()).items, []);
    assert.equal(client.published(uri).length, 0);
  });
});

test("several documents at once, edits, requests, cancellations and settings in between", async () => {
  await withClient({}, async (client) => {
    const uris = Array.from({ length: 8 }, (_, i) => `file:///session/postmortem-${i}.md`);
    for (const of of uris) client.open(of, example + "- P1 — x — @alex — 2026-05-01\n".repeat(50));
    const asked = [];
    for (let round = 0; round < 30; round++) {
      for (const of of uris) {
        client.edit(of, round % 2 ? "- high —" : "- P2 —".replace("P2", "high"), round % 2 ? "- high —" : "- high —");
        const id = `${of}-${round}`;
        asked.push(client.request("textDocument/documentSymbol", { textDocument: { uri: of } }, id).catch((error) => assert.equal(error.code, -32800)));
        if (round % 3 === 0) client.notify("$/cancelRequest", { id });
        asked.push(client.request("textDocument/completion", client.at(of, "@alex", 1)));
      }
      client.settings = { postmortem: { rules: { "blame/*": round % 2 ? "off" : "hint" } } };
      client.notify("workspace/didChangeConfiguration", { settings: null });
    }
    await Promise.all(asked);
    for (const of of uris) await client.until(() => client.published(of).at(-1)?.version === 31);
  });
});

test("a slow document delays no other, nor its own saving", async () => {
  await withClient({}, async (client) => {
    const big = "file:///session/postmortem-big.md";
    client.open(big, example + example.slice(example.indexOf("## Timeline")).repeat(3000));
    client.open(uri, example);
    client.notify("textDocument/didSave", { textDocument: { uri: big } });
    assert.ok(await client.request("textDocument/hover", client.at(uri, "Timeline", 2)));
    assert.equal(client.published(big).length, 0, "the answer came before the large document was done");
    client.close(big);
  });
});

test("a cancelled request is answered once", async () => {
  await withClient({}, async (client) => {
    client.open(uri, example.repeat(60));
    const asked = [];
    for (let i = 0; i < 40; i++) {
      asked.push(client.request("textDocument/documentSymbol", { textDocument: { uri } }, `c${i}`).then(() => "done", (error) => error.code));
      client.notify("$/cancelRequest", { id: `c${i}` });
    }
    for (const outcome of await Promise.all(asked)) assert.ok(outcome === "done" || outcome === -32800, outcome);
    client.notify("$/cancelRequest", { id: "nothing" });
  });
});

test("an edit with bytes of another encoding is an edit, and columns behind it are right", async () => {
  await withClient({}, async (client) => {
    const line = "- [ ] Open the caf — @ann — P1 — 2026-02-30";
    client.open(uri, `# Post-mortem: x\n\n## Timeline\n\n- 10:00 — a\n\n## Action Items\n\n${line}\n`);
    const due = (p) => p.diagnostics.find((d) => d.code === "action-item/deadline-invalid");
    const before = due({ diagnostics: await client.diagnostics(uri) });
    const at = { line: 8, character: line.indexOf(" — @ann") };
    const body = JSON.stringify({ jsonrpc: "2.0", method: "textDocument/didChange",
      params: { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: at, end: at }, text: "\xe9" }] } });
    const bytes = Buffer.from(body, "latin1");
    client.raw(Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]));
    const after = due({ diagnostics: await client.diagnostics(uri, (p) => p.version === 2) });
    assert.equal(after.range.start.character, before.range.start.character + 1);
    assert.deepEqual(client.errors, []);
  });
});
