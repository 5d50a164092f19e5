// Makes the receipts that citizens save: one HTML file a language with everything in it, `dist/receipt/{bg,en}.html`. The server puts in whose it is.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const LANGUAGES = ['bg', 'en'];
const CATALOGUES = path('../locale/en/');

/** What the server fills in; each has to be there, or a receipt would be without it. */
const PLACEHOLDERS = ['__RECEIPT__', '__NUMBER__', '__DATE__', '__INDEX__'];

const script = (translations) => compiled('receipt.ts', translations, { format: 'iife', target: 'es2022' });

/** The page as it is without its script: drawn here, once for all. */
const drawn = (translations) => compiled('receipt-page.ts', translations, { format: 'esm', platform: 'node' });

function compiled(entry, translations, options) {
  return bundle({ entryPoints: [path(entry)], define: { RECEIPT_TRANSLATIONS: JSON.stringify(translations) }, ...options });
}

async function bundle(options) {
  const { outputFiles } = await build({ bundle: true, write: false, minify: true, charset: 'utf8', legalComments: 'none', ...options });
  return outputFiles[0].text.trim();
}

/** Bulgarian stands in the source; what stands there names what has to be translated. */
async function inLanguage(language, make) {
  const source = await make({});
  return language === 'bg' ? source : make(translationsOf(source));
}

/** The English of the ids that a code names, out of the catalogues of the pages. @throws Error for one that is missing */
function translationsOf(code) {
  const files = readdirSync(CATALOGUES).filter((name) => name.endsWith('.json'));
  const all = Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(CATALOGUES + name, 'utf8')).translations));
  const ids = [...new Set([...code.matchAll(/:@@([\w.-]+):/g)].map(([, id]) => id))];
  const missing = ids.filter((id) => all[id] === undefined);
  if (missing.length > 0) throw new Error(`No English for ${missing.join(', ')}`);
  return Object.fromEntries(ids.map((id) => [id, all[id]]));
}

/** What the code of the page gives when it runs. */
async function contentOf(code) {
  const { receiptPage } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return receiptPage();
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, nothing is sent: what is not in the file is refused (CSP Level 3). */
const policy = (code, style) =>
  `default-src 'none'; script-src ${hash(code)}; style-src ${hash(style)}; font-src data:; form-action 'none'; base-uri 'none'`;

const page = (language, { title, body }, code, style) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(code, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>${body}
<script type="application/json" id="receipt">__RECEIPT__</script>
<script>${code}</script>
</body>
</html>
`;

const style = await bundle({ entryPoints: [path('receipt.css')], loader: { '.woff2': 'dataurl' } });
mkdirSync(path('../../dist/receipt'), { recursive: true });
for (const language of LANGUAGES) {
  const [code, shown] = [await inLanguage(language, script), await inLanguage(language, drawn)];
  const html = page(language, await contentOf(shown), code, style);
  const isWhole = PLACEHOLDERS.every((name) => html.includes(name)) && html.split('__RECEIPT__').length === 2;
  // The policy names the script by its hash: whatever is filled in must stand outside.
  if (!isWhole || PLACEHOLDERS.some((name) => code.includes(name))) throw new Error('The receipt has no place for whose it is');
  writeFileSync(path(`../../dist/receipt/${language}.html`), html);
}
