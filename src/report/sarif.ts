/** The findings for other tools: SARIF 2.1.0, ready for code scanning. Foreign text is made visible, never marked up. */
import { textDigest } from '../core/digest';
import type { BlockRecord, ExecutionRecord } from '../core/record';
import type { FindingLevel, LanguageId } from '../core/types';
import { oneLine, uriPath } from './quote';

export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const EXTENSION: Readonly<Record<LanguageId, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  bash: 'sh',
};

/** GitHub's scale from 0 to 10, by which code scanning sorts. */
const SEVERITY: Readonly<Record<FindingLevel, string>> = { error: '8.0', warning: '5.0', note: '2.0' };

type Finding = BlockRecord['security']['findings'][number];

/** One run with every finding of the record; a plain object for `JSON.stringify`. `rulesUrl` is the rules' page. */
export function sarifOf(record: ExecutionRecord, rulesUrl: string | null = null) {
  const found = record.executions.flatMap((block) => block.security.findings.map((finding) => ({ block, finding })));
  const ruleIds = [...new Set(found.map(({ finding }) => finding.ruleId))].sort();
  return {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: record.tool.name,
            version: record.tool.version,
            rules: ruleIds.map((id) => rule(id, found, rulesUrl)),
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `sallyport/${record.requestId ?? 'request'}` },
        artifacts: record.executions.map((block) => ({
          location: { uri: uriOf(block) },
          sourceLanguage: block.language,
          hashes: { 'sha-256': block.codeDigest.replace(/^sha256:/, '') },
        })),
        results: found.map(({ block, finding }) => resultOf(record, block, finding, ruleIds)),
      },
    ],
  };
}

function rule(id: string, found: readonly { readonly finding: Finding }[], rulesUrl: string | null) {
  const first = found.find(({ finding }) => finding.ruleId === id)?.finding;
  const level = first?.level ?? 'note';
  const help = oneLine(first?.recommendation ?? '', 1000);
  return {
    id,
    shortDescription: { text: oneLine(first?.message ?? id, 1000) },
    ...(help === '' ? {} : { help: { text: help } }),
    ...(rulesUrl === null ? {} : { helpUri: `${rulesUrl}#${encodeURIComponent(id.replace(/\//g, '-'))}` }),
    defaultConfiguration: { level },
    properties: { tags: ['security', first?.capability ?? 'unknown'], 'security-severity': SEVERITY[level] },
  };
}

function resultOf(record: ExecutionRecord, block: BlockRecord, finding: Finding, ruleIds: readonly string[]) {
  const line = block.code.split(/\r\n|\r|\n/)[finding.line - 1] ?? '';
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIds.indexOf(finding.ruleId),
    level: finding.level,
    message: { text: oneLine(finding.message, 1000) || finding.ruleId },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(block) }, region: regionOf(finding) } }],
    // The same rule on the same words is the same finding, wherever in the text it moves to.
    partialFingerprints: {
      'sallyport/v1': textDigest(`${record.trigger.repository ?? ''}\n${finding.ruleId}\n${line.trim()}`).slice(7, 39),
    },
    properties: { block: block.block, capability: finding.capability },
  };
}

/** SARIF counts from 1 like we do, and its end column is exclusive like ours; an unknown place is the first line. */
function regionOf({ line, column, endLine, endColumn }: Finding) {
  const startLine = Math.max(1, line);
  const startColumn = Math.max(1, column);
  const lastLine = Math.max(startLine, endLine);
  const lastColumn = lastLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn);
  return { startLine, startColumn, endLine: lastLine, endColumn: lastColumn };
}

/** The file's path as a URI, or a name for a block that is no file. */
function uriOf({ file, block, language }: BlockRecord): string {
  if (file === null) return `block-${block}.${EXTENSION[language]}`;
  const path = uriPath(file.replace(/^(?:\.\/)+/, ''));
  return path.startsWith('/') ? `file://${path}` : path;
}
