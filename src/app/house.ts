/** What the pipeline lives in: the ports it may call and the settings of this run. */
import type { Config } from '../core/config';
import type { ExecutionRecord } from '../core/record';
import type { Result } from '../core/result';
import type { ReportView } from '../report/view';
import type { Clock, Forge, Log, Model, ModelFailure, Sandbox, Store } from './ports';

export type Settings = {
  /** Sallyport's own version. */
  readonly version: string;
  /** The word commands start with. */
  readonly trigger: string;
  readonly configPath: string;
  /** Which stages run. This version carries out `all`; the others it knows by name and refuses. */
  readonly mode: string;
  /** Signs the bot's own records; `null` where the workflow gives none. */
  readonly signingKey: string | null;
  readonly run: ExecutionRecord['run'];
  /** Web address of the repository (`https://github.com/o/r`); `null` on the command line. */
  readonly repositoryUrl: string | null;
  /** Page of the rules' documentation. */
  readonly rulesUrl: string | null;
};

export type House = {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The sandbox under these house rules; the same one every time. */
  openSandbox(config: Config): Sandbox;
  /** A model for one task. Where none is configured, the failure says how to. Never rejects. */
  openModel(config: Config): Promise<Result<OpenedModel, ModelFailure>>;
  /** What must stand in no prompt and no transcript: keys and tokens of this run. */
  readonly secrets: readonly string[];
};

export type OpenedModel = {
  readonly model: Model;
  /** As configured; a reply says itself which model it is of. */
  readonly name: string;
};

/** The house with GitHub at the other end. */
export type ForgeHouse = House & { readonly forge: Forge };

/** Milliseconds since the epoch by GitHub's clock, which dates what is decided; the runner's own may be wrong. */
export const nowMs = ({ forge, clock }: ForgeHouse): number => forge.clockMs() ?? clock.now();

/** What one request came to, for outputs, the step's status and the final reaction. */
export type Outcome = {
  readonly record: ExecutionRecord;
  readonly view: ReportView;
  readonly reportPath: string | null;
  readonly sarifPath: string | null;
  readonly commentUrl: string | null;
  /** A check on its commit shows it, with its lines marked. */
  readonly hasCheck?: boolean;
};
