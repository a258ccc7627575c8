/**
 * Lines of a workflow's own files, marked by the step itself where no check run can. The runner prints them, so they
 * hold words of ours alone: a rule's id, a number, a plain path. What a program or its author wrote stays in the report.
 */
import type { BlockRecord } from '../core/record';
import type { Annotation } from './check-run';
import type { ReportView } from './view';

/** GitHub shows ten of a kind for a step. */
const MOST = 10;

/** Other names could carry words of their own; their findings stand in the report. */
const PLAIN_PATH = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w-][\w./-]{0,200}$/;
const RULE_ID = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

const LEVEL = { error: 'failure', warning: 'warning', note: 'notice' } as const;
const RISK = { error: 'High', warning: 'Medium', note: 'Low' } as const;
const ORDER: readonly Annotation['level'][] = ['failure', 'warning', 'notice'];

export function ownAnnotations({ record }: ReportView): readonly Annotation[] {
  const all = record.executions.flatMap((block) => {
    const path = block.file?.replace(/^(?:\.\/)+/, '') ?? '';
    return PLAIN_PATH.test(path) ? ofBlock(block, path) : [];
  });
  return ORDER.flatMap((level) => all.filter((one) => one.level === level).slice(0, MOST));
}

function ofBlock({ syntax, security, result, code }: BlockRecord, path: string): readonly Annotation[] {
  const lines = code.split(/\r\n|\r|\n/).length;
  const at = (line: number) => {
    const within = Math.min(Math.max(1, line), lines);
    return { path, startLine: within, endLine: within };
  };
  const errorLine = result.error?.line ?? null;
  return [
    ...syntax.errors.map(({ line }) => ({ ...at(line), level: 'failure' as const, title: 'Syntax', message: SYNTAX })),
    ...(errorLine === null
      ? []
      : [
          {
            ...at(errorLine),
            level: 'failure' as const,
            title: 'Program',
            message: `The program failed here. ${MORE}`,
          },
        ]),
    ...security.findings.map(({ line, level, ruleId }) => ({
      ...at(line),
      level: LEVEL[level],
      title: RULE_ID.test(ruleId) ? ruleId : 'Rule of the repository',
      message: `${RISK[level]} risk. ${MORE}`,
    })),
  ];
}

const MORE = 'The job summary says more.';
const SYNTAX = `This does not parse. ${MORE}`;
