/**
 * The toolkit's Octokit, which takes proxies and enterprise hosts into account; its plugins retry what may be retried. All
 * traffic goes to the two addresses that the runner names (`GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`).
 */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light';
import { type Patience, patienceFor, patientFetch } from './patience';

export type Octokit = ReturnType<typeof connect>;

export type OctokitOptions = {
  readonly token: string;
  readonly apiUrl: string;
  /** Where GraphQL is asked; absent or empty means the usual place beside `apiUrl`. */
  readonly graphqlUrl?: string;
  readonly patience?: Patience;
};

export function connect(options: OctokitOptions) {
  const octokit = build(options);
  const { graphqlUrl = '' } = options;
  if (graphqlUrl !== '')
    octokit.hook.before('request', (request) => {
      if (request.method === 'POST' && /^(?:https?:.*)?\/graphql$/.test(request.url)) request.url = graphqlUrl;
    });
  return octokit;
}

function build({ token, apiUrl, patience = patienceFor(apiUrl) }: OctokitOptions) {
  const pause = () => new Bottleneck.Group({ maxConcurrent: 1, minTime: patience.betweenWritesMs, timeout: 120_000 });
  const waits = (waitS: number, _options: object, _octokit: object, tries: number) =>
    waitS <= patience.waitMaxS && tries < 2;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: patientFetch(patience) },
      // Not as `request.retries`: that one would ask again whatever the status.
      retry: {
        retries: 2,
        retryAfterBaseValue: patience.againAfterMs,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
      },
      throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, write: pause(), notifications: pause() },
    },
    retry,
    throttling,
  );
}

/** Octokit would log foreign text (titles in error bodies) to the step's streams. */
function quiet(): void {}
