/** A repository's own rules: YAML text → rules, or every problem with file, line and cure. */

import { nearestWord } from '../core/problem';
import { err, ok, type Result } from '../core/result';
import { readYaml } from '../documents/yaml';
import { builtInRules, type Overrides, type Rule } from '../rules';
import { anyGlob } from '../rules/pattern';
import { checkRules } from '../rules/schema';
import { NOT_ANALYSED } from './engine';

export type RuleProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

export type RuleFile = { readonly file: string; readonly text: string };

/** The rules of all files together; ids must differ from each other and from the built-in ones. */
export function readRules(files: readonly RuleFile[]): Result<readonly Rule[], readonly RuleProblem[]> {
  const rules: Rule[] = [];
  const problems: RuleProblem[] = [];
  const taken = new Map(builtInRules.map((rule) => [rule.id, 'a built-in rule']));
  for (const { file, text } of files) {
    const read = readFile(file, text, taken);
    if (read.ok) rules.push(...read.value);
    else problems.push(...read.error);
    for (const rule of read.ok ? read.value : []) taken.set(rule.id, `a rule of ${file}`);
  }
  return problems.length === 0 ? ok(rules) : err(problems);
}

function readFile(
  file: string,
  text: string,
  taken: ReadonlyMap<string, string>,
): Result<readonly Rule[], readonly RuleProblem[]> {
  const document = readYaml(text);
  if (!document.ok) return err(document.error.map((problem) => ({ file, ...problem })));
  const { value, at } = document.value;
  if (value === null) return ok([]);
  const checked = checkRules(value);
  const problemAt = (path: readonly (string | number)[], message: string): RuleProblem => {
    const where = path.filter((key) => key !== 'rules').join('.');
    return { file, ...at(path), message: where === '' ? message : `${where}: ${message}` };
  };
  if ('issues' in checked) return err(checked.issues.map(({ path, message }) => problemAt(path, message)));
  const below = Array.isArray(value) ? [] : ['rules'];
  const clashes = checked.rules.flatMap(({ id }, index) => {
    const owner = taken.get(id);
    return owner === undefined
      ? []
      : [problemAt([...below, index, 'id'], `${id} is the id of ${owner}; choose another one`)];
  });
  return clashes.length === 0 ? ok(checked.rules) : err(clashes);
}

/** What is wrong with `security.overrides`, in words with the cure; empty when nothing is. */
export function checkOverrides(overrides: Overrides, own: readonly Rule[]): readonly string[] {
  const ids = [...builtInRules, ...own].map((rule) => rule.id);
  const named = [
    ...overrides.disable.map((id) => ({ id, key: 'disable' })),
    ...Object.keys(overrides.severity).map((id) => ({ id, key: 'severity' })),
  ];
  return named.flatMap(({ id, key }) => {
    if (id === NOT_ANALYSED) return [`security.overrides.${key}: ${id} cannot be changed; remove it`];
    if (ids.some(anyGlob(id))) return [];
    const near = nearestWord(id, ids);
    return [
      `security.overrides.${key}: there is no rule ${id}; ${near === null ? 'see docs/rules.md' : `did you mean ${near}?`}`,
    ];
  });
}
