import { fill, type Language } from '../../../kernel/words.js';
import { markup, type Markup } from '../domain/markup.js';
import { NEW_WINDOW, PRODUCT, WINDOW_TITLE } from '../texts.js';
import { CARD_STYLE } from './card-style.js';

/** What stands around every card. */
export interface CardFrame {
  readonly language: Language;
  /** What the window is called. */
  readonly title: string;
  /** The municipality. */
  readonly place: string;
}

/** A whole page of one card: it asks for nothing else, runs nothing, and can be read without its colours. */
export function cardPage({ language, title, place }: CardFrame, content: Markup): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${fill(WINDOW_TITLE, { title })[language]}</title>
<style>${CARD_STYLE}</style>
</head>
<body>
<main>
<p class="who">${MARK}<span><b>${PRODUCT[language]}</b> · ${place}</span></p>
${content}
</main>
</body>
</html>
`.text;
}

/** A way to our own pages: they open beside the page that holds the card, and learn nothing of it. */
export const wayTo = (href: string, words: string, language: Language): Markup =>
  markup`<a href="${href}" target="_blank" rel="noopener">${words}<span class="unseen">${NEW_WINDOW[language]}</span></a>`;

/** The letter З, made of two voices, as on our own pages. */
const MARK = markup`<svg viewBox="0 0 48 48" width="26" height="26" aria-hidden="true" focusable="false"><path class="second" d="M20 24.2h5.2c5.6 0 10.3 3.3 10.3 8.4s-4.9 9-11.3 9c-4.9 0-9-1.9-11.7-5.4"/><path class="first" d="M13.6 11.4C16 8.2 19.6 6.4 23.6 6.4c5.8 0 10.2 3.4 10.2 8.4 0 5.4-4.4 9.2-10.2 9.2"/></svg>`;
