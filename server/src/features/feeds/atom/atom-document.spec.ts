import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { type AtomFeed, atomDocument } from './atom-document.js';
import { xmlCharacters } from '../../../kernel/xml-characters.js';

interface Read {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** What a strict parser finds in the document, in its order. @throws on anything that is not well formed. */
function elementsOf(xml: string): Read[] {
  const found: Read[] = [];
  const open: Read[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element = {
      ...{ name: local, namespace: uri, text: '' },
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
    };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

const FEED: AtomFeed = {
  self: 'https://zaedno.example/bg/submissions.atom?topic=services&q=%D1%83%D0%BB',
  alternate: 'https://zaedno.example/bg/submissions',
  language: 'bg',
  title: { text: 'Сигнали и отговори', language: 'bg' },
  author: { name: 'Община Сливница', uri: 'https://zaedno.example/bg/' },
  since: new Date('2026-01-01T00:00:00Z'),
  entries: [],
};

const withText = (text: string): AtomFeed => ({
  ...FEED,
  title: { text, language: 'bg' },
  entries: [
    {
      id: 'tag:zaedno.example,2026:case/7KQ2-M9XW',
      title: { text, language: 'en' },
      updated: new Date('2026-11-23T10:00:00Z'),
      link: 'https://zaedno.example/bg/submissions/7KQ2-M9XW',
      summary: { text, language: 'bg' },
      categories: [{ term: 'services', label: text }],
    },
  ],
});

describe('an Atom document', () => {
  it('is well formed whatever people wrote, and a parser reads back what they wrote', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc
        .array(
          fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&', '<b>', '"', "'", '\u0000', '\u000b', '\r\n', '\ud800', '\ufffe', 'щ', '🚋'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const elements = elementsOf(atomDocument(withText(text)));
        const kept = xmlCharacters(text);
        const texts = elements.filter(({ name }) => name === 'title' || name === 'summary').map((element) => element.text);
        expect(texts).toEqual([kept, kept, kept]);
        expect(elements.every(({ namespace }) => namespace === 'http://www.w3.org/2005/Atom')).toBe(true);
      }),
    );
  });

  it('loses nothing of a text that XML can hold', () => {
    expect(xmlCharacters('Ред 1\n\tред 2: „100 %“ <b> & 🚋')).toBe('Ред 1\n\tред 2: „100 %“ <b> & 🚋');
    expect(xmlCharacters('а\u0007б\ud83dв')).toBe('а\ufffdб\ufffdв');
  });

  it('says what RFC 4287 asks for, and the language of a text that is in another one', () => {
    const elements = elementsOf(atomDocument(withText('Light')));
    const [feed] = elements;
    expect(feed?.attributes).toMatchObject({ 'xml:lang': 'bg' });
    const named = (name: string) => elements.filter((element) => element.name === name);
    expect(named('id').map(({ text }) => text)).toEqual([FEED.self, 'tag:zaedno.example,2026:case/7KQ2-M9XW']);
    expect(named('updated').map(({ text }) => text)).toEqual(['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z']);
    expect(named('name').map(({ text }) => text)).toEqual(['Община Сливница']);
    expect(named('link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
      ['self', FEED.self],
      ['alternate', FEED.alternate],
      ['alternate', 'https://zaedno.example/bg/submissions/7KQ2-M9XW'],
    ]);
    expect(named('title').map(({ attributes }) => attributes)).toEqual([{ type: 'text' }, { type: 'text', 'xml:lang': 'en' }]);
    expect(named('category')[0]?.attributes).toEqual({ term: 'services', label: 'Light' });
  });

  it('without entries is as old as what it is about, and names its next page when there is one', () => {
    const elements = elementsOf(atomDocument({ ...FEED, next: `${FEED.self}&after=x` }));
    expect(elements.find(({ name }) => name === 'updated')?.text).toBe('2026-01-01T00:00:00.000Z');
    expect(elements.find(({ attributes }) => attributes['rel'] === 'next')?.attributes['href']).toBe(`${FEED.self}&after=x`);
  });
});
