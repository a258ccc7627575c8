/** What other rooms say in English and reports show: in English as it stands. */
import type { Finding } from '../../core/types';

/** The words of a finding. */
export type Told = Pick<Finding, 'ruleId' | 'message' | 'recommendation'>;

export const sentences = {
  told: ({ message, recommendation }: Told): Omit<Told, 'ruleId'> => ({ message, recommendation }),
  /** A finding in one text: what the code does, and what to do instead. */
  withCure: (message: string, recommendation: string): string => `${message}. ${recommendation}`,
  /** A sentence that is written in English once. What nobody knows is foreign and stays as it is. */
  say: (sentence: string): string => sentence,
  syntax: 'Syntax',
};
