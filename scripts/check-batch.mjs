// Judges a batch run:   node scripts/check-batch.mjs PROGRAMS.jsonl RESULTS.jsonl EXCEPTIONS.json
// Every program must have exactly one result, end with its `expect_exit`, and scan as low risk unless EXCEPTIONS names
// it: { "ID": { "risk": "high", "why": "…" } }. An exception that is no longer needed is a fault too.
import { readFileSync } from 'node:fs';

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

function byId(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}

function faultsOf({ id, expect_exit: expected }, results, exception) {
  const [result, ...others] = results;
  if (result === undefined) return [`${id}: no result`];
  if (others.length > 0) return [`${id}: ${results.length} results, expected 1`];
  if (result.error) return [`${id}: ${result.error.reasonCode}: ${result.error.message}`];
  return [...endingFaults(id, result.result, expected), ...riskFaults(id, result.security, exception)];
}

function endingFaults(id, result, expected) {
  const { status, exitCode, reasonCode, stderr } = result;
  const ended = expected === 0 ? status === 'ok' : status === 'error';
  if (ended && exitCode === expected) return [];
  const said = `${stderr ?? ''}`.trim().split('\n').at(-1);
  return [`${id}: expected exit ${expected}, came ${status} (exit ${exitCode}, ${reasonCode}) ${said}`];
}

function riskFaults(id, security, exception) {
  const wanted = exception?.risk ?? 'low';
  if (security.risk === wanted) return [];
  const rules = security.findings.map(({ ruleId, line }) => `${ruleId} in line ${line}`).join(', ');
  return [`${id}: expected ${wanted} risk, came ${security.risk} (${rules || 'no finding'})`];
}

const [programsFile, resultsFile, exceptionsFile] = process.argv.slice(2);
if (!exceptionsFile) {
  process.stderr.write('usage: node scripts/check-batch.mjs PROGRAMS.jsonl RESULTS.jsonl EXCEPTIONS.json\n');
  process.exit(2);
}
const programs = linesOf(programsFile);
const results = byId(linesOf(resultsFile));
const exceptions = JSON.parse(readFileSync(exceptionsFile, 'utf8'));
const faulty = programs
  .map((program) => faultsOf(program, results.get(program.id) ?? [], exceptions[program.id]))
  .filter((faults) => faults.length > 0);

const shown = faulty.flat().slice(0, 20);
for (const fault of shown) process.stdout.write(`${fault}\n`);
if (shown.length < faulty.flat().length) process.stdout.write(`… and ${faulty.flat().length - shown.length} more\n`);
process.stdout.write(`${programs.length - faulty.length} of ${programs.length} programs as expected\n`);
process.exitCode = faulty.length === 0 && programs.length > 0 ? 0 : 1;
