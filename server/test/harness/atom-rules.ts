import { SaxesParser } from 'saxes';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339 with a zone, as RFC 4287 §3.3 wants it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export interface AtomElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: AtomElement[];
  text: string;
}

/** The document as a strict parser reads it. @throws on what is not well formed, or stands in another namespace. */
export function readAtom(xml: string): AtomElement {
  const open: AtomElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== ATOM) throw new Error(`${local} is no element of Atom`);
    const pairs = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: AtomElement = { name: local, attributes: Object.fromEntries(pairs), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error('A document without a root');
  return root;
}

export const named = (element: AtomElement, name: string): AtomElement[] => element.children.filter((child) => child.name === name);
export const entriesOf = (feed: AtomElement): AtomElement[] => named(feed, 'entry');
export const linkOf = (element: AtomElement, rel: string): string | undefined =>
  named(element, 'link').find(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)?.attributes['href'];

/** What of RFC 4287 (§3.3, §4.1, §4.2) and RFC 5005 (§3) the feed at that address breaks; nothing for a valid one. */
export function brokenRules(feed: AtomElement, address: string): string[] {
  const entries = entriesOf(feed);
  const ids = entries.map((entry) => named(entry, 'id')[0]?.text ?? '');
  return [
    ...(feed.name === 'feed' ? [] : ['the root is a feed']),
    ...exactly(feed, 'id', 1),
    ...exactly(feed, 'title', 1),
    ...exactly(feed, 'updated', 1),
    ...(named(feed, 'author').every((author) => named(author, 'name').length === 1) && named(feed, 'author').length > 0
      ? []
      : ['a feed has an author with a name']),
    ...(linkOf(feed, 'self') === address ? [] : [`self is ${linkOf(feed, 'self') ?? 'missing'}`]),
    ...(linkOf(feed, 'alternate') ? [] : ['a feed leads to its page']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...links(feed),
    ...entries.flatMap(rulesOfEntry),
    ...[feed, ...entries].flatMap((each) => [...named(each, 'updated'), ...named(each, 'published')].flatMap(instant)),
    ...[feed, ...entries].flatMap((each) => named(each, 'id').flatMap(({ text }) => (URL.canParse(text) ? [] : [`${text} is no IRI`]))),
  ];
}

function rulesOfEntry(entry: AtomElement): string[] {
  const alternates = named(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
  return [
    ...exactly(entry, 'id', 1),
    ...exactly(entry, 'title', 1),
    ...exactly(entry, 'updated', 1),
    ...(alternates.length > 0 || named(entry, 'content').length > 0 ? [] : ['an entry without content has an alternate link']),
    ...(named(entry, 'summary').length > 1 ? ['an entry has two summaries'] : []),
    ...(named(entry, 'title').some(({ text }) => text.trim() === '') ? ['an entry has an empty title'] : []),
    ...(named(entry, 'category').some(({ attributes }) => !attributes['term']) ? ['a category has no term'] : []),
    ...links(entry),
  ];
}

function links(element: AtomElement): string[] {
  const seen = named(element, 'link').map(({ attributes: { rel = 'alternate', type, hreflang } }) => `${rel} ${type} ${hreflang}`);
  const wrong = named(element, 'link').filter(({ attributes }) => !URL.canParse(attributes['href'] ?? ''));
  return [...(new Set(seen).size === seen.length ? [] : ['two links say the same']), ...wrong.map(() => 'a link is no address')];
}

const exactly = (element: AtomElement, name: string, count: number): string[] =>
  named(element, name).length === count ? [] : [`${element.name} has ${String(named(element, name).length)} × ${name}`];

const instant = ({ text }: AtomElement): string[] =>
  INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`${text} is no date of RFC 3339`];
