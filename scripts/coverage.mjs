#!/usr/bin/env node
// What the layers of the tests reach together: adds up what each of them left (`coverage-final.json` in the folders that
// are named), prints what is not reached, and fails below the floor. One layer alone does not reach it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import coverage from 'istanbul-lib-coverage';
import report from 'istanbul-lib-report';
import reports from 'istanbul-reports';

// A floor, not a goal.
const FLOOR = { lines: 90, branches: 90, functions: 90, statements: 90 };

const coverageMap = coverage.createCoverageMap();
for (const folder of process.argv.slice(2))
  coverageMap.merge(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')));

const context = report.createContext({ dir: 'coverage', coverageMap });
for (const [name, options] of [
  ['text', { skipFull: true }],
  ['json-summary', {}],
])
  reports.create(name, options).execute(context);

const summary = coverageMap.getCoverageSummary().toJSON();
const below = Object.entries(FLOOR).filter(([what, least]) => !(summary[what].pct >= least));
for (const [what, least] of below)
  console.error(`coverage: ${summary[what].pct} % of the ${what} are reached, and the floor is ${least} %.`);
if (below.length > 0) process.exit(1);
