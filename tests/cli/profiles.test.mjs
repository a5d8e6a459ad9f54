// Profiles: sections, fields, rules and a template for each; and a team's own template.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder as makeFolder, json, run } from "./helpers.mjs";

const profiles = ["default", "sre-book", "pagerduty", "strict", "minimal"];

const lint = (file, cwd, env) => json(run(["lint", "--format", "json", "--fail-on", "never", file], { cwd, env })).diagnostics;

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

// What a writer would put into each gap of the templates; a list is used up in its order. The line decides about dates.
const words = {
  title: "Checkout errors after v2.4.1",
  "@author": "@mira", "@owner": ["@sarah", "@alex"], "@name": "@tom",
  "HH:MM": ["14:25", "14:27", "14:29", "14:50", "14:57"],
  "SEV1 to SEV5": "SEV2", services: "checkout", service: "checkout",
  "how long users felt it, such as 42 minutes": "32 minutes", "how long users felt it, such as 42m": "32m",
  "how many users, and what they experienced": "12,400 users (8 %) saw an error when they paid",
  "money, broken promises, support tickets, or none": "€6,200 in lost orders and 41 support tickets",
  "what changed, and what users began to see": "v2.4.1 is live and payments fail",
  "which alert or report showed it": "the error rate alert pages on-call at 5 %",
  "who picked it up": "Tom acknowledges the page and opens the dashboard",
  "what ended the impact": "Tom rolls back to v2.4.0 and payments succeed",
  "how we know that it is over": "the error rate has been below 0.1 % for 7 minutes",
  "did users see this": "did payments fail", "did that happen": "was the pool of connections empty",
  "was that possible": "did slow queries hold the connections", "was it not noticed before": "did no test show the slow queries", "is it like that": "is the test database so small",
  "The answer.": ["The pool of connections was empty.", "Slow queries held the connections for 30 s each.", "The migration in v2.4.1 had dropped an index, and the queries became slow.",
    "The test database has 1 % of the rows, so that slow queries pass.", "The test database is filled by a script from 2021 that nobody owns."],
  "the answer": ["The pool of connections was empty.", "Slow queries held the connections for 30 s each.", "The migration in v2.4.1 had dropped an index, and the queries became slow.",
    "The test database has 1 % of the rows, so that slow queries pass.", "The test database is filled by a script from 2021 that nobody owns."],
  "the condition in the system or the process that we can change": "the test database has too few rows to show a slow query",
  "what made it more likely, longer or harder to see": "The pool has no alert of its own",
  "the condition that made it possible, and why it was like that": "The test database has too few rows to show a slow query, because its script is from 2021",
  "a condition in a system or a process, and why it was like that": "The test database has too few rows to show a slow query, because its script is from 2021",
  "what helped, and by how much": "The alert fired 2 minutes after the first failed payment",
  "what cost time or made it worse, and by how much": "The rollback took 17 minutes",
  "what could as well have gone the other way": "Traffic was at a third of its peak",
  "what to do, so that it can be checked": ["Fill the test database with 10 million rows every night", "Make the rollback one command that takes less than 3 minutes"],
  "what will be true then": ["The nightly job reports 10 million rows", "A drill rolls back in less than 3 minutes"],
  bug: ["OPS-41", "OPS-42"], ticket: ["OPS-41", "OPS-42"],
  "the part they played": "on-call",
  "links to graphs, logs and discussions": "[Error rate](https://graphs.example.com/checkout)",
  "what happened, in two or three sentences": "A new release made queries slow, and payments failed. The rollback ended it.",
  "What users saw, from when to when, and what ended it.": "Payments failed from 14:25 to 14:57 UTC. The rollback ended it.",
  "What users saw, for how long, and what ended it.": "Payments failed for 32 minutes. The rollback ended it.",
  "What happened, and why, in three sentences.": "A new release made queries slow, and payments failed for 32 minutes. The rollback ended it.",
  "What set it off on that day.": "The release of v2.4.1.",
  "What ended the impact, and what made it stay away.": "The rollback to v2.4.0 ended it, and v2.4.2 brings the index back.",
  "What ended the impact, and how it was found.": "The rollback to v2.4.0 ended it; the release had been the only change.",
  "Which alert or report showed it, and how long after the start.": "The alert on the error rate, 2 minutes after the start.",
  "What we told colleagues.": "The support team was told at 14:35 UTC.",
  "What we told customers.": "The status page said so from 14:40 UTC on.",
};

function filled(template) {
  const used = new Map();
  return template.split("\n").map((line) => line.replace(/\{\{([^}]*)\}\}/g, (_, gap) => {
    const inside = /^\s*meeting:/.test(line) || /Meeting/.test(line);
    if (gap === "YYYY-MM-DD") return inside || /^  date:/.test(line) ? "2026-04-03" : /Date|start:/.test(line) ? "2026-04-01" : "2026-04-20";
    assert.ok(gap in words, `nothing to put into {{${gap}}}`);
    if (gap === "HH:MM" && /Date|start:/.test(line)) return "14:25";
    if (!Array.isArray(words[gap])) return words[gap];
    const at = used.get(gap) ?? 0;
    used.set(gap, at + 1);
    // The shorter timeline has the second and the last moment alone.
    if (gap === "HH:MM" && /Resolved/.test(line)) return "14:57";
    return words[gap][Math.min(at, words[gap].length - 1)];
  })).join("\n").replace(/status:(\*\*)? draft( #.*)?/i, (all) => all.replace("draft", "published"));
}

test("each profile's template, filled in and published, is clean under its own profile", (t) => {
  for (const profile of profiles)
    for (const extension of ["md", "yaml"]) {
      const folder = makeFolder(t, { ".postmortem.yaml": `profile: ${profile}\n` });
      const file = `postmortem.${extension}`;
      assert.equal(run(["new", file], { cwd: folder }).code, 0);
      const text = filled(readFileSync(join(folder, file), "utf8"));
      assert.match(text, /status:(\*\*)? published|## Summary/i);
      writeFileSync(join(folder, file), text);
      assert.deepEqual(lint(file, folder, { POSTMORTEM_TODAY: "2026-04-10" }).map((d) => `${d.line}: ${d.code}: ${d.message}`), [], `${profile} ${extension}\n${text}`);
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
