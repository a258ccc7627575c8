/**
 * How does a report of any size fit into a comment? By choosing before rendering what to leave out: nothing that was
 * rendered is ever cut, so no fence, table or details can break.
 */

/** GitHub refuses comments over 65,536 characters; the budget leaves room for what GitHub counts differently. */
export const COMMENT_LIMIT = 65_536;
export const COMMENT_BUDGET = 60_000;

/** How much of each part to show, in UTF-16 units or pieces. `blocks`: sections of single program blocks. */
export type Plan = {
  readonly chart: number;
  readonly environment: number;
  readonly code: number;
  readonly stderr: number;
  readonly stdout: number;
  readonly findings: number;
  readonly blocks: number;
};

type Step = { readonly part: keyof Plan; readonly floor: number };

/** Chart, environment, code, stderr, stdout; then what is left of each, whole sections last. */
const RESULT_STEPS: readonly Step[] = [
  { part: 'chart', floor: 0 },
  { part: 'environment', floor: 0 },
  { part: 'code', floor: 1000 },
  { part: 'stderr', floor: 2000 },
  { part: 'stdout', floor: 2000 },
  { part: 'code', floor: 0 },
  { part: 'stderr', floor: 400 },
  { part: 'stdout', floor: 400 },
  { part: 'findings', floor: 10 },
  { part: 'blocks', floor: 0 },
  { part: 'findings', floor: 0 },
];

/** Whoever has to decide needs the code: it goes last. */
const DECISION_STEPS: readonly Step[] = [
  { part: 'chart', floor: 0 },
  { part: 'environment', floor: 0 },
  { part: 'stderr', floor: 0 },
  { part: 'stdout', floor: 0 },
  { part: 'findings', floor: 30 },
  { part: 'code', floor: 400 },
  { part: 'findings', floor: 5 },
  { part: 'blocks', floor: 0 },
  { part: 'findings', floor: 0 },
];

const fullPlan = (budget: number): Plan => ({
  chart: 1,
  environment: 1,
  code: budget,
  stderr: budget,
  stdout: budget,
  findings: 200,
  blocks: 300,
});

export type Fitting = {
  readonly render: (plan: Plan) => string;
  /** Size in the unit of the place: UTF-16 units of a comment, bytes of a job summary. */
  readonly sizeOf: (text: string) => number;
  readonly budget: number;
  readonly keepsCode: boolean;
};

/** The fullest rendering within the budget; when even the barest is over, that one. */
export function fullest({ render, sizeOf, budget, keepsCode }: Fitting): string {
  let plan = fullPlan(budget);
  let text = render(plan);
  if (sizeOf(text) <= budget) return text;
  for (const { part, floor } of keepsCode ? DECISION_STEPS : RESULT_STEPS) {
    const ceiling = plan[part];
    plan = { ...plan, [part]: Math.min(floor, ceiling) };
    text = render(plan);
    if (sizeOf(text) > budget) continue;
    return roomiest({ low: plan[part], high: ceiling, text, renderWith: withPart(render, plan, part), sizeOf, budget });
  }
  return text;
}

const withPart =
  (render: (plan: Plan) => string, plan: Plan, part: keyof Plan) =>
  (amount: number): string =>
    render({ ...plan, [part]: amount });

type Search = {
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly renderWith: (amount: number) => string;
  readonly sizeOf: (text: string) => number;
  readonly budget: number;
};

/** Halves the distance between what fits (`low`) and what does not (`high`) until little is gained. */
function roomiest(search: Search): string {
  let { low, high, text } = search;
  while (high - low > Math.max(1, high / 64)) {
    const middle = Math.floor((low + high) / 2);
    const wider = search.renderWith(middle);
    if (search.sizeOf(wider) > search.budget) high = middle;
    else {
      low = middle;
      text = wider;
    }
  }
  return text;
}

/** What a clipped text lost. */
export type Clipped = { readonly head: string; readonly tail: string; readonly leftOut: number };

/**
 * Head and tail of a text of at most `most` UTF-16 units, cut between lines where lines are short enough and never
 * inside a character. `share` is the head's part of it (0 keeps the tail only). `null` when the text fits as it is.
 */
export function clip(text: string, most: number, share: number): Clipped | null {
  if (text.length <= most) return null;
  const head = wholeStart(text, Math.floor(most * share));
  const tail = wholeEnd(text, Math.ceil(most * (1 - share)));
  const middle = text.slice(head.length, text.length - tail.length);
  return { head, tail, leftOut: lineCount(middle) };
}

export function lineCount(text: string): number {
  if (text === '') return 0;
  let count = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The first `most` units, up to the last line's end where that loses less than half. */
function wholeStart(text: string, most: number): string {
  const start = text.slice(0, most);
  const end = start.lastIndexOf('\n');
  return end > most / 2 ? start.slice(0, end + 1) : start.replace(/[\ud800-\udbff]$/, '');
}

/** The last `most` units, from the next line's start where that loses less than half. */
function wholeEnd(text: string, most: number): string {
  const end = text.slice(text.length - most);
  if (text[text.length - most - 1] === '\n') return end;
  const start = end.indexOf('\n');
  return start !== -1 && start < most / 2 ? end.slice(start + 1) : end.replace(/^[\udc00-\udfff]/, '');
}

/** Counts the lines of a text once, however often it is asked: fitting renders the same long output many times. */
export function lineCounter(): (text: string) => number {
  const counted = new Map<string, number>();
  return (text) => {
    const count = counted.get(text) ?? lineCount(text);
    counted.set(text, count);
    return count;
  };
}
