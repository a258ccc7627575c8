/** Do rules find their bad examples and leave the good ones alone? */
import type { Inspector } from '../core/types';
import type { Example, Rule } from '../rules';

export type Disproof = { readonly ruleId: string; readonly code: string; readonly message: string };

/** `inspector` must have been made with the rules. Empty when every example is as it should be. */
export async function disproofs(rules: readonly Rule[], inspector: Inspector): Promise<readonly Disproof[]> {
  const found: Disproof[] = [];
  for (const rule of rules) {
    for (const example of rule.bad)
      if (!(await finds(rule, example, inspector))) found.push(disproof(rule, example, 'is not found'));
    for (const example of rule.ok)
      if (await finds(rule, example, inspector)) found.push(disproof(rule, example, 'is found'));
  }
  return found;
}

const disproof = (rule: Rule, example: Example, what: string): Disproof => {
  const code = typeof example === 'string' ? example : example.code;
  const kind = what === 'is found' ? 'ok' : 'bad';
  return {
    ruleId: rule.id,
    code,
    message: `an example under \`${kind}\` ${what}: change the example or the rule's \`match\``,
  };
};

async function finds(rule: Rule, example: Example, inspector: Inspector): Promise<boolean> {
  const [first = 'python'] = rule.languages;
  const [language, source] = typeof example === 'string' ? [first, example] : [example.language, example.code];
  const snippet = { language, source, line: 1, files: [], parameters: null, stdin: null, expect: null, tests: null };
  const { security } = await inspector.inspect(snippet);
  return security.findings.some((finding) => finding.ruleId === rule.id);
}
