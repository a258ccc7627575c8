/** What a report shows of a block beside its record: what was expected, and everything that serves the program. */
import type { BlockView } from '../report/view';
import type { PlannedBlock } from './plan';
import type { BlockOutcome } from './run';

export function blockView({ number, snippet }: PlannedBlock): BlockView {
  const { expect, files, parameters, stdin, tests } = snippet;
  const material = (role: 'params' | 'stdin' | 'tests', text: string | null) =>
    text === null ? [] : [{ role, name: null, text }];
  const testText = tests === null ? null : tests.kind === 'code' ? tests.source : JSON.stringify(tests.cases, null, 2);
  return {
    block: number,
    caption: null,
    expect,
    materials: [
      ...files.map(({ name, source }) => ({ role: 'file' as const, name, text: source })),
      ...material('params', parameters),
      ...material('stdin', stdin),
      ...material('tests', testText),
    ],
    memory: [],
  };
}

/** What only a run can add: how much memory was used when, and the first rows of the tables that were left. */
export const withOutcomes = (blocks: readonly BlockView[], outcomes: readonly BlockOutcome[]): readonly BlockView[] =>
  blocks.map((block) => {
    const outcome = outcomes.find(({ record }) => record.block === block.block);
    return outcome === undefined ? block : { ...block, memory: outcome.memory, tables: tablesIn(outcome) };
  });

const TABLE_BYTES = 16 * 1024;

const tablesIn = ({ files }: BlockOutcome): NonNullable<BlockView['tables']> =>
  files
    .filter(({ name, content }) => /\.csv$/i.test(name) && content.length > 0)
    .map(({ name, content }) => ({
      name,
      text: new TextDecoder().decode(content.subarray(0, TABLE_BYTES)),
      isWhole: content.length <= TABLE_BYTES,
    }));
