/** Which words are more than words where they stand: reserved words, and those that only some tokens make special. */
import type { Lexer } from './lexer';
import { type Kind, mayPrecedeTime, type Reserved, reservedWord } from './tokens';

/** Words that mean something special after certain tokens only, wherever reserved words may stand. */
export function specialWord(lexer: Lexer, text: string): Kind | null {
  const { flags } = lexer;
  switch (text) {
    case 'in':
      return specialIn(lexer);
    case 'do':
      return specialDo(lexer);
    case 'esac':
      return specialEsac(lexer);
    case '{':
      return specialBrace(lexer);
    default:
      flags.allowBrace = false;
  }
  if (text === '}' && lexer.openBraces > 0 && lexer.isReservedPosition()) {
    lexer.openBraces--;
    return '}';
  }
  if (text === ']]') return flags.conditional ? ']]' : null;
  return timeOption(flags.last, text);
}

function timeOption(last: Kind, text: string): Kind | null {
  if (last === 'time' && text === '-p') return 'time -p';
  return (last === 'time' || last === 'time -p') && text === '--' ? 'time --' : null;
}

function specialBrace(lexer: Lexer): Kind | null {
  const opensBody = lexer.flags.allowBrace || lexer.flags.last === 'arithmetic-for';
  lexer.flags.allowBrace = false;
  if (!opensBody) return null;
  lexer.openBraces++;
  return '{';
}

function specialEsac({ flags }: Lexer): Kind | null {
  if (flags.esacsNeeded === 0 || flags.last !== 'in') return null;
  flags.esacsNeeded--;
  flags.casePattern = false;
  return 'esac';
}

function specialIn({ flags }: Lexer): Kind | null {
  const afterHead = flags.last === 'word' && ['for', 'case', 'select'].includes(flags.beforeThat);
  const afterLines = flags.expectingIn > 0 && (flags.last === 'word' || flags.last === '\n');
  if (!afterHead && !afterLines) return null;
  if (afterHead ? flags.beforeThat === 'case' : flags.caseStatement) {
    flags.casePattern = true;
    flags.esacsNeeded++;
  }
  if (flags.expectingIn > 0) flags.expectingIn--;
  return 'in';
}

function specialDo({ flags }: Lexer): Kind | null {
  const afterHead = flags.last === 'word' && (flags.beforeThat === 'for' || flags.beforeThat === 'select');
  const afterLines = flags.expectingIn > 0 && (flags.last === '\n' || flags.last === ';');
  if (!afterHead && !afterLines) return flags.last === 'arithmetic-for' ? 'do' : null;
  if (flags.expectingIn > 0) flags.expectingIn--;
  return 'do';
}

/** A reserved word where commands begin; among the patterns of `case` only `esac` is one. */
export function reservedHere(lexer: Lexer, text: string): Kind | null {
  const { flags } = lexer;
  const word = reservedWord(text);
  if (word === undefined || !lexer.isReservedPosition()) return null;
  if (flags.casePattern && (word !== 'esac' || flags.last === '|' || flags.last === '(')) return null;
  if (word === 'time' && !mayPrecedeTime(flags.last, flags.beforeThat)) return null;
  note(lexer, word);
  return word;
}

function note(lexer: Lexer, word: Reserved): void {
  const { flags } = lexer;
  if (word === 'esac') {
    flags.casePattern = false;
    flags.caseStatement = false;
    flags.esacsNeeded--;
  } else if (word === 'case') flags.caseStatement = true;
  else if (word === '{') lexer.openBraces++;
  else if (word === '}' && lexer.openBraces > 0) lexer.openBraces--;
}
