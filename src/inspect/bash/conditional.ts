/** `[[ … ]]`, which has a small grammar of its own. The opening bracket has been taken. */
import { failAt } from './failure';
import type { Grammar } from './grammar';
import { wordOf } from './redirection';
import type { Token } from './tokens';
import type { Condition, Word } from './tree';

const UNARY = /^-[a-hknoprstuvwxzGLOSNR]$/u;
const BINARY = /^(==?|!=|=~|!~|<|>|-(nt|ot|lt|gt|ef|eq|ne|ge|le))$/u;

export function readConditional(grammar: Grammar): Condition {
  const { lexer } = grammar;
  lexer.flags.conditional = true;
  const reader = new ConditionReader(grammar);
  const condition = reader.or();
  if (reader.token.kind !== ']]') throw reader.unexpected('&&, || or ]]');
  lexer.flags.conditional = false;
  lexer.flags.beforeThat = '[[';
  lexer.flags.last = ']]';
  lexer.taken = reader.token;
  return condition;
}

class ConditionReader {
  private readonly grammar: Grammar;
  /** The token after the last term. */
  token: Token;

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.token = grammar.lexer.taken;
  }

  or(): Condition {
    const parts = [this.and()];
    while (this.token.kind === '||') parts.push(this.and());
    return single(parts) ?? { kind: 'logic', operator: '||', parts };
  }

  private and(): Condition {
    const parts = [this.term()];
    while (this.token.kind === '&&') parts.push(this.term());
    return single(parts) ?? { kind: 'logic', operator: '&&', parts };
  }

  private term(): Condition {
    const token = this.next(true);
    if (token.kind === '(') return this.parenthesis();
    if (token.kind === '!' || (token.kind === 'word' && token.text === '!'))
      return { kind: 'logic', operator: '!', parts: [this.grammar.lexer.nested(() => this.term())] };
    if (token.kind !== 'word') throw this.unexpected('a word, ! or (');
    if (UNARY.test(token.text)) {
      const operand = this.word(`a word after ${token.text}`);
      this.next(true);
      return { kind: 'test', operator: token.text, operands: [operand] };
    }
    return this.binary(wordOf(token));
  }

  private parenthesis(): Condition {
    const inner = this.grammar.lexer.nested(() => this.or());
    if (this.token.kind !== ')') throw this.unexpected('a closing )');
    this.next(true);
    return { kind: 'logic', operator: '(', parts: [inner] };
  }

  private binary(left: Word): Condition {
    const { flags } = this.grammar.lexer;
    const token = this.next(false);
    if (token.kind === ']]' || token.kind === '&&' || token.kind === '||' || token.kind === ')')
      return { kind: 'test', operator: '-n', operands: [left] };
    const isOperator = token.kind === 'word' && BINARY.test(token.text);
    if (!isOperator && token.kind !== '<' && token.kind !== '>')
      throw this.unexpected('a comparison such as == or -eq');
    flags.extendedPattern = isOperator && /^(==?|!=)$/u.test(token.text);
    flags.regex = isOperator && token.text === '=~';
    const right = this.word(`a word after ${token.text}`);
    flags.extendedPattern = false;
    flags.regex = false;
    this.next(true);
    return { kind: 'test', operator: token.text, operands: [left, right] };
  }

  private word(wanted: string): Word {
    const token = this.next(false);
    if (token.kind !== 'word') throw this.unexpected(wanted);
    return wordOf(token);
  }

  private next(skipLines: boolean): Token {
    const { lexer } = this.grammar;
    do this.token = lexer.read();
    while (skipLines && this.token.kind === '\n');
    return this.token;
  }

  unexpected(wanted: string) {
    const found =
      this.token.kind === 'end' ? 'the end of the script' : this.token.kind === '\n' ? 'a line end' : this.token.text;
    return failAt(this.token.start, `expected ${wanted} in [[ … ]], found ${found}`, {
      suggestion: 'Close the test with ]] (with a space before it), and put a space on either side of its operators.',
    });
  }
}

const single = (parts: readonly Condition[]): Condition | undefined => (parts.length === 1 ? parts[0] : undefined);
