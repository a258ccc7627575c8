/** The commands of the command line, their options and their help. The options of `/run` come from its own table. */
import { Command, Option } from 'commander';
import { OPTIONS } from '../core/options';
import { expectLanguages } from '../inspect/analysers';
import { VERSION } from '../version';

/** Raises the exit status; the highest one counts. */
export type SetStatus = (status: number) => void;

const EXIT_STATUS = `
Exit status: 0 all went well · 1 a program failed · 2 usage or configuration
             3 refused or not approved · 4 Docker, image or network trouble`;

export function buildProgram(signal: AbortSignal, setStatus: SetStatus): Command {
  const program = new Command('sallyport')
    .description('Runs code safely: checks syntax, scans what it could do, then runs it in a sandbox.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(sallyport --help shows what there is)')
    .configureHelp({ helpWidth: Math.min(80, process.stdout.columns ?? 80) })
    .addHelpText(
      'after',
      `${EXIT_STATUS}\n\nStart with:  sallyport doctor\n             sallyport run examples/programs/hello.py`,
    );
  addRun(program, signal, setStatus);
  addScan(program, signal, setStatus);
  addSimulate(program, setStatus);
  addAudit(program, setStatus);
  addDoctor(program, setStatus);
  return program;
}

/** What the scan of such programs loads in a thread of its own; a wrong guess is made good when they have been read. */
async function expectPrograms(files: readonly string[]): Promise<void> {
  if (files.some((name) => name.endsWith('.py'))) await expectLanguages(['python']);
}

/** The options of a `/run` line that also make sense here. */
function withRunOptions(command: Command, names: readonly (keyof typeof OPTIONS)[]): Command {
  for (const name of names) {
    const { takes, says } = OPTIONS[name];
    const value = takes === '' ? '' : ` <${takes.replace(/[<>]/g, '')}>`;
    const option = new Option(`--${name}${value}`, says);
    command.addOption(takes === '' ? option : option.argParser(everyValue));
  }
  return command;
}

/** Keeps them all, so that an option given twice is a mistake here as it is in a comment. */
const everyValue = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function withCommonOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration (default: .github/sallyport.yml, else the defaults)')
    .option('--json', 'print the execution record as JSON')
    .option('--jsonl', 'batch: read one JSON object per line of the files or of stdin, write one per line')
    .option('--concurrency <n>', 'how many at once (default: the number of cores)')
    .option('--sarif <file>', 'write the findings as SARIF 2.1.0');
}

function addRun(program: Command, signal: AbortSignal, setStatus: SetStatus): void {
  const command = program
    .command('run')
    .argument('[file...]', 'Markdown (its code blocks), or a program by its ending; - is stdin')
    .description('check, scan and run programs, and report');
  withRunOptions(withCommonOptions(command), [
    'language',
    'timeout',
    'memory',
    'cpus',
    'disk',
    'policy',
    'network',
    'params',
    'stdin',
    'tests',
  ])
    .option('-y, --yes', 'run medium and high risk too, without asking')
    .addHelpText(
      'after',
      `
Examples:
  sallyport run hello.py                        one program
  sallyport run README.md --timeout 10s         every code block of a document
  echo 'print(6 * 7)' | sallyport run - --language python
  sallyport run a.py b.js --json > record.json
  sallyport run --jsonl programs.jsonl --yes    a batch, one JSON object a line:
                                                {"id", "language", "code"}

Low risk runs at once. On a terminal medium and high risk are asked about;
elsewhere they are not run unless --yes is given.${EXIT_STATUS}`,
    )
    .action(async (files: string[], given: Record<string, unknown>) => {
      // First, and before the rest is loaded: both answer meanwhile.
      await expectPrograms(files);
      const { askEngine } = await import('../adapters/docker/engine-connection');
      const engine = await askEngine();
      const { runCommand } = await import('./run');
      setStatus(await runCommand({ files, given, signal, execute: true, engine }));
    });
}

function addScan(program: Command, signal: AbortSignal, setStatus: SetStatus): void {
  const command = program
    .command('scan')
    .argument('[file...]', 'Markdown (its code blocks), or a program by its ending; - is stdin')
    .description('syntax, risk and quality; executes nothing');
  withRunOptions(withCommonOptions(command), ['language'])
    .option('--explain <rule>', 'explain one rule of the scan, and stop')
    .addHelpText(
      'after',
      `
Examples:
  sallyport scan script.sh
  sallyport scan --sarif findings.sarif src/*.py
  sallyport scan --explain sh/process/download-to-shell

Exit status: 0 nothing above low risk · 1 a syntax error
             2 usage or configuration · 3 medium or high risk`,
    )
    .action(async (files: string[], given: Record<string, unknown>) => {
      await expectPrograms(files);
      const { runCommand } = await import('./run');
      setStatus(await runCommand({ files, given, signal, execute: false }));
    });
}

function addSimulate(program: Command, setStatus: SetStatus): void {
  program
    .command('simulate')
    .argument('<event>', 'a recorded webhook payload (JSON)')
    .description('play the whole action against a recorded event')
    .option('--github <url>', 'API of a GitHub to use (default: a local one, made from the event)')
    .option('--event <name>', 'the event’s name (default: told from the payload)')
    .option('--config <file>', 'configuration that the local GitHub shows on its default branch')
    .option('--replay <file>', 'for a task: the transcript of an earlier run in the place of a model')
    .option('--script <file>', 'for a task: replies of a scripted local model, a JSON list of texts')
    .option('--screen', 'show the posted report for a screen of 80 columns')
    .addHelpText(
      'after',
      '\nExample:\n  sallyport simulate examples/events/run-comment.json \\\n    --config config/local-images.yml',
    )
    .action(async (event: string, given: Record<string, unknown>) => {
      const { simulateCommand } = await import('./simulate-command');
      setStatus(await simulateCommand(event, given));
    });
}

function addAudit(program: Command, setStatus: SetStatus): void {
  program
    .command('audit')
    .description('who had what run, at which risk, approved by whom, and how it ended')
    .option('--repo <owner/name>', 'read the bot’s comments there (GITHUB_TOKEN)')
    .option('--records <dir>', 'read the record files (*.json) below a folder')
    .option('--html <file>', 'write one page with filters, plots and a table')
    .option('--json', 'print rows and totals as JSON')
    .option('--since <date>', 'only comments that changed since, such as 2026-11-01')
    .option('--author <id>', 'numeric id of the account that posts the reports')
    .option('--lang <lang>', 'language of page and summary: en or zh')
    .addHelpText(
      'after',
      `
Examples:
  sallyport audit --records records/ --html audit.html
  GITHUB_TOKEN=… sallyport audit --repo acme/tools --html audit.html
  sallyport audit --records records/ --json | jq .figures

The page asks nobody for anything: it can be mailed, kept, opened anywhere.
Files that are no records are named, and the rest is shown.

Exit status: 0 done, also when some files were no records
             2 usage · 4 GitHub did not answer`,
    )
    .action(async (given: Record<string, unknown>) => {
      const { auditCommand } = await import('./audit');
      setStatus(await auditCommand(given));
    });
}

function addDoctor(program: Command, setStatus: SetStatus): void {
  program
    .command('doctor')
    .description('engine, images, permissions, configuration: what is missing, and the cure')
    .option('--config <file>', 'configuration (default: .github/sallyport.yml, else the defaults)')
    .option('--json', 'print the findings as JSON')
    .action(async (given: Record<string, unknown>) => {
      const { doctorCommand } = await import('./doctor');
      setStatus(await doctorCommand(given));
    });
}
