/** Variables that are set and never read, or read and never set. Names in capitals belong to the environment. */
import type { Hit } from './lint';
import { type Part, partsOf } from './parts';
import type { Assignment, Command, Program, Range, Simple, Word } from './tree';
import { visitCommands } from './visit';

/** With these, names come and go unseen. */
const OPAQUE = new Set(['eval', 'source', '.']);
const SETTERS = new Set([
  'read',
  'declare',
  'local',
  'export',
  'readonly',
  'typeset',
  'mapfile',
  'readarray',
  'getopts',
  'printf',
  'let',
  'unset',
]);

export function variableHits(program: Program): readonly Hit[] {
  const names = new Names(program);
  visitCommands(program, (command) => names.command(command));
  for (const document of program.hereDocuments) if (!document.literal) names.text(document, true);
  return names.hits();
}

class Names {
  private readonly set = new Map<string, Range>();
  private readonly used = new Map<string, Range>();
  private isOpaque = false;
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  command(command: Command): void {
    switch (command.kind) {
      case 'simple':
        this.simple(command);
        break;
      case 'for':
      case 'select':
        this.note(this.set, command.variable.text, command.variable);
        for (const item of command.items ?? []) this.text(item);
        break;
      case 'case':
        this.text(command.word);
        for (const { patterns } of command.clauses) for (const pattern of patterns) this.text(pattern);
        break;
      case 'arithmetic':
        this.arithmetic(command.expression.text, command);
        break;
      case 'arithmetic-for':
        this.arithmetic(command.expressions.text, command);
        break;
      case 'conditional':
        this.words(command, this.program.source.slice(command.start, command.end));
        break;
    }
    if ('redirects' in command) for (const { target } of command.redirects) this.text(target);
  }

  private simple(command: Simple): void {
    const name = command.words[0]?.text ?? '';
    for (const assignment of command.assignments) this.assignment(assignment, command.words.length === 0);
    command.words.forEach((word, index) => {
      this.text(word);
      const isNamed = name === 'printf' ? command.words[index - 1]?.text === '-v' : index > 0 && SETTERS.has(name);
      if (isNamed) this.setByName(word, name);
    });
    this.isOpaque ||= OPAQUE.has(name) || name.startsWith('$');
  }

  /** In front of a command an assignment is for that command's eyes. */
  private assignment({ name, value, elements, subscript, start, end }: Assignment, isOwn: boolean): void {
    if (isOwn) this.note(this.set, name, { start, end });
    for (const word of value === null ? elements : [value]) this.text(word);
    if (subscript !== null) this.words({ start, end }, subscript);
  }

  /** `export x` and `declare x` may pass it on: that counts as reading. */
  private setByName(word: Word, command: string): void {
    const name = /^([A-Za-z_]\w*)\+?(=|\[|$)/u.exec(word.text)?.[1];
    if (name === undefined) return;
    this.note(this.set, name, word);
    if (command === 'export' || command === 'readonly' || command === 'unset' || command === 'getopts')
      this.note(this.used, name, word);
  }

  /** The names in an arithmetic expression are read, and perhaps set. */
  private arithmetic(text: string, range: Range): void {
    this.words(range, text);
    for (const [, name = ''] of text.matchAll(
      /\b([A-Za-z_]\w*)\s*(?:[-+*/%]?=(?!=)|\+\+|--)|(?:\+\+|--)\s*[A-Za-z_]\w*/gu,
    ))
      this.note(this.set, name, range);
  }

  private words(range: Range, text: string): void {
    for (const [name] of text.matchAll(/[A-Za-z_]\w*/gu)) this.note(this.used, name, range, true);
  }

  text(range: Range, quoted = false): void {
    for (const part of partsOf(this.program, range, quoted)) this.part(part, range);
  }

  private part(part: Part, range: Range): void {
    if (part.kind === 'arithmetic')
      this.arithmetic(this.program.source.slice(part.expression.start, part.expression.end), range);
    if (part.kind === 'command' && part.backticks) this.words(range, part.program.source);
    if (part.kind !== 'parameter') return;
    this.note(this.used, part.name, range, part.operator !== '' || part.indirect);
    this.isOpaque ||= part.indirect;
    if (part.operator.endsWith('=')) this.note(this.set, part.name, range);
    if (part.operand.end > part.operand.start)
      this.words(range, this.program.source.slice(part.operand.start, part.operand.end));
    if (part.subscript !== null) this.words(range, part.subscript);
  }

  /** `soft` uses prove that a variable is read, but say nothing when it was never set. */
  private note(where: Map<string, Range>, name: string, range: Range, soft = false): void {
    if (name === '') return;
    const key = soft ? `?${name}` : name;
    if (!where.has(key)) where.set(key, range);
  }

  hits(): readonly Hit[] {
    if (this.isOpaque) return [];
    const isOwn = (name: string): boolean => /^[a-z]\w*$/u.test(name) && name.length > 1;
    const unused = [...this.set].filter(([name]) => isOwn(name) && !this.used.has(name) && !this.used.has(`?${name}`));
    const unset = [...this.used].filter(
      ([name]) => isOwn(name) && !this.set.has(name) && !/^https?_proxy$|^no_proxy$/u.test(name),
    );
    return [
      ...unused.map(([name, range]): Hit => ({ ...range, message: `${name} is set and never read`, weight: 2 })),
      ...unset.map(([name, range]): Hit => ({ ...range, message: `${name} is read and never set`, weight: 4 })),
    ];
  }
}
