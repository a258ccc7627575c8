/** Habits that make scripts break: the checks behind the quality score. Comments have no say in them. */
import type { Measures } from '../facts';
import { type Part, partsOf } from './parts';
import type { Places } from './place';
import type { Command, Compound, List, Program, Range, Simple, Word } from './tree';
import { variableHits } from './variables';
import { listsOf, visitCommands } from './visit';

export type Hit = Range & { readonly message: string; readonly weight: 1 | 2 | 4 };

export function lint(program: Program, places: Places): Measures['lint'] {
  const hits: Hit[] = [];
  const stopsOnErrors = /^[ \t]*set [^\n#]{0,40}-[a-z]*e/mu.test(program.source);
  visitCommands(program, (command) => {
    if (command.kind === 'simple') hits.push(...simpleHits(program, command));
    else if (command.kind === 'pipeline') hits.push(...pipelineHits(command));
    else if (command.kind === 'function') hits.push(...functionHits(program, command));
    else if (command.kind !== 'coproc') hits.push(...blockHits(program, command, stopsOnErrors));
  });
  hits.push(...listHits(program.list, stopsOnErrors), ...variableHits(program));
  return hits.map(({ start, message, weight }) => ({ line: places.at(start).line, message, weight }));
}

const hit = ({ start, end }: Range, message: string, weight: 1 | 2 | 4): Hit => ({ start, end, message, weight });
const texts = (words: readonly Word[]): readonly string[] => words.map((word) => word.text);

function simpleHits(program: Program, command: Simple): Hit[] {
  const [name, ...rest] = command.words;
  const hits: Hit[] = [];
  for (const word of command.words) hits.push(...wordHits(program, word, name?.text ?? ''));
  for (const { value } of command.assignments) if (value !== null) hits.push(...backtickHits(program, value));
  if (name !== undefined) hits.push(...(NAMED.get(name.text)?.(command, texts(rest)) ?? []));
  const source = command.redirects.find(({ operator, target }) => operator === '<' && !target.text.startsWith('/dev/'))
    ?.target.text;
  const targets = command.redirects.filter(({ operator }) => operator === '>' || operator === '>|');
  if (
    targets.some(({ target }) => target.text === source || (name?.text === 'sort' && texts(rest).includes(target.text)))
  )
    hits.push(hit(command, 'Writes the file that it reads, which is empty by then', 4));
  return hits;
}

type Named = (command: Simple, args: readonly string[]) => readonly Hit[];
const when = (condition: boolean, command: Range, message: string, weight: 1 | 2 | 4): readonly Hit[] =>
  condition ? [hit(command, message, weight)] : [];

const NAMED: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['[', testHits],
  ['test', testHits],
  [
    'read',
    (command, args) =>
      when(!args.some((arg) => /^-[a-z]*r/iu.test(arg)), command, 'read without -r takes backslashes away', 1),
  ],
  ['eval', (command) => when(true, command, 'eval runs text as code', 2)],
  ['expr', (command) => when(true, command, 'expr is outdated; use $((…))', 1)],
  ['let', (command) => when(true, command, 'let is outdated; use ((…))', 1)],
  ['egrep', (command) => when(true, command, 'egrep is outdated; use grep -E', 1)],
  ['fgrep', (command) => when(true, command, 'fgrep is outdated; use grep -F', 1)],
  ['which', (command) => when(true, command, 'which is not in every system; use command -v', 1)],
  [
    'printf',
    (command, args) =>
      when(
        /\$/u.test(args[0] ?? '') && !args[0]?.startsWith("'"),
        command,
        'A variable stands in the format of printf',
        2,
      ),
  ],
  [
    'echo',
    (command, args) => when(/^-[neE]*e/u.test(args[0] ?? ''), command, 'echo -e differs between shells; use printf', 1),
  ],
  [
    'local',
    (command, args) =>
      when(
        args.some((arg) => /^\w+="?(\$\(|`)/u.test(arg)),
        command,
        'local hides the exit status of the command; assign on a line of its own',
        1,
      ),
  ],
  [
    'rm',
    (command, args) =>
      when(
        args.some((arg) => /^"?\$\{?\w+\}?"?\/\*?$/u.test(arg)),
        command,
        'Deletes / when the variable is empty; use ${name:?}',
        4,
      ),
  ],
]);

function testHits(command: Simple, args: readonly string[]): readonly Hit[] {
  return [
    ...when(args.includes('=='), command, '== in [ … ] is known to Bash only; use = or [[ … ]]', 1),
    ...when(args.includes('-a') || args.includes('-o'), command, '-a and -o in [ … ] are outdated; use && and ||', 1),
    ...when(args.includes('$?'), command, 'Tests $? instead of the command itself', 1),
    ...when(
      args.some((arg) => /^\$\w+$/u.test(arg) && arg !== '$#' && arg !== '$?'),
      command,
      'An empty variable breaks this test; put it in quotes',
      2,
    ),
  ];
}

/** Commands whose words are not split in a harmful way, or which `testHits` speaks of. */
const UNSPLIT = new Set([
  '[',
  'test',
  'export',
  'local',
  'declare',
  'readonly',
  'typeset',
  'return',
  'exit',
  'shift',
  'set',
  'let',
]);

