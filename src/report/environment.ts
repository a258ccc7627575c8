/** Where and how did it run? Folded: wanted only when something is odd. */
import { bytes, duration } from './amounts';
import { hasRun } from './heading';
import { fold, type Paper } from './paper';
import { codeSpan } from './quote';

export function environment(paper: Paper): string {
  const { view, words, plan } = paper;
  const { record } = view;
  if (plan.environment === 0 || record.executions.length === 0) return '';
  const say = words.environment;
  const { limits, timings } = record;
  const images = [...new Set(record.executions.map(({ result }) => image(result.image)))];
  const lines = [
    `- **${say.image}:** ${images.slice(0, 8).join(', ')}`,
    `- **${say.sandbox}:** ${say.sandboxIs(codeSpan(record.policy, 40))}`,
    `- **${say.limits}:** ${say.limitsAre({
      cpus: String(limits.cpus),
      memory: bytes(limits.memoryBytes),
      disk: bytes(limits.diskBytes),
      pids: String(limits.pids),
      time: duration(limits.timeoutMs),
      output: bytes(limits.outputBytes),
    })}`,
    ...(hasRun(paper)
      ? [
          `- **${say.timings}:** ${say.timingsAre(duration(timings.scanMs), duration(timings.imageMs), duration(timings.runMs), duration(timings.totalMs))}`,
        ]
      : []),
    `- **sallyport:** ${codeSpan(record.tool.version, 40)}${record.digest === null ? '' : `, ${say.digest} ${codeSpan(record.digest, 80)}`}`,
  ];
  return fold(`<b>${say.title}</b>`, lines.join('\n'));
}

const image = ({ reference, digest }: { readonly reference: string; readonly digest: string | null }): string =>
  digest === null
    ? codeSpan(reference, 150)
    : `${codeSpan(reference, 150)} @ ${codeSpan(`${digest.slice(0, 19)}…`, 80)}`;
