// Profiles: sections, fields, rules and a template for each; and a team's own template.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder as makeFolder, json, run } from "./helpers.mjs";

const profiles = ["default", "sre-book", "pagerduty", "strict", "minimal"];

const lint = (file, cwd) => json(run(["lint", "--format", "json", "--fail-on", "never", file], { cwd })).diagnostics;

test("each profile writes its own template, and asks for nothing that its template lacks", (t) => {
  for (const profile of profiles)
    for (const extension of ["md", "yaml"]) {
      const folder = makeFolder(t, { ".postmortem.yaml": `profile: ${profile}\n` });
      const file = `postmortem.${extension}`;
      assert.equal(run(["new", file], { cwd: folder }).code, 0);
      const codes = lint(file, folder).map((d) => d.code);
      assert.deepEqual(codes.filter((code) => !code.startsWith("placeholder/")), [], `${profile} ${extension}`);
      const other = run(["new", "--profile", profile, `other.${extension}`], { cwd: folder });
      assert.equal(other.code, 0);
      assert.equal(readFileSync(join(folder, `other.${extension}`), "utf8"), readFileSync(join(folder, file), "utf8"));
    }
});

test("a document of one profile lacks what another asks for", (t) => {
  {
    const folder = makeFolder(t, { ".postmortem.yaml": "profile: sre-book\n" });
    run(["new", "--profile", "minimal", "postmortem.md"], { cwd: folder });
    const missing = lint("postmortem.md", folder).find((d) => d.code === "section/missing");
    assert.match(missing.message, /7 of the 10 sections are missing: "Impact", "Root Cause Analysis", "Trigger", "Resolution", "Detection"/);
  }
  {
    const folder = makeFolder(t, { ".postmortem.yaml": "profile: sre-bok\n", "postmortem.md": "# Post-mortem: x\n" });
    assert.match(run(["lint", "."], { cwd: folder }).out, /sre-bok.*did you mean.*sre-book/i);
  }
});

test("a team's own template: written by new, its sections required under their own names", (t) => {
  const template = "# Incident: {{title}}\n\n## Summary\n\n{{text}}\n\n## Communication\n\n{{who was told}}\n\n## Timeline\n\n- {{HH:MM}} — {{what}}\n";
  {
    const folder = makeFolder(t, { ".postmortem.yaml": "template: team.md\nrules: {'*': off, section/missing: warning}\n", "team.md": template });
    assert.equal(run(["new", "postmortem-1.md"], { cwd: folder }).code, 0);
    assert.equal(readFileSync(join(folder, "postmortem-1.md"), "utf8"), template);
    writeFileSync(join(folder, "postmortem-2.md"), "# Post-mortem: checkout\n\n## Summary\n\nDown for 5 minutes.\n\n## Timeline\n\n- 14:00 UTC — x\n");
    const [missing, ...more] = lint("postmortem-2.md", folder);
    assert.equal(more.length, 0);
    assert.match(missing.message, /There is no "Communication" section/);
  }
  {
    const folder = makeFolder(t, { ".postmortem.yaml": "template: nowhere.md\n", "postmortem.md": "# Post-mortem: x\n" });
    assert.match(run(["lint", "."], { cwd: folder }).out, /nowhere\.md cannot be read/);
  }
});
