/**
 * Files beside a program and its tests run as well, so they are looked at as well: those of the program's own language
 * together with it (a secret read in one file and sent by another is one deed), those of other languages by themselves.
 */
import { highestRisk } from '../core/policy';
import type { Finding, Inspection, Inspector, LanguageId, SecurityReport, Snippet } from '../core/types';
import { languageOfFile } from '../languages';

type Companion = { readonly name: string; readonly language: LanguageId; readonly source: string };

/** Syntax and quality are the program's own; the security part speaks for everything that runs. */
export async function inspectWhole(inspector: Inspector, snippet: Snippet): Promise<Inspection> {
  const companions = companionsOf(snippet);
  const inspection = await inspector.inspect(snippet);
  if (companions.length === 0) return inspection;
  const kin = companions.filter(({ language }) => language === snippet.language);
  const others = companions.filter(({ language }) => language !== snippet.language);
  const reports = await Promise.all([
    kin.length === 0 ? inspection.security : inspectTogether(inspector, snippet, kin),
    ...others.map((companion) => inspectAlone(inspector, snippet, companion)),
  ]);
  return { ...inspection, security: merged(reports) };
}

function companionsOf({ files, tests, language }: Snippet): readonly Companion[] {
  const ofFiles = files.flatMap(({ name, source }) => {
    const own = languageOfFile(name);
    return own === null ? [] : [{ name, language: own, source }];
  });
  if (tests === null) return ofFiles;
  const source = tests.kind === 'code' ? tests.source : tests.cases.map(({ call }) => call).join('\n');
  return [...ofFiles, { name: 'the tests', language, source }];
}

async function inspectTogether(
  inspector: Inspector,
  snippet: Snippet,
  kin: readonly Companion[],
): Promise<SecurityReport> {
  const parts = [{ name: null, source: snippet.source }, ...kin].map(({ name, source }) => ({
    name,
    lines: source.split('\n'),
  }));
  const together = parts.flatMap(({ lines }) => lines).join('\n');
  const { security } = await inspector.inspect({ ...snippet, source: together, files: [], tests: null });
  return { ...security, findings: security.findings.map((finding) => placed(finding, parts)) };
}

type Part = { readonly name: string | null; readonly lines: readonly string[] };

/** The finding in the lines of the part it stands in; its message names the part where that is not the program. */
function placed(finding: Finding, parts: readonly Part[]): Finding {
  let before = 0;
  for (const { name, lines } of parts) {
    if (finding.line <= before + lines.length) {
      const moved = { ...finding, line: finding.line - before, endLine: finding.endLine - before };
      return name === null ? finding : named(moved, name);
    }
    before += lines.length;
  }
  return finding;
}

const named = (finding: Finding, name: string): Finding => ({ ...finding, message: `In ${name}: ${finding.message}` });

async function inspectAlone(
  inspector: Inspector,
  snippet: Snippet,
  { name, language, source }: Companion,
): Promise<SecurityReport> {
  const alone = { ...snippet, language, source, files: [], tests: null };
  const { security } = await inspector.inspect(alone);
  return { ...security, findings: security.findings.map((finding) => named(finding, name)) };
}

function merged(reports: readonly SecurityReport[]): SecurityReport {
  const risk = highestRisk(reports.map((report) => report.risk));
  return {
    risk,
    safe: risk === 'low',
    analysed: reports.every(({ analysed }) => analysed),
    findings: reports.flatMap(({ findings }) => findings),
    recommendations: [...new Set(reports.flatMap(({ recommendations }) => recommendations))],
  };
}
