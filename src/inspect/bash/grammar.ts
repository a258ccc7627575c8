/** Bash's grammar down to simple commands; `compound.ts` reads the blocks. */
import { readCompound, readFunction } from './compound';
import { Lexer } from './lexer';
import { assignmentOf, readRedirect, wordOf } from './redirection';
import { type Kind, startsCommand, type Token } from './tokens';
import type { Assignment, Command, List, ListItem, Redirect, Simple, Substitution, Word } from './tree';
import { unexpected } from './unexpected';

/** A block that has begun: what closes it, for messages and for going on after an error. */
export type Opened = { readonly word: string; readonly offset: number };

type Draft = { readonly words: Word[]; readonly assignments: Assignment[]; readonly redirects: Redirect[] };

export class Grammar {
  readonly lexer: Lexer;
  readonly opened: Opened[] = [];

  constructor(source: string) {
    this.lexer = new Lexer(source, () => this.substitution());
  }

  get substitutions(): ReadonlyMap<number, Substitution> {
    return this.lexer.substitutions;
  }

  /** One line of commands (or several that belong together), up to and with its line end; `null` at the end. */
  line(): List | null {
    const { lexer } = this;
    const first = lexer.look();
    if (first.kind === 'end') return null;
    if (first.kind === '\n') {
      lexer.take();
      return emptyList(first.start);
    }
    const list = this.items(false);
    const end = lexer.take();
    if (end.kind === '\n') {
      this.noteExtendedGlob(list);
      return list;
    }
    if (end.kind === 'end') {
      lexer.readBodies('');
      return list;
    }
    throw unexpected(this, end, 'a line end or ;');
  }

  /** Commands between reserved words; at least one. */
  compoundList(): List {
    this.newlines();
    return this.items(true);
  }

  newlines(): void {
    while (this.lexer.look().kind === '\n') this.lexer.take();
  }

  at(kind: Kind): boolean {
    return this.lexer.look().kind === kind;
  }

  /** Takes a token of this kind, or says what was expected. */
  expect(kind: Kind, wanted: string): Token {
    if (!this.at(kind)) throw unexpected(this, this.lexer.look(), wanted);
    return this.lexer.take();
  }

  /** Reads a block that `word` at `token` opened. */
  block<T>(token: Token, read: () => T): T {
    this.opened.push({ word: token.kind, offset: token.start });
    const result = this.lexer.nested(read);
    this.opened.pop();
    return result;
  }

  private substitution(): List {
    const { lexer } = this;
    const start = lexer.pos - 1;
    return this.block({ ...lexer.token('(', start), start }, () => {
      this.newlines();
      const list = this.at(')') ? emptyList(start + 1) : this.items(true);
      this.expect(')', 'a closing )');
      return list;
    });
  }

  /** A list; with `inBlock` line ends separate its commands, without they end it. */
  private items(inBlock: boolean): List {
    const { lexer } = this;
    const { start } = lexer.look();
    const items: ListItem[] = [];
    for (;;) {
      const command = this.pipeline();
      const { kind } = lexer.look();
      if (kind === '&&' || kind === '||') {
        lexer.take();
        this.newlines();
        items.push({ command, operator: kind });
        continue;
      }
      items.push({ command, operator: kind === '&' ? '&' : ';' });
      if (kind !== '&' && kind !== ';' && !(inBlock && kind === '\n')) break;
      lexer.take();
      if (inBlock) this.newlines();
      if (!startsCommand(lexer.look().kind)) break;
    }
    return { start, end: items.at(-1)?.command.end ?? start, items };
  }

  private pipeline(): Command {
    const { lexer } = this;
    const first = lexer.look();
    if (first.kind === '!' || first.kind === 'time') return this.prefixed(first);
    const stages: Command[] = [this.command()];
    while (this.at('|') || this.at('|&')) {
      lexer.take();
      this.newlines();
      stages.push(this.command());
    }
    const [only] = stages;
    if (stages.length === 1 && only !== undefined) return only;
    return { kind: 'pipeline', start: first.start, end: endOf(stages), negated: false, timed: false, stages };
  }

