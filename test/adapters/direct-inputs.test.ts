import { directOptions, directTexts } from '../../src/adapters/direct-inputs';
import { type InputName, readInputs } from '../../src/adapters/inputs';
import { NO_OPTIONS } from '../../src/core/options';
import { err, ok } from '../../src/core/result';
import { languageOf } from '../../src/languages';
import { type Folder, makeFolder } from '../support/folder';

function inputs(given: Partial<Record<InputName, string>>) {
  const env = Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  const read = readInputs(env);
  if (!read.ok) throw new Error(read.error.join());
  return read.value;
}

describe('direct use', () => {
  let folder: Folder;
  beforeAll(async () => {
    folder = await makeFolder({ 'a.py': 'print(1)\n', 'b.md': '# b\n' });
  });
  afterAll(() => folder.remove());
  const texts = (given: Partial<Record<InputName, string>>) => directTexts(inputs(given), folder.path);

  test('takes a program from the input code, ended with a line end', async () => {
    expect(await texts({ code: 'print(1)' })).toEqual(ok([{ name: null, text: 'print(1)\n' }]));
    expect(await texts({ code: 'print(1)\n\n' })).toEqual(ok([{ name: null, text: 'print(1)\n\n' }]));
  });

  test('takes files, one path or glob a line', async () => {
    expect(await texts({ files: '\n  a.py  \r\n*.md\n' })).toEqual(
      ok([
        { name: 'a.py', text: 'print(1)\n' },
        { name: 'b.md', text: '# b\n' },
      ]),
    );
  });

  test.each<[Partial<Record<InputName, string>>, string, string]>([
    [{ files: ' \n ' }, 'no_code', 'Input files names no file.'],
    [{ files: 'c.py' }, 'not_found', 'File not found: c.py. Expected a path inside the workspace.'],
  ])('refuses %j', async (given, reasonCode, message) => {
    expect(await texts(given)).toEqual(err({ reasonCode, message }));
  });

  test('takes language, parameters and stdin from inputs of their own', () => {
    expect(directOptions(inputs({ language: 'js', parameters: '{"a":1}', stdin: ' x\n' }), languageOf)).toEqual(
      ok({ ...NO_OPTIONS, language: 'javascript', parameters: '{"a":1}', stdin: ' x\n' }),
    );
    expect(directOptions(inputs({}), languageOf)).toEqual(ok(NO_OPTIONS));
  });

  test('refuses a language that it does not know', () => {
    expect(directOptions(inputs({ language: 'cobol' }), languageOf)).toEqual(
      err({
        reasonCode: 'unknown_language',
        message: 'Input language: expected python, javascript, typescript or bash.',
      }),
    );
  });
});
