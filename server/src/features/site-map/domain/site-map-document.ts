import { type Language, LANGUAGES } from '../../../kernel/words.js';

/** A page that is there in every language. */
export interface MappedPage {
  /** Within its language, beginning with a slash. */
  readonly path: string;
  readonly changedAt?: Date;
}

/** A part of the map. */
export interface MappedPart {
  readonly address: string;
}

/** What one document may list by the protocol (sitemaps.org), and we keep to. */
export const MOST_ADDRESSES = 50_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** What is offered to those whose language we do not have. */
const FALLBACK: Language = 'bg';

/** A part of the map: each page in each language, and beside it where it is in the others. */
export function siteMapDocument(origin: string, pages: readonly MappedPage[]): string {
  if (pages.length * LANGUAGES.length > MOST_ADDRESSES) throw new Error('Too many addresses for one document');
  const lines = pages.flatMap((page) => LANGUAGES.map((language) => entryOf(origin, page, language)));
  return `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">\n${lines.join('')}</urlset>\n`;
}

/** The index of the parts. */
export function siteMapIndex(parts: readonly MappedPart[]): string {
  const lines = parts.map(({ address }) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${lines.join('')}</sitemapindex>\n`;
}

function entryOf(origin: string, { path, changedAt }: MappedPage, language: Language): string {
  const at = (each: Language): string => escapeXml(new URL(`/${each}${path}`, origin).href);
  const alternates = [...LANGUAGES.map((each) => [each, at(each)] as const), ['x-default', at(FALLBACK)] as const]
    .map(([name, address]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address}"/>`)
    .join('');
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${at(language)}</loc>${changed}${alternates}</url>\n`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Addresses are percent-encoded: what XML could not hold is not in them. */
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
