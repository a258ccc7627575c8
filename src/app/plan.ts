/** Stage one: what would run, how risky it is, and whether it may. Everything but execution; the result is plain JSON. */
import { type DigestedBlock, digestOf, type RequestContent, requestIdOf } from '../core/digest';
import type { Verdict } from '../core/gate';
import { highestRisk, riskAtLeast } from '../core/policy';
import type { Digest, Inspection, Limits, Policy, RiskLevel, Snippet } from '../core/types';
import { inspectWhole } from './companions';
import type { Inspector } from './ports';

export type PlannedBlock = {
  /** The program block's number, from 1. */
  readonly number: number;
  /** The file it came from on the command line or in a workflow; `null` for a block of a comment. */
  readonly file: string | null;
  readonly snippet: Snippet;
  readonly inspection: Inspection;
  readonly image: string;
};

export type Plan = {
  readonly schema: 1;
  readonly digest: Digest;
  readonly requestId: string;
  readonly blocks: readonly PlannedBlock[];
  readonly risk: RiskLevel;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly runtime: string;
  readonly verdict: Verdict;
  readonly scanMs: number;
};

export type PlanQuestion = {
  readonly programs: readonly { readonly number: number; readonly file: string | null; readonly snippet: Snippet }[];
  /** All of the digest's content but what the programs and limits themselves say. */
  readonly content: Omit<RequestContent, 'blocks' | 'limits' | 'policy' | 'images' | 'runtime' | 'hosts'>;
  /** What binds the request and reaches no container: the material of a task. */
  readonly alongside?: readonly DigestedBlock[];
  readonly limits: Limits;
  /** More than the defaults was asked for: that alone is worth a look. */
  readonly raised: boolean;
  readonly images: Readonly<Record<string, string>>;
  readonly runtime: string;
  readonly inspector: Inspector;
  readonly decide: (risk: RiskLevel) => Verdict | Promise<Verdict>;
};

export async function makePlan(question: PlanQuestion): Promise<Plan> {
  const began = performance.now();
  const { programs, limits, runtime, images } = question;
  const blocks = await Promise.all(
    programs.map(async ({ number, file, snippet }) => ({
      number,
      file,
      snippet,
      inspection: await inspectWhole(question.inspector, snippet),
      image: imageFor(snippet, images),
    })),
  );
  const scanned = highestRisk(blocks.map(({ inspection }) => inspection.security.risk));
  const risk = question.raised && !riskAtLeast(scanned, 'medium') ? 'medium' : scanned;
  const digest = digestOf({
    ...question.content,
    blocks: [...(question.alongside ?? []), ...blocks.flatMap(({ snippet }) => digestedBlocks(snippet))],
    limits,
    policy: 'strict',
    hosts: [],
    images: Object.fromEntries(blocks.map(({ snippet, image }) => [snippet.language, image])),
    runtime,
  });
  return {
    schema: 1,
    digest,
    requestId: requestIdOf(digest),
    blocks,
    risk,
    limits,
    policy: 'strict',
    runtime,
    verdict: syntaxVerdict(blocks) ?? (await question.decide(risk)),
    scanMs: Math.round(performance.now() - began),
  };
}

function imageFor({ language }: Snippet, images: Readonly<Record<string, string>>): string {
  const image = images[language];
  if (image === undefined) throw new Error(`No image is configured for ${language}`);
  return image;
}

/** A syntax error in any block runs none: half a request helps nobody. */
function syntaxVerdict(blocks: readonly PlannedBlock[]): Verdict | null {
  const broken = blocks.filter(({ inspection }) => !inspection.syntax.valid);
  if (broken.length === 0) return null;
  const numbers = broken.map(({ number }) => number).join(', ');
  const message = `Block ${numbers} does not parse, so nothing ran. Mend the lines below and ask again.`;
  return { kind: 'refuse', reasonCode: 'syntax_error', message };
}

/** Every byte that reaches the container or judges its output, with its role. */
function digestedBlocks(snippet: Snippet): readonly DigestedBlock[] {
  const { language, tests } = snippet;
  const block = (role: DigestedBlock['role'], text: string | null, name: string | null = null): DigestedBlock[] =>
    text === null ? [] : [{ role, language: role === 'program' ? language : null, name, text }];
  return [
    ...block('program', snippet.source),
    ...snippet.files.flatMap((file) => block('file', file.source, file.name)),
    ...block('params', snippet.parameters),
    ...block('stdin', snippet.stdin),
    ...block('expect', snippet.expect),
    ...(tests === null
      ? []
      : block('tests', tests.kind === 'code' ? tests.source : JSON.stringify(tests.cases), tests.kind)),
  ];
}
