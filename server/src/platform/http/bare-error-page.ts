import type { Language } from '../../kernel/words.js';

/** Of a page that brings nothing but its words. */
export const BARE_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const TITLE = { bg: 'Страницата не може да се покаже', en: 'The page cannot be shown' } as const;
const HOME = { bg: 'Към началната страница', en: 'To the start page' } as const;

/** The last resort when not even the page of a failure can be drawn; `advice` says what to do, `home` is where the start page is. */
export function bareErrorPage(language: Language, status: number, advice: string, home = ''): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${TITLE[language]} (${status})</title><h1>${TITLE[language]}</h1><p>${advice}</p><p><a href="${home}/${language}/">${HOME[language]}</a></p></html>`;
}
