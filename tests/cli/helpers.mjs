// Runs the real program, which the environment names: POSTMORTEM_LS.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const program = resolve(process.env.POSTMORTEM_LS ?? join(root, 'build/release/postmortem-ls'));

/** Runs the program; `today` is fixed unless the caller says otherwise. */
export function run(args, { cwd = root, input, env = {} } = {}) {
  const result = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, TERM: 'xterm', POSTMORTEM_TODAY: '2026-11-23', ...sanitizers(), ...env },
  });
  // A server that has ended before node has closed its end of the pipe: no failure of the program.
  if (result.error && !(result.error.code === 'EPIPE' && result.status !== null)) throw result.error;
  if (result.signal) throw new Error(`${args.join(' ')}: ended by ${result.signal}\n${result.stderr}`);
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function sanitizers() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(A|UB|L|T)SAN_OPTIONS$/.test(name)));
}

export const json = (result) => JSON.parse(result.out);

/** A folder with these files, gone when the test ends. */
export function folder(t, files = {}) {
  const path = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** A post-mortem with one fault that is easy to find: the owner is a team (line 35 of it). */
export const faulty = `# Post-mortem: 🔥 checkout outage

## Summary

- **Date:** 2026-11-03 14:20 UTC
- **Duration:** 40 min
- **Severity:** SEV2
- **Services affected:** checkout
- **User impact:** 1,200 customers saw errors
- **Business impact:** none

## Timeline

All times in UTC.

- 14:20 — Impact started: the deployment of v2.4.1 begins
- 14:23 — The alert on errors fires and pages on-call: detected
- 14:25 — @sarah acknowledges the page
- 14:40 — Mitigated: @sarah rolls the deployment back
- 15:00 — Resolved: error rate is back to normal

## Root Cause Analysis

1. **Why did checkout fail?** The connection pool was empty.
2. **Why was the connection pool empty?** A retry loop kept the connections open.
3. **Why did the retry loop keep them open?** No test covers a slow payment provider.

Root cause: no test covers a payment provider that answers slowly.

## What Went Well

- The alert fired 3 minutes after the start

## What Went Poorly

- The rollback took 15 minutes because two steps are manual

## Action Items

- [ ] 🔥🔥 Add a test with a slow payment provider — @platform-team — 2026-12-01 — P1
- [ ] Make the rollback a single command — @sarah — 2026-12-18 — P2
`;
