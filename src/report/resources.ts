/** What did it use, of what it was given? A table with bars; a chart of memory as an extra. */
import type { BlockRecord } from '../core/record';
import { bar, bytes, duration, number, percent } from './amounts';
import { extrasOf, fold, type Paper, stack } from './paper';
import { table } from './table';
import type { MemorySample } from './view';

/** `null`: the engine could not tell, so there is no row. */
type Row = {
  readonly name: string;
  readonly used: number | null;
  readonly limit: number;
  readonly write: (value: number) => string;
};

export function resourcesOf(paper: Paper, block: BlockRecord): string {
  const { resources } = paper.words;
  const rows = rowsOf(paper, block).flatMap(({ name, used, limit, write }) =>
    used === null ? [] : [[name, write(used), write(limit), share(used, limit)]],
  );
  if (rows.length === 0) return '';
  const network = [resources.network, resources.off, resources.off, attempts(paper, block)];
  return stack(
    `**${resources.title}**`,
    table(resources.columns, ['l', 'r', 'r', 'l'], [...rows, network]),
    chart(paper, block),
  );
}

export function rowsOf({ view, words }: Paper, { result }: BlockRecord): readonly Row[] {
  const { limits } = view.record;
  const used = result.resources;
  const name = words.resources.rows;
  return [
    { name: name.wall, used: used.wallMs, limit: limits.timeoutMs, write: duration },
    { name: name.cpu, used: used.cpuMs, limit: limits.timeoutMs * limits.cpus, write: duration },
    { name: name.memory, used: used.peakMemoryBytes, limit: limits.memoryBytes, write: bytes },
    { name: name.pids, used: used.peakPids, limit: limits.pids, write: number },
    { name: name.disk, used: used.diskBytes, limit: limits.diskBytes, write: bytes },
  ];
}

const share = (used: number, limit: number): string => {
  const part = limit > 0 ? used / limit : 0;
  return `\`${bar(part)}\` ${percent(part)}`;
};

function attempts({ words }: Paper, { result }: BlockRecord): string {
  const count = result.violations.filter(({ kind }) => kind === 'network').reduce((sum, one) => sum + one.count, 0);
  return count === 0 ? words.resources.noAttempts : words.resources.attempts(number(count));
}

/** Mermaid shows as source in e-mail and apps, so it is only ever an extra below the table. Figures only, no foreign word. */
function chart(paper: Paper, block: BlockRecord): string {
  const { words, plan, view } = paper;
  const samples = extrasOf(paper, block).memory;
  const last = samples.at(-1);
  if (plan.chart === 0 || last === undefined || samples.length < 2 || last.ms <= 0) return '';
  const mebibytes = evenly(samples, 24).map((sample) => Math.round(sample.bytes / 1024 ** 2));
  const top = Math.max(1, ...mebibytes);
  const limit = Math.round(view.record.limits.memoryBytes / 1024 ** 2);
  const lines = [
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
    'xychart-beta',
    `    title "${words.resources.chartTitle(limit)}"`,
    `    x-axis "${words.resources.seconds}" 0 --> ${Number((last.ms / 1000).toFixed(2)) || 0.01}`,
    `    y-axis "MiB" 0 --> ${top}`,
    `    line [${mebibytes.join(', ')}]`,
  ];
  return fold(`<b>${words.resources.chart}</b>`, `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``);
}

/** At most `most` samples, the first and the last among them. */
export function evenly(samples: readonly MemorySample[], most: number): readonly MemorySample[] {
  if (samples.length <= most) return samples;
  const step = (samples.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => samples[Math.round(index * step)]).filter(
    (sample): sample is MemorySample => sample !== undefined,
  );
}
