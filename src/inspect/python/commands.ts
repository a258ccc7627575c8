/** Commands that a program starts: told as nested Bash, so that one set of rules judges them wherever they stand. */
import type { Call } from './apply';
import { disguised } from './code';
import type { Machine } from './machine';
import { asText, GAP, truth } from './operators';
import { type How, instance, list, options, type Text, toFact, UNKNOWN, type Val } from './values';

/** Where the command stands: as one text for the shell, as a list, or spread over the arguments from a position on. */
type Place = { readonly shape: 'shell' | 'list' | 'either' | 'rest'; readonly at: number };

const SHELL: Place = { shape: 'shell', at: 0 };

/** What a shell is given on its input. */
const FED = 'shell-input';

const PLACES: Readonly<Record<string, Place | undefined>> = {
  'os.system': SHELL,
  'os.popen': SHELL,
  'os.popen2': SHELL,
  'os.popen3': SHELL,
  'platform.popen': SHELL,
  'subprocess.getoutput': SHELL,
  'subprocess.getstatusoutput': SHELL,
  'asyncio.create_subprocess_shell': SHELL,
  'asyncio.subprocess.create_subprocess_shell': SHELL,
  'pexpect.spawn': SHELL,
  'pexpect.run': SHELL,
  'webbrowser.get': SHELL,
  'webbrowser.GenericBrowser': SHELL,
  'webbrowser.BackgroundBrowser': SHELL,
  'distutils.spawn.spawn': { shape: 'list', at: 0 },
  'os.startfile': SHELL,
  [`${FED}.write`]: SHELL,
  [`${FED}.stdin.write`]: SHELL,
  [`${FED}.stdin.writelines`]: SHELL,
  [`${FED}.communicate`]: SHELL,
  'subprocess.run': { shape: 'either', at: 0 },
  'subprocess.call': { shape: 'either', at: 0 },
  'subprocess.check_call': { shape: 'either', at: 0 },
  'subprocess.check_output': { shape: 'either', at: 0 },
  'subprocess.Popen': { shape: 'either', at: 0 },
  'pty.spawn': { shape: 'either', at: 0 },
  'asyncio.create_subprocess_exec': { shape: 'rest', at: 0 },
  'os.execv': { shape: 'list', at: 1 },
  'os.execve': { shape: 'list', at: 1 },
  'os.execvp': { shape: 'list', at: 1 },
  'os.execvpe': { shape: 'list', at: 1 },
  'os.posix_spawn': { shape: 'list', at: 1 },
  'os.posix_spawnp': { shape: 'list', at: 1 },
  'os.spawnv': { shape: 'list', at: 2 },
  'os.spawnve': { shape: 'list', at: 2 },
  'os.spawnvp': { shape: 'list', at: 2 },
  'os.spawnvpe': { shape: 'list', at: 2 },
  'os.execl': { shape: 'rest', at: 1 },
  'os.execle': { shape: 'rest', at: 1 },
  'os.execlp': { shape: 'rest', at: 1 },
  'os.execlpe': { shape: 'rest', at: 1 },
  'os.spawnl': { shape: 'rest', at: 2 },
  'os.spawnle': { shape: 'rest', at: 2 },
  'os.spawnlp': { shape: 'rest', at: 2 },
};

/** Tells the command; a shell that waits for its input is the answer. */
export function commands(machine: Machine, path: string, call: Call): Val | undefined {
  const place = Object.hasOwn(PLACES, path) ? PLACES[path] : undefined;
  if (place === undefined) return undefined;
  const given = call.args[place.at] ?? call.keywords.get('args') ?? call.keywords.get('input') ?? UNKNOWN;
  const spread: Val = { kind: 'list', items: call.args.slice(place.at) };
  environment(machine, call);
  for (const one of options(place.shape === 'rest' ? spread : given)) command(machine, one, call);
  return /^(?:os\.popen|subprocess\.Popen)$/.test(path) && isBareShell(given) ? instance(FED) : undefined;
}

function isBareShell(given: Val): boolean {
  const words = given.kind === 'list' ? given.items.map(asText) : [asText(given)];
  const [name, ...rest] = words.map((word) => word?.value ?? '');
  return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k|a)?sh$/.test(name ?? '') && rest.every((word) => /^-[is]$/.test(word));
}

function command(machine: Machine, given: Val, call: Call): void {
  const whole = asText(given);
  if (whole !== null) tell(machine, { words: whole.value.replaceAll(GAP, '"$1"'), how: whole.how }, call);
  if (given.kind !== 'list' || given.items.length === 0) return;
  const words = given.items.map(asText);
  const first = words[0] ?? null;
  // `["rm -rf /"]` with shell=True is one text for the shell.
  const shell = truth(call.keywords.get('shell') ?? UNKNOWN) === true && first !== null;
  const how = words.flatMap((word) => word?.how ?? []);
  tell(machine, { words: shell ? first.value : words.map(quoted).join(' '), how }, call);
}

/** Variables that the command is given, as if the program had set them for itself. */
function environment(machine: Machine, call: Call): void {
  const given = call.keywords.get('env');
  if (given?.kind !== 'dict') return;
  for (const [key, value] of given.entries)
    if (key.startsWith('s:'))
      machine.tell(call.at, { kind: 'assign', path: `os.environ.${key.slice(2)}`, value: toFact(value) });
}

function tell(machine: Machine, { words, how }: { readonly words: string; readonly how: How }, call: Call): void {
  disguised(machine, how, call);
  const input = call.keywords.get('input');
  const fed = input === undefined ? null : asText(input);
  const code = fed === null ? words : `${words} <<'INPUT'\n${fed.value.replaceAll(GAP, '$1')}\nINPUT`;
  machine.tell(call.at, { kind: 'nested', language: 'bash', code });
}

/** A word of an argument list as Bash writes it; `$1` for what is not known. */
function quoted(word: Text | null): string {
  if (word === null) return '"$1"';
  if (/^[\w./:=@%+,-]+$/.test(word.value)) return word.value;
  if (word.gap !== null) return `"${word.value.replace(/(["\\`])/g, '\\$1').replaceAll(GAP, '$1')}"`;
  return `'${word.value.replaceAll("'", "'\\''")}'`;
}

/** `pid, fd = pty.fork()`: what is written to the second is typed into the shell that the child becomes. */
export const terminal = (): Val => list([UNKNOWN, instance(FED)]);

export const typedIn = (machine: Machine, call: Call): Val | undefined => {
  const [to, given] = call.args;
  if (to?.kind === 'instance' && to.path === FED && given !== undefined) command(machine, given, call);
  return undefined;
};
