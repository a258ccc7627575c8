/** Scenarios with a model: the built action before a scripted server on loopback, with real containers. */
import { createLocalModel, type LocalModel, type ProfileName, type Script, type Turn } from '../../src/local-model';
import {
  comment,
  type Happening,
  type Outcome,
  openWorld,
  type RunOptions,
  type World,
  type Written,
} from './acceptance';
import { CANARIES } from './acceptance-step';

/** A program in the form that is asked for. */
export const writes = (code: string, more: Readonly<Record<string, unknown>> = {}): Turn => ({
  kind: 'reply',
  text: JSON.stringify({
    language: 'python',
    code,
    description: 'Does what the task says.',
    dependencies: [],
    complexity: 'simple',
    estimatedSeconds: 1,
    ...more,
  }),
});

export type TaskWorld = World & {
  readonly model: LocalModel;
  readonly ask: (happening: Happening, options?: RunOptions) => Promise<Outcome>;
};

export type TaskOptions = { readonly config?: string; readonly profile?: ProfileName };

/** The key is one of the step's canaries: it is searched for in everything that a step leaves. */
export async function openTaskWorld(script: Script, { config = '', profile }: TaskOptions = {}): Promise<TaskWorld> {
  const key = CANARIES['INPUT_OPENAI-API-KEY'];
  const model = createLocalModel({ script, key, ...(profile === undefined ? {} : { profile }) });
  const { baseUrl } = await model.start();
  const world = await openWorld({ config });
  return {
    ...world,
    model,
    ask: async (happening, options = {}) => {
      const inputs = { 'openai-base-url': baseUrl, 'openai-model': model.model, ...options.inputs };
      const outcome = await world.run(happening, { ...options, inputs });
      const told = model.requests.map(({ asked }) => JSON.stringify(asked)).join('\n');
      const leaked = Object.values(CANARIES).filter((canary) => told.includes(canary));
      if (leaked.length > 0 || model.violations.length > 0)
        throw new Error(`The model was told what it must not be: ${[...leaked, ...model.violations].join('\n')}`);
      return outcome;
    },
    close: async () => {
      await world.close();
      await model.stop();
    },
  };
}

export type Asked = TaskOptions & Written & { readonly script: Script };

export type TaskOutcome = Outcome & { readonly asked: LocalModel['requests']; readonly served: number };

/** One comment, one run, one world. */
export async function task(body: string, { script, config, profile, ...written }: Asked): Promise<TaskOutcome> {
  const world = await openTaskWorld(script, {
    ...(config === undefined ? {} : { config }),
    ...(profile === undefined ? {} : { profile }),
  });
  try {
    const outcome = await world.ask(comment(body, written)(world.github));
    return { ...outcome, asked: world.model.requests, served: world.model.servedTokens };
  } finally {
    await world.close();
  }
}
