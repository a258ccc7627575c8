/** The inspector under given house rules. Loaded only when there is code to look at: its rules and parsers are large. */
import type { Config } from '../core/config';
import type { Inspector } from '../core/types';

export async function openInspector({ security }: Config): Promise<Inspector> {
  const { createInspector } = await import('../inspect');
  return createInspector({ scan: security.scan, overrides: security.overrides });
}
