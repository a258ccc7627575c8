/** Did we write this? An HMAC over a record and the place it stands in; without a key nobody is asked to prove it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './digest';

export type Signed = {
  readonly repositoryId: number;
  readonly issueNumber: number;
  /** The record as JSON, without its signature. */
  readonly record: string;
};

/** HMAC-SHA-256 as base64url. */
export const signatureOf = (content: Signed, key: string): string =>
  createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest('base64url');

export function isSigned(content: Signed, key: string, signature: string | undefined): boolean {
  const expected = Buffer.from(signatureOf(content, key));
  const came = Buffer.from(signature ?? '');
  return came.length === expected.length && timingSafeEqual(came, expected);
}
