/** What models put around a program: for the reader of replies alone, and for the built action that runs what was read. */
export const CODE = 'print("right")\n';
export const OTHER = 'print("wrong")';
export const F = '```';

export const block = (info = 'python', code = CODE, mark = F) => `${mark}${info}\n${code}${mark}`;

/** Every one holds the right program, and nothing else may come out of it. */
export const SHAPES: Readonly<Record<string, string>> = {
  'one fence': block(),
  'words before and after': `Sure! Here it is:\n\n${block()}\n\nTell me if it should do more.`,
  'an alias of the language': block('py'),
  'another alias': block('python3'),
  'capital letters': block('Python'),
  'a space before the tag': block(' python'),
  'spaces after the tag': block('python   '),
  attributes: block('python title="main.py" linenos'),
  braces: block('{.python .numberLines}'),
  'bare braces': block('{python}'),
  'a file name behind a colon': block('python:main.py'),
  tildes: block('python', CODE, '~~~'),
  'four marks': block('python', CODE, '````'),
  'a closing fence longer than the opening one': `${F}python\n${CODE}${F}${F}`,
  'carriage returns': `Here:\r\n\r\n${block().replaceAll('\n', '\r\n')}\r\n`,
  'lone carriage returns': block().replaceAll('\n', '\r'),
  'a byte order mark': `\ufeff${block()}`,
  'an indentation by a list': `1. The program:\n\n   ${F}python\n   ${CODE.trim()}\n   ${F}\n`,
  'a deep indentation': `- a\n    - b\n        ${F}python\n        ${CODE.trim()}\n        ${F}\n`,
  'tabs before it': `\t${F}python\n\t${CODE.trim()}\n\t${F}`,
  'pip install first': `${block('bash', 'pip install requests\n')}\n\n${block()}`,
  'pip install in the same language': `${block('python', '!pip install requests\n')}\n\n${block()}`,
  'how to start it after': `${block()}\n\n${block('bash', 'python3 main.py\n')}`,
  'its output after': `${block()}\n\nIt prints:\n\n${block('', 'right\n')}`,
  'its output as text': `${block()}\n\n${block('text', 'right\n')}`,
  'the same program twice': `${block()}\n\nOnce more:\n\n${block()}`,
  'thoughts before': `<think>\nMaybe ${F}python\n${OTHER}\n${F}\nNo.\n</think>\n\n${block()}`,
  'thoughts with a lost opening': `Maybe this?\n${block('python', `${OTHER}\n`)}\n</think>\n\n${block()}`,
  'thinking by another name': `<thinking>${OTHER}</thinking>${'\n'}${block()}`,
  JSON: JSON.stringify({ language: 'python', code: CODE }),
  'JSON with white space': `\n  ${JSON.stringify({ language: 'python', code: CODE }, null, 2)}\n`,
  'JSON in a fence': `Here:\n\n${block('json', `${JSON.stringify({ language: 'python', code: CODE })}\n`)}`,
  'JSON with a fence inside': JSON.stringify({ language: 'py', code: block() }),
  'JSON with strange fields': JSON.stringify({
    language: 'python',
    code: CODE,
    dependencies: 'none',
    complexity: 7,
    more: 1,
  }),
  'JSON about it after the block': `${block()}\n\n${block('json', '{"description": "It prints."}\n')}`,
  'no line end before the closing fence in JSON': JSON.stringify({ language: 'python', code: CODE.trim() }),
  'another language first': `Not this:\n\n${block('javascript', 'console.log(1)\n')}\n\n${block()}`,
};

/** None of these says for sure which program is meant. */
export const UNSURE: Readonly<Record<string, string>> = {
  nothing: '',
  'words alone': 'I would print it.',
  'two programs': `${block()}\n\nor\n\n${block('python', `${OTHER}\n`)}`,
  'a fence without a tag': block(''),
  'an output without a tag, and nothing else': `It prints:\n\n${F}\n42\n${F}`,
  'a fence that never closes': `${F}python\n${CODE}`,
  'a second fence that never closes': `${block()}\n\n${F}text\nand`,
  'a fence that other marks try to close': `${F}python\n${CODE}~~~\n`,
  'an empty fence': `${F}python\n${F}`,
  'white space alone': `${F}python\n  \n${F}`,
  'code on the opening line': `${F}python print("wrong")${F}`,
  'half of an object': '{"language": "python", "code": "print(1)',
  'an object without code': '{"language": "python"}',
  'code that is no text': '{"language": "python", "code": 7}',
  'a fence that closes inside the program': `${F}bash\ncat <<'EOF'\n${F}\nrm -r x\n${F}\nEOF\n${F}`,
  'thoughts that never end': `<think>\n${block()}`,
};

export const WRONG: Readonly<Record<string, string>> = {
  'another language': block('javascript', 'console.log("wrong")\n'),
  'a language that does not run here': block('rust', 'fn main() {}\n'),
  'another language in JSON': JSON.stringify({ language: 'bash', code: 'echo wrong' }),
  'another language inside JSON': JSON.stringify({ code: block('ruby', 'puts 1\n') }),
};
