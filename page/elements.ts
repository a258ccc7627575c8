/** Elements with their text. Nothing is ever read as HTML: whatever a stranger wrote stays text. */

export type Attributes = Readonly<Record<string, string>>;
export type Child = Node | string;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function drawn(name: string, attributes: Attributes, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}`);
  return found;
}

/** A link to the web, or plain words where the address is none. */
export function link(words: string, url: string | null): Child {
  if (url === null || !/^https?:\/\//.test(url)) return words;
  return element('a', { href: url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, words);
}
