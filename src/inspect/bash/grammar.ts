/** Bash's grammar down to simple commands; `compound.ts` reads the blocks. */
import { readCompound, readFunction } from './compound';
import { failAt } from './failure';
import { Lexer } from './lexer';
import { isRedirection, type Kind, startsCommand, type Token } from './tokens';
import type {
  Assignment,
  Command,
  Compound,
  HereDocument,
  List,
  ListItem,
  Redirect,
  Simple,
  Substitution,
  Word,
} from './tree';
import { unexpected } from './unexpected';
import { assignmentLength } from './word-text';

/** A block that has begun: what closes it, for messages and for going on after an error. */
export type Opened = { readonly word: string; readonly offset: number };

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
    for (;;) {
      const token = lexer.look();
      if (token.kind === '(' && words.length === 1 && assignments.length + redirects.length === 0 && words[0])
        return readFunction(this, words[0]);
      if (token.kind === 'word' || token.kind === 'assignment') {
        lexer.take();
        lexer.flags.redirectionsOnly = false;
        if (token.kind === 'assignment' && words.length === 0) assignments.push(assignmentOf(token));
        else words.push(wordOf(token));
        continue;
      }
      const redirect = this.redirect();
      if (redirect === null) break;
      redirects.push(redirect);
      lexer.flags.redirectionsOnly =
        redirects.length === 1 && words.length + assignments.length === 0 ? true : lexer.flags.redirectionsOnly;
    }
    lexer.flags.redirectionsOnly = false;
    const end = endOf([...words, ...assignments, ...redirects]);
    return { kind: 'simple', start, end, assignments, words, redirects };
  }

  redirects(): Redirect[] {
    const found: Redirect[] = [];
    for (let next = this.redirect(); next !== null; next = this.redirect()) found.push(next);
    return found;
  }

  private redirect(): Redirect | null {
    const { lexer } = this;
    const first = lexer.look();
    const hasDescriptor = first.kind === 'number' || first.kind === '{name}';
    if (!hasDescriptor && !isRedirection(first.kind)) return null;
    if (hasDescriptor) lexer.take();
    const operator = lexer.look();
    if (!isRedirection(operator.kind)) throw unexpected(this, operator, 'a redirection');
    if (hasDescriptor && operator.kind.startsWith('&')) throw unexpected(this, operator, 'a redirection');
    lexer.take();
    const target = lexer.look();
    const isDuplicate = operator.kind === '<&' || operator.kind === '>&';
    const fits = target.kind === 'word' || (isDuplicate && (target.kind === 'number' || target.kind === '-'));
    if (!fits) throw unexpected(this, target, `a file name after ${operator.kind}`);
    lexer.take();
    return {
      start: first.start,
      end: target.end,
      operator: operator.kind,
      descriptor: hasDescriptor ? first.text : null,
      target: wordOf(target),
      document: operator.kind === '<<' || operator.kind === '<<-' ? this.document(operator, target) : null,
    };
  }

  private document(operator: Token, target: Token): HereDocument {
    const delimiter = target.quoted ? unquote(target.text) : target.text;
    const document = {
      delimiter,
      literal: target.quoted,
      stripTabs: operator.kind === '<<-',
      start: this.lexer.source.length,
      end: this.lexer.source.length,
      closed: false,
    };
    if (this.lexer.pending.length >= 16) throw failAt(operator.start, 'more than 16 here-documents begin on this line');
    this.lexer.pending.push(document);
    this.lexer.hereDocuments.push(document);
    return document;
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

export const wordOf = ({ start, end, text }: Token): Word => ({ start, end, text });

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

function assignmentOf(token: Token): Assignment {
  const { start, end, text } = token;
  const equals = assignmentLength(text);
  const append = text[equals - 1] === '+';
  const target = text.slice(0, append ? equals - 1 : equals);
  const bracket = target.indexOf('[');
  const value: Word = { start: end - (text.length - equals - 1), end, text: text.slice(equals + 1) };
  return {
    start,
    end,
    name: bracket < 0 ? target : target.slice(0, bracket),
    subscript: bracket < 0 ? null : target.slice(bracket + 1, -1),
    append,
    value: token.isArray ? null : value,
    elements: token.elements,
  };
}

/** Quote removal as for a here-document's delimiter. */
function unquote(text: string): string {
  return text.replace(/\\(.)|\$?'([^']*)'|\$?"((?:[^"\\]|\\.)*)"/gsu, (_all, escaped, single, double) =>
    String(escaped ?? single ?? String(double ?? '').replace(/\\([$`"\\])/gu, '$1')),
  );
}

export type { Compound };