function wordHits(program: Program, word: Word, name: string): Hit[] {
  const parts = partsOf(program, word);
  const hits = backticks(parts, word);
  const bare = parts.filter(isBare);
  if (bare.length === 0 || UNSPLIT.has(name) || word.text === name) return hits;
  const [first] = bare;
  if (first?.kind === 'parameter' && first.name === '@')
    hits.push(hit(word, '$@ without quotes splits arguments with spaces', 4));
  else if (first?.kind === 'command')
    hits.push(hit(word, 'The output of a command without quotes is split at spaces', 1));
  else
    hits.push(
      hit(
        word,
        `$${first?.kind === 'parameter' ? first.name : ''} without quotes is split at spaces`,
        name === 'rm' ? 4 : 1,
      ),
    );
  return hits;
}

/** Numbers (`$#`, `$?`) and lengths need no quotes. */
const isBare = (part: Part): boolean =>
  (part.kind === 'parameter' &&
    !part.quoted &&
    !part.length &&
    !/^[#?$!-]$|^(OPTIND|RANDOM|UID|EUID|SECONDS|LINENO|PPID)$/u.test(part.name)) ||
  (part.kind === 'command' && !part.quoted && !part.backticks);

const backtickHits = (program: Program, word: Range): Hit[] => backticks(partsOf(program, word), word);

const backticks = (parts: readonly Part[], word: Range): Hit[] =>
  parts.some((part) => part.kind === 'command' && part.backticks)
    ? [hit(word, 'Backticks do not nest; use $(…)', 1)]
    : [];

function pipelineHits({ stages, ...range }: Extract<Command, { kind: 'pipeline' }>): Hit[] {
  const names = stages.map((stage) => (stage.kind === 'simple' ? (stage.words[0]?.text ?? '') : ''));
  const [first] = stages;
  const hits: Hit[] = [];
  const isUseless = first?.kind === 'simple' && names[0] === 'cat' && first.words.length === 2 && stages.length > 1;
  if (isUseless && !first.words[1]?.text.startsWith('-'))
    hits.push(hit(range, 'cat is not needed here; let the next command read the file', 1));
  names.forEach((name, index) => {
    const next = stages[index + 1];
    if (name === 'grep' && next?.kind === 'simple' && texts(next.words).join(' ') === 'wc -l')
      hits.push(hit(range, 'grep -c counts lines itself', 1));
    if (name === 'ps' && names[index + 1] === 'grep')
      hits.push(hit(range, 'pgrep finds processes without finding itself', 1));
    if (name === 'ls' && (names[index + 1] === 'grep' || names[index + 1] === 'xargs'))
      hits.push(hit(range, 'The output of ls cannot be taken apart safely; use a pattern or find', 2));
  });
  return hits;
}

function functionHits(program: Program, command: Extract<Command, { kind: 'function' }>): Hit[] {
  const head = program.source.slice(command.start, command.body.start);
  return /^function\b.*\(/su.test(head) ? [hit(command, 'Write name() or function name, not both', 1)] : [];
}

function blockHits(program: Program, command: Compound, stopsOnErrors: boolean): Hit[] {
  const hits = listsOf(command).flatMap((list) => listHits(list, stopsOnErrors));
  if (command.kind !== 'for') return hits;
  for (const item of command.items ?? []) {
    if (/^\$\(\s*ls\b|^`ls\b/u.test(item.text))
      hits.push(hit(item, 'Runs over the output of ls; use a pattern such as *.txt', 2));
    else if (/^\$\(\s*cat\b/u.test(item.text)) hits.push(hit(item, 'Runs over words, not lines; use while read -r', 2));
    else if (/^\$(@|\*)$|^\$\{\w+\[[@*]\]\}$/u.test(item.text)) hits.push(hit(item, `Put ${item.text} in quotes`, 4));
    else hits.push(...backtickHits(program, item));
  }
  return hits;
}

/** What the order of commands shows: `cd` that may fail, code after the end. */
function listHits({ items }: List, stopsOnErrors: boolean): Hit[] {
  const hits: Hit[] = [];
  items.forEach(({ command, operator }, index) => {
    if (command.kind !== 'simple') return;
    const name = command.words[0]?.text;
    const isAlone = operator === ';' && !isJoined(items[index - 1]);
    if (name === 'cd' && isAlone && !stopsOnErrors && items.length > index + 1)
      hits.push(hit(command, 'Goes on in the wrong folder when cd fails; write cd … || exit', 2));
    const after = items[index + 1]?.command;
    if ((name === 'exit' || name === 'return') && isAlone && after !== undefined && !isInert(after))
      hits.push(hit(after, `Never runs: ${name} stands before it`, 4));
  });
  return hits;
}

/** Functions may stand after the end, and text in a here-document of `:`. */
const isInert = (command: Command): boolean =>
  command.kind === 'function' || (command.kind === 'simple' && command.words[0]?.text === ':');

const isJoined = (item: List['items'][number] | undefined): boolean =>
  item?.operator === '&&' || item?.operator === '||';
