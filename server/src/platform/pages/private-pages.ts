/**
 * Addresses that no search engine is to keep, within a language, as robots.txt writes them (RFC 9309 §2.2.3): `*` stands for anything, `$` for
 * the end. What is of the staff, of the author of one case, or of somebody who is writing.
 */
export const PRIVATE_PAGES = [
  '/staff',
  '/case/',
  '/lookup/',
  '/verdict',
  '/submit/',
  '/follow/',
  '/consultations/*/propose',
  '/submissions/*/follow',
  '/submissions/*/support',
  '/submissions/*/report',
  '/error/',
] as const;

const PRIVATE = new RegExp(`^/(?:bg|en)(?:${PRIVATE_PAGES.map(asExpression).join('|')})`);

/** Whether search engines are told to keep nothing of the page (`X-Robots-Tag`), as those do who do not read robots.txt. */
export const isPrivatePage = (url: string): boolean => PRIVATE.test(url.split('?')[0] ?? '');

function asExpression(path: string): string {
  return path.replaceAll(/[.+?^{}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^?]*');
}
