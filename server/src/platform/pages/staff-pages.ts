import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Language, LANGUAGES } from '../../kernel/words.js';
import { STAFF_FOLDER } from './client-bundle.js';

/** Stands in the built page wherever a nonce belongs. */
const NONCE_PLACEHOLDER = '%%CSP_NONCE%%';
const STAFF_PATH = /^\/(?:bg|en)\/staff(?:[/?]|$)/;

const pages = new Map<Language, Promise<string>>();

/** True for a page of the staff's application, which the browser draws. */
export const isStaffPage = (url: string): boolean => STAFF_PATH.test(url);

/** The page that starts the staff's application. It holds no text of anyone; null where no client was built. */
export async function staffPage(language: Language, nonce: string): Promise<string | null> {
  const file = `${STAFF_FOLDER}browser/${language}/index.html`;
  if (!LANGUAGES.includes(language) || !existsSync(file)) return null;
  const page = pages.get(language) ?? readFile(file, 'utf8');
  pages.set(language, page);
  const template = await page;
  return template
    .replaceAll('<link rel="modulepreload" ', `<link rel="modulepreload" nonce="${nonce}" `)
    .replaceAll(NONCE_PLACEHOLDER, nonce);
}
