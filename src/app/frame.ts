/** What is known of a request before anything was looked at, for its record and its report. */
import { DEFAULT_CONFIG } from '../core/config';
import { defaultLimits } from '../core/limits';
import type { Asking } from '../core/trigger';
import type { House } from './house';
import type { RecordFrame } from './record';

export function frameFor({ settings, clock }: House, trigger: Asking, author: string | null): RecordFrame {
  const { owner, name } = trigger.repository;
  return {
    version: settings.version,
    createdAt: new Date(clock.now()).toISOString(),
    run: settings.run,
    limits: defaultLimits(DEFAULT_CONFIG),
    trigger: {
      event: trigger.event,
      repository: `${owner}/${name}`,
      issueNumber: trigger.issueNumber,
      sourceId: trigger.source.id,
      author,
      requester: trigger.sender.login,
      approver: null,
    },
  };
}
