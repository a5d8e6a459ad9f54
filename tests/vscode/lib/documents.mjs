// The documents that the tests open. Dates are counted from today, so that nothing is overdue unless it is meant to be.

export function isoDate(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export const configuration = `people:
  - handle: sarah
    name: Sarah Lee
    team: payments
  - handle: alex
    name: Alex Kim
    team: payments
teams:
  - handle: platform-team
    name: Platform
    members: [sarah, alex]
`;

export const defaultItems = () => [
  `- P1 — Add an alert at more than 1 % failed payments — @sarah — ${isoDate(7)}`,
  `- P2 — Add migration tests to the CI pipeline — @alex — ${isoDate(14)}`,
  `- P2 — Load production-scale data into the staging database every week — @alex — ${isoDate(21)}`,
  `- P3 — Automate the rollback so that it takes one command — @alex — ${isoDate(30)}`,
];

/** A post-mortem in which there is nothing to find, but for what its action items have. */
export function postmortem({ items = defaultItems(), title = 'elevated error rate after v2.4.1' } = {}) {
  return `# Post-mortem: ${title}

## Summary

- **Date and time:** ${isoDate(-1)} 14:25 UTC
- **Duration:** 15 minutes
- **Severity:** SEV2
- **Services affected:** checkout
- **User impact:** 12,400 users (8%) saw errors at checkout
- **Business impact:** about USD 9,000 of lost orders, no SLA breach

## Timeline

All times in UTC.

- 14:23 — Deployment of v2.4.1 begins
- 14:25 — Deployment completes
- 14:27 — Monitoring detects elevated error rate (0.5% → 12%)
- 14:29 — On-call acknowledges, begins investigation
- 14:34 — Decision made to roll back
- 14:38 — Rollback complete, impact mitigated
- 14:40 — Error rates return to normal, incident resolved

## Root Cause Analysis

- Why did the error rate spike? The database migration had a bug.
- Why wasn't the bug caught? The migration wasn't tested against production-scale data.
- Why wasn't it tested at scale? Our staging database has only 1% of production data.
- Why is staging so different from production? We haven't invested in a realistic staging environment.
- Why not? It wasn't prioritized because we haven't had migration issues before.

Root cause: our staging environment doesn't reflect production data volumes.

## What Went Well

- Monitoring detected the issue within 2 minutes
- The rollback took 4 minutes from decision to end

## What Went Poorly

- The staging database with 1% of the data didn't catch the bug in the migration
- It took 5 minutes to locate the rollback procedure

## Action Items

${items.join('\n')}
`;
}

export const readme = `# Checkout service

Takes payments.

## Timeline of releases

We release every week, next week as well. @platform-team looks after P0 tickets.

## Action plan

TODO: write one. Somebody should have known better.
`;
