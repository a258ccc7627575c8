/** From the heading and the line below it: what ran, whether it worked, how risky it was, who asked, who approved. */
import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS, type ReportState, type ReportView } from '../../src/report/view';
import { STATES } from './states';

const ALL = Object.entries(STATES);

/** Heading and second line as they are read, without links and marks; a request that waits has its alert between them. */
function topOf(view: ReportView): { readonly heading: string; readonly second: string } {
  const [heading = '', ...rest] = renderComment(view, DEFAULT_OPTIONS).split('\n').slice(1).join('\n').split('\n\n');
  const second = rest.find((paragraph) => !paragraph.startsWith('> ')) ?? '';
  const read = (text: string): string =>
    text
      .replace(/\[((?:\\.|`[^`]*`|[^\]])*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|^### /g, '')
      .replaceAll('\u00a0', ' ');
  return { heading: read(heading), second: read(second) };
}

const LANGUAGES = { python: 'Python', javascript: 'JavaScript', typescript: 'TypeScript', bash: 'Bash' } as const;

const hasRun = ({ record }: ReportView): boolean =>
  record.executions.some(({ result }) => result.status !== 'not-run' && result.status !== 'infra-error');

/** What the heading must say of how it went. Nothing else may claim that it worked. */
const FATES: Readonly<Record<ReportState, RegExp>> = {
  queued: /^⏳ Queued/,
  scanning: /^🔍 Being checked before it may run/,
  running: /^(?:▶️ .* (?:is|are) running|✍️ A model is writing the program)$/,
  waiting: /^🟠 Waiting for approval/,
  planned: /^📋 Plan: .* would /,
  approved: /^☑️ Approved by @/,
  rejected: /^⛔ Rejected .*nothing ran$/,
  cancelled: /^🚫 Cancelled .*(?:nothing ran|while it ran)$/,
  expired: /^⌛ Expired: .*nothing ran$/,
  void: /^🗑️ Void: .*nothing ran$/,
  refused: /^(?:⛔ Not run|🛠️ Not run, our fault): /,
  done: /^(?:✅|❌|⏱️|💥|✂️|🚫|⛔|🛠️) /,
};

describe('the first two lines tell', () => {
  it.each(ALL)('whether it worked: %s', (_name, view) => {
    const { heading } = topOf(view);
    expect(heading).toMatch(FATES[view.state]);
    const worked = view.state === 'done' && view.record.executions.every(({ result }) => result.success);
    expect(heading.startsWith('✅')).toBe(worked);
    if (!worked) expect(heading).not.toMatch(/\bpassed\b|exit 0/);
  });

  it.each(ALL.filter(([, view]) => hasRun(view) && view.state === 'done'))('what ran: %s', (_name, view) => {
    const { executions } = view.record;
    const [only] = executions;
    const { heading } = topOf(view);
    if (executions.length > 1) expect(heading).toMatch(new RegExp(`\\b${executions.length} blocks\\b`));
    else expect(heading).toContain(only?.file ?? LANGUAGES[only?.language ?? 'python']);
  });

  it.each(ALL.filter(([, view]) => view.record.executions.length > 0))('how risky it is: %s', (_name, view) => {
    const isKnown = view.state !== 'queued' && view.state !== 'scanning';
    const risk = { low: '🟢 Low risk.', medium: '🟠 Medium risk.', high: '🔴 High risk.' }[view.record.risk ?? 'high'];
    expect(topOf(view).second.startsWith(risk)).toBe(isKnown);
  });

  it.each(ALL)('who asked: %s', (_name, view) => {
    expect(topOf(view).second).toContain(`Requested by @${view.record.trigger.requester}`);
  });

  it.each(ALL.filter(([, view]) => hasRun(view)))('who approved what ran, or that nobody had to: %s', (_name, view) => {
    const { approver } = view.record.trigger;
    expect(topOf(view).second).toContain(
      approver === null ? 'Ran without approval.' : `Approved by @${approver} here.`,
    );
  });

  it.each(ALL.filter(([, view]) => view.ending?.by != null))('who ended it: %s', (_name, view) => {
    expect(topOf(view).heading).toContain(`by @${view.ending?.by}`);
  });
});
