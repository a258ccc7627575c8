/** Options of ordinary programs that take a shell command. */
import { type Field, knownField } from './field';

type Shape = {
  /** The command stands behind this in one argument (`--to-command=…`). */
  readonly attached?: RegExp;
  /** The command is the next argument. */
  readonly next?: readonly string[];
};

const SHAPES: Readonly<Record<string, Shape>> = {
  tar: {
    attached:
      /^--(?:checkpoint-action=exec|to-command|use-compress-program|rsh-command|info-script|new-volume-script)=(.+)$/su,
    next: ['-I', '-F'],
  },
  git: {
    attached:
      /^(?:core\.(?:pager|sshCommand|editor|fsmonitor|hooksPath|gitProxy)|alias\.[\w-]+|diff\.external|credential\.helper|sequence\.editor)=!?(.+)$/su,
  },
  ssh: { attached: /^-?o?(?:Proxy|Local|KnownHosts)Command[= ](.+)$/su },
  rsync: { attached: /^--rsh=(.+)$/su, next: ['-e'] },
  vim: { attached: /^:?!(.+)$/su, next: [] },
  vi: { attached: /^:?!(.+)$/su },
  ex: { attached: /^:?!(.+)$/su },
  nvim: { attached: /^:?!(.+)$/su },
  gdb: { attached: /^(?:!|shell )(.+)$/su },
  zip: { attached: /^--unzip-command=(.+)$/su, next: ['-TT'] },
  split: { attached: /^--filter=(.+)$/su },
  sort: { attached: /^--compress-program=(.+)$/su },
  man: { attached: /^--(?:pager|html)=(.+)$/su, next: ['-P'] },
  script: { attached: /^--command=(.+)$/su, next: ['-c', '-qc', '-qec', '-ec'] },
  su: { attached: /^--command=(.+)$/su, next: ['-c'] },
  runuser: { attached: /^--command=(.+)$/su, next: ['-c'] },
  flock: { attached: /^--command=(.+)$/su, next: ['-c'] },
  nc: { attached: /^--(?:exec|sh-exec)=(.+)$/su, next: ['-e', '-c', '--exec', '--sh-exec'] },
  socat: { attached: /(?:^|,)(?:EXEC|SYSTEM):["']?([^,"']+)/iu },
  make: { attached: /^--eval=\$\(shell (.+)\)$/su },
  tmux: { next: ['new', 'new-session', 'send-keys'] },
  mysql: { attached: /^\\! (.+)$/su },
  psql: { attached: /^\\! (.+)$/su },
  sqlite3: { attached: /^\.(?:shell|system) (.+)$/su },
  entr: {},
  complete: { next: ['-C'] },
  bind: { attached: /^"[^"]{1,20}":\s*(.+)$/su },
};

/** The commands that the arguments hand over. */
export function optionCode(name: string, args: readonly Field[]): readonly Field[] {
  const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
  if (shape === undefined) return [];
  return args.flatMap((arg, at): Field[] => {
    const text = shape.attached?.exec(arg.text)?.[1];
    if (text !== undefined) return [arg.known ? knownField(text, arg.how) : { ...arg, text }];
    const next = args[at + 1];
    return shape.next?.includes(arg.text) === true && next !== undefined ? [next] : [];
  });
}
