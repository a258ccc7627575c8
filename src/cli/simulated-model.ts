/**
 * Who writes programs when an event is simulated: a transcript that is replayed, a scripted model on this machine, or the
 * one that the environment names (`OPENAI_API_KEY`, `OPENAI_BASE_URL`, `OPENAI_MODEL`).
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { readText } from '../adapters/files';
import { createLocalModel, says } from '../local-model';
import { CliProblem } from './problem';

export type SimulatedModel = {
  /** Path of a transcript. */
  readonly replay: string | null;
  /** Path of a JSON list of replies. */
  readonly script: string | null;
};

export type OpenedSimulation = {
  /** For the action's process. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

type Say = (message: string) => void;

export async function openSimulatedModel({ replay, script }: SimulatedModel, say: Say): Promise<OpenedSimulation> {
  if (replay !== null && script !== null)
    throw new CliProblem(2, 'Give --replay or --script, not both: each stands in the place of the model.');
  if (replay !== null) return { env: { SALLYPORT_REPLAY: resolve(replay) }, close: async () => undefined };
  if (script !== null) return openScripted(script, say);
  return { env: ownModel(process.env), close: async () => undefined };
}

async function openScripted(path: string, say: Say): Promise<OpenedSimulation> {
  const model = createLocalModel({ script: (await repliesIn(path)).map(says) });
  const { baseUrl } = await model.start();
  say(`The model is a scripted stand-in at ${baseUrl}: its replies stand in ${path}, and no real model is asked`);
  return {
    env: { 'INPUT_OPENAI-API-KEY': model.key, 'INPUT_OPENAI-BASE-URL': baseUrl, 'INPUT_OPENAI-MODEL': model.model },
    close: () => model.stop(),
  };
}

const replies = z.array(z.string()).min(1);

async function repliesIn(path: string): Promise<readonly string[]> {
  const file = await readText(path);
  if (!file.ok) throw new CliProblem(2, file.error.message);
  const parsed = replies.safeParse(jsonIn(file.value.text));
  if (parsed.success) return parsed.data;
  throw new CliProblem(2, `${path} is no script. Expected a JSON list of texts, one for each reply of the model.`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const VARIABLES = {
  OPENAI_API_KEY: 'INPUT_OPENAI-API-KEY',
  OPENAI_BASE_URL: 'INPUT_OPENAI-BASE-URL',
  OPENAI_MODEL: 'INPUT_OPENAI-MODEL',
} as const;

const ownModel = (env: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(VARIABLES).flatMap(([from, to]) => (env[from] === undefined ? [] : [[to, env[from]]])),
  );
