import { LANGUAGES } from '../../../kernel/words.js';

/**
 * What programs that collect pages are asked to leave alone (RFC 9309), and where the map is.
 * @param privatePages within a language, as robots.txt writes paths
 */
export function robotsDocument(siteMap: string, privatePages: readonly string[]): string {
  const paths = LANGUAGES.flatMap((language) => privatePages.map((path) => `Disallow: /${language}${path}`));
  return ['User-agent: *', 'Disallow: /api/v1/', ...paths, '', `Sitemap: ${siteMap}`, ''].join('\n');
}
