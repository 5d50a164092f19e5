import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Language } from '../../../kernel/words.js';
import { xmlCharacters } from './xml-characters.js';

/** Plain text and the language that it is written in. */
export interface FeedText {
  readonly text: string;
  readonly language: Language;
}

export interface AtomEntry {
  /** Names the entry for ever, in both languages alike (RFC 4287 §4.2.6). */
  readonly id: string;
  readonly title: FeedText;
  readonly updated: Date;
  readonly published?: Date;
  /** The page in the language of the feed. */
  readonly link: string;
  readonly summary?: FeedText;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface AtomFeed {
  /** Where the feed is, and its id. */
  readonly self: string;
  /** The page of which it is the feed. */
  readonly alternate: string;
  /** The first page and the next one of the feed (RFC 5005 §3). */
  readonly first?: string;
  readonly next?: string;
  readonly language: Language;
  readonly title: FeedText;
  readonly subtitle?: FeedText;
  /** The municipality: it publishes, whoever wrote. */
  readonly author: { readonly name: string; readonly uri: string };
  /** What `updated` says while there is no entry. */
  readonly since: Date;
  readonly entries: readonly AtomEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
const XML = 'http://www.w3.org/XML/1998/namespace';
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

type Attributes = Readonly<Record<string, string>>;

/** The feed as an Atom document (RFC 4287). Texts are plain text: markup in them is read as signs. */
export function atomDocument(feed: AtomFeed): string {
  const document = new DOMImplementation().createDocument(ATOM, 'feed');
  const root = document.documentElement;
  if (root === null) throw new Error('A document without a root');
  const write = new Writer(document);
  root.setAttributeNS(XML, 'xml:lang', feed.language);
  write.text(root, 'id', feed.self);
  write.text(root, 'title', feed.title.text, write.textOf(feed.title, feed.language));
  if (feed.subtitle) write.text(root, 'subtitle', feed.subtitle.text, write.textOf(feed.subtitle, feed.language));
  write.text(root, 'updated', latest(feed).toISOString());
  const author = write.element(root, 'author');
  write.text(author, 'name', feed.author.name);
  write.text(author, 'uri', feed.author.uri);
  write.element(root, 'link', { rel: 'self', type: 'application/atom+xml', href: feed.self });
  write.element(root, 'link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.alternate });
  if (feed.first !== undefined) write.element(root, 'link', { rel: 'first', type: 'application/atom+xml', href: feed.first });
  if (feed.next !== undefined) write.element(root, 'link', { rel: 'next', type: 'application/atom+xml', href: feed.next });
  for (const entry of feed.entries) writeEntry(write, root, entry, feed.language);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document, { requireWellFormed: true })}\n`;
}

function writeEntry(write: Writer, root: Element, entry: AtomEntry, language: Language): void {
  const element = write.element(root, 'entry');
  write.text(element, 'id', entry.id);
  write.text(element, 'title', entry.title.text, write.textOf(entry.title, language));
  write.text(element, 'updated', entry.updated.toISOString());
  if (entry.published) write.text(element, 'published', entry.published.toISOString());
  write.element(element, 'link', { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.link });
  for (const category of entry.categories) write.element(element, 'category', category);
  if (entry.summary) write.text(element, 'summary', entry.summary.text, write.textOf(entry.summary, language));
}

const latest = ({ entries, since }: AtomFeed): Date =>
  new Date(entries.length === 0 ? since : Math.max(...entries.map(({ updated }) => updated.getTime())));

/** Adds elements of Atom; every text goes through {@link xmlCharacters}. */
class Writer {
  constructor(private readonly document: Document) {}

  element(parent: Element, name: string, attributes: Attributes = {}): Element {
    const element = this.document.createElementNS(ATOM, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'xml:lang') element.setAttributeNS(XML, key, value);
      else element.setAttribute(key, xmlCharacters(value));
    }
    parent.appendChild(element);
    return element;
  }

  text(parent: Element, name: string, text: string, attributes: Attributes = {}): void {
    this.element(parent, name, attributes).appendChild(this.document.createTextNode(xmlCharacters(text)));
  }

  /** A text construct (RFC 4287 §3.1): its language is told where it is another than that of the feed. */
  textOf({ language }: FeedText, around: Language): Attributes {
    return { type: 'text', ...(language === around ? {} : { 'xml:lang': language }) };
  }
}
