/**
 * The inspector under given house rules and the repository's own scan rules. Loaded only when there is code to look at:
 * its rules and parsers are large.
 */
import type { Config } from '../core/config';
import { textDigest } from '../core/digest';
import { err, ok, type Result } from '../core/result';
import type { Inspector } from '../core/types';
import type { ConfigProblem } from '../documents/config';

export type RuleFile = { readonly file: string; readonly text: string };

/** Finds the files that `security.rules` names: on the default branch, or on the disk of the command line. */
export type FindRuleFiles = (patterns: readonly string[]) => Promise<readonly RuleFile[]>;

export type HouseInspector = {
  readonly inspector: Inspector;
  /** Of the rule files: other rules, other digest, no old approval. */
  readonly digest: string;
};

export async function openInspector(
  { security }: Config,
  findRuleFiles: FindRuleFiles,
): Promise<Result<HouseInspector, readonly ConfigProblem[]>> {
  const [{ createInspector }, { readRules, checkOverrides }, files] = await Promise.all([
    import('../inspect'),
    import('../inspect/own-rules'),
    findRuleFiles(security.rules),
  ]);
  const rules = readRules(files);
  if (!rules.ok)
    return err(rules.error.map(({ file, line, column, message }) => problemAt(file, message, { line, column })));
  const wrong = checkOverrides(security.overrides, rules.value);
  if (wrong.length > 0) return err(wrong.map((message) => problemAt('security.overrides', message)));
  const inspector = createInspector({ rules: rules.value, scan: security.scan, overrides: security.overrides });
  return ok({ inspector, digest: textDigest(JSON.stringify(files.map(({ file, text }) => [file, text]))) });
}

const problemAt = (path: string, message: string, at = { line: 1, column: 1 }): ConfigProblem => ({
  ...at,
  path,
  message,
  expected: null,
  came: null,
  hint: null,
});

/** `folder/*.yml` → the folder, and which of its files are meant. A path without a star names one file. */
export function splitPattern(pattern: string): {
  readonly folder: string;
  readonly matches: (name: string) => boolean;
} {
  const slash = pattern.lastIndexOf('/');
  const pieces = pattern
    .slice(slash + 1)
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${pieces.join('[^/]*')}$`);
  return { folder: pattern.slice(0, Math.max(0, slash)), matches: (name) => whole.test(name) };
}
