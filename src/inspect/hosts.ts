/** Which hosts does a fact name? Only for `allow.network`: what is not known counts as not allowed. */
import type { TextPredicate } from '../rules/pattern';
import type { Fact, Value } from './facts';

/** True when the fact names at least one host, nothing about its address is unknown, and every host is allowed. */
export function namesOnlyAllowedHosts(fact: Fact, allowed: TextPredicate): boolean {
  if (fact.kind === 'string') return onlyAllowed([hostOf(fact.value)], allowed);
  if (fact.kind !== 'call') return false;
  const named = ['url', 'host', 'hostname'].flatMap((name) => (Object.hasOwn(fact.kw, name) ? [fact.kw[name]] : []));
  const values = [...fact.args, ...named].flatMap((value) => (value === undefined ? [] : flatten(value)));
  const hosts = values.flatMap((value) => (value.kind === 'string' ? hostOf(value.value) : []));
  const isUnknown = (value: Value) => value.kind === 'unknown' || value.kind === 'path' || value.kind === 'external';
  const address = fact.args[0] ?? named[0];
  return (address === undefined || !isUnknown(address)) && onlyAllowed([hosts], allowed);
}

const onlyAllowed = (hosts: readonly (readonly string[])[], allowed: TextPredicate): boolean => {
  const all = hosts.flat();
  return all.length > 0 && all.every(allowed);
};

const flatten = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items.flatMap(flatten) : [value]);

/** The host of a URL, or of a word that looks like `example.org/path`; empty when the text names none. */
function hostOf(text: string): readonly string[] {
  const url = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : bareHost(text);
  if (url === null || !URL.canParse(url)) return [];
  return [new URL(url).hostname.toLowerCase()];
}

const bareHost = (text: string): string | null =>
  text.length < 256 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/|$)/iu.test(text) ? `http://${text}` : null;