  private prefixed(first: Token): Command {
    const { lexer } = this;
    lexer.take();
    if (first.kind === 'time') {
      if (this.at('time -p')) lexer.take();
      if (this.at('time --')) lexer.take();
    }
    const isBare = this.at('\n') || this.at(';') || this.at('end');
    const inner = isBare ? emptySimple(first) : lexer.nested(() => this.pipeline());
    const stages = inner.kind === 'pipeline' ? inner.stages : [inner];
    const negated = (first.kind === '!') !== (inner.kind === 'pipeline' && inner.negated);
    const timed = first.kind === 'time' || (inner.kind === 'pipeline' && inner.timed);
    return { kind: 'pipeline', start: first.start, end: inner.end, negated, timed, stages };
  }

  private command(): Command {
    const token = this.lexer.look();
    if (token.kind === 'function') return readFunction(this, null);
    if (token.kind === 'coproc') return this.coproc();
    const compound = readCompound(this);
    if (compound !== null) return compound;
    if (!startsCommand(token.kind)) throw unexpected(this, token, 'a command');
    return this.simple();
  }

  private coproc(): Command {
    const { start } = this.lexer.take();
    const compound = readCompound(this);
    if (compound !== null) return { kind: 'coproc', start, end: compound.end, name: null, command: compound };
    const first = this.lexer.look();
    if (first.kind !== 'word') {
      if (!startsCommand(first.kind)) throw unexpected(this, first, 'a command');
      const command = this.simple();
      return { kind: 'coproc', start, end: command.end, name: null, command };
    }
    this.lexer.take();
    const named = readCompound(this);
    if (named !== null) return { kind: 'coproc', start, end: named.end, name: first.text, command: named };
    const command = this.simple(first);
    return { kind: 'coproc', start, end: command.end, name: null, command };
  }

  /** `first` is a word already taken. A name followed by `()` is a function. */
  private simple(first?: Token): Command {
    const { lexer } = this;
    const { start } = first ?? lexer.look();
    const words: Word[] = first === undefined ? [] : [wordOf(first)];
    const assignments: Assignment[] = [];
    const redirects: Redirect[] = [];
    while (this.part({ words, assignments, redirects })) {
      const [name] = words;
      const isBare = words.length === 1 && assignments.length === 0 && redirects.length === 0;
      if (isBare && name !== undefined && this.at('(')) return readFunction(this, name);
    }
    lexer.flags.redirectionsOnly = false;
    const end = endOf([...words, ...assignments, ...redirects]);
    return { kind: 'simple', start, end, assignments, words, redirects };
  }

  /** Reads the next word, assignment or redirection into `draft`; false when there is none. */
  private part({ words, assignments, redirects }: Draft): boolean {
    const { flags } = this.lexer;
    const { kind } = this.lexer.look();
    const isFirst = words.length === 0 && assignments.length === 0 && redirects.length === 0;
    if (kind === 'word' || kind === 'assignment') {
      const token = this.lexer.take();
      flags.redirectionsOnly = false;
      if (kind === 'assignment' && words.length === 0) assignments.push(assignmentOf(token));
      else words.push(wordOf(token));
      return true;
    }
    const redirect = readRedirect(this);
    if (redirect === null) return false;
    if (isFirst) flags.redirectionsOnly = true;
    redirects.push(redirect);
    return true;
  }

  /** `shopt -s extglob` changes how later lines are read, as it does when Bash runs them. */
  private noteExtendedGlob({ items }: List): void {
    for (const { command } of items) {
      if (command.kind !== 'simple' || command.words[0]?.text !== 'shopt') continue;
      const words = command.words.map((word) => word.text);
      if (words.includes('extglob')) this.lexer.extendedGlob = words.includes('-s') || this.lexer.extendedGlob;
    }
  }
}

const emptyList = (at: number): List => ({ start: at, end: at, items: [] });

const emptySimple = ({ end }: Token): Simple => ({
  kind: 'simple',
  start: end,
  end,
  assignments: [],
  words: [],
  redirects: [],
});

const endOf = (parts: readonly { readonly end: number }[]): number =>
  parts.reduce((end, part) => Math.max(end, part.end), 0);
