import { SaxesParser } from 'saxes';
import { MOST_ADDRESSES, siteMapDocument, siteMapIndex } from './site-map-document.js';
import { robotsDocument } from './robots.js';

const ORIGIN = 'https://zaedno.example';

/** The texts of `loc`, and the alternates. @throws on what is not well formed. */
function read(xml: string): { locations: string[]; alternates: string[] } {
  const found = { locations: [] as string[], alternates: [] as string[] };
  let inside = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    inside = local;
    if (local === 'link') found.alternates.push(`${attributes['hreflang']?.value ?? ''} ${attributes['href']?.value ?? ''}`);
  });
  parser.on('text', (text) => {
    if (inside === 'loc' && text.trim() !== '') found.locations.push(text);
  });
  parser.write(xml).close();
  return found;
}

describe('the map of the site', () => {
  it('lists a page in each language, and beside each where the others are', () => {
    const { locations, alternates } = read(siteMapDocument(ORIGIN, [{ path: '/overdue', changedAt: new Date('2026-11-23T10:00:00Z') }]));
    expect(locations).toEqual([`${ORIGIN}/bg/overdue`, `${ORIGIN}/en/overdue`]);
    const links = [`bg ${ORIGIN}/bg/overdue`, `en ${ORIGIN}/en/overdue`, `x-default ${ORIGIN}/bg/overdue`];
    expect(alternates).toEqual([...links, ...links]);
  });

  it('is well formed whatever an address holds', () => {
    const { locations } = read(siteMapDocument(ORIGIN, [{ path: '/policies/a&b<c>"\'план' }]));
    expect(locations[0]).toBe(`${ORIGIN}/bg/policies/a&b%3Cc%3E%22'%D0%BF%D0%BB%D0%B0%D0%BD`);
    expect(read(siteMapIndex([{ address: `${ORIGIN}/sitemaps/cases.xml?from=A&to=B` }])).locations).toEqual([
      `${ORIGIN}/sitemaps/cases.xml?from=A&to=B`,
    ]);
  });

  it('never has more addresses in one document than the protocol allows', () => {
    const pages = Array.from({ length: MOST_ADDRESSES / 2 }, (_, index) => ({ path: `/commitments/${String(index)}` }));
    expect(read(siteMapDocument(ORIGIN, pages)).locations).toHaveLength(MOST_ADDRESSES);
    expect(() => siteMapDocument(ORIGIN, [...pages, { path: '/x' }])).toThrow('Too many');
  });

  it('is named in robots.txt, with what is to be left alone in both languages', () => {
    expect(robotsDocument(`${ORIGIN}/sitemap.xml`, ['/staff', '/case/'])).toBe(
      [
        ...[
          'User-agent: *',
          'Disallow: /api/v1/',
          'Disallow: /bg/staff',
          'Disallow: /bg/case/',
          'Disallow: /en/staff',
          'Disallow: /en/case/',
        ],
        ...['', `Sitemap: ${ORIGIN}/sitemap.xml`, ''],
      ].join('\n'),
    );
  });
});
