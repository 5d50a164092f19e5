import type { Letter, LetterLink, LetterSection } from './letter.js';
import { LETTER_FRAME } from './letter-frame.js';

/** Ink on paper and white on pine: 13.8:1 and 7.9:1, above what WCAG 2.2 AA asks for. Mail programs know no style sheets of ours. */
const INK = '#1c2b28';
const INK_SOFT = '#50605c';
const PAPER = '#fbf7f0';
const PINE = '#0f5c52';
const LINE = '#e2d8c8';

/**
 * For programs that read in the dark and know the query: the colours of our pages there, 14.6:1 for ink and 9.5:1 for links on paper. Others keep what
 * stands in the elements.
 */
const DARK = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,h1,h2{background:#141b1a !important;color:#efeae1 !important}
.soft{color:#b4beba !important}
.link{color:#7fcdbc !important}
.button{background:#7fcdbc !important;color:#08211d !important}
hr{border-top-color:#35423f !important}
}`;

const FONT = `font-family:'Sofia Sans',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif`;

/** The letter for programs that show plain text (RFC 2046 §5.1.4: the same content as the HTML). */
export function asText(letter: Letter): string {
  const { language, action, unsubscribe } = letter;
  const blocks = [
    letter.heading,
    LETTER_FRAME.greeting[language],
    ...letter.paragraphs,
    ...(letter.items.length > 0 ? [textList(letter.items)] : []),
    ...(letter.sections ?? []).map(({ heading, items }) => `${heading}\n\n${textList(items)}`),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    `-- \n${letter.sender}\n${letter.reason}\n${LETTER_FRAME.automatic[language]}`,
    ...(unsubscribe ? [`${unsubscribe.label}:\n${unsubscribe.url}`] : []),
    ...(unsubscribe?.manage ? [`${unsubscribe.manage.label}:\n${unsubscribe.manage.url}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const textList = (items: readonly LetterLink[]): string => items.map(({ label, url }) => `- ${label}\n  ${url}`).join('\n');

/** The letter as a page: one column, no pictures, no scripts, nothing fetched from anywhere. */
export function asHtml(letter: Letter): string {
  const { language } = letter;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<style>${DARK}</style>
<title>${escape(letter.subject)}</title>
</head>
<body lang="${language}" style="margin:0;padding:0;background:${PAPER};color:${INK};${FONT};font-size:17px;line-height:1.55">
<div role="article" lang="${language}" style="max-width:34rem;margin:0 auto;padding:32px 20px">
<p class="link" style="margin:0 0 24px;color:${PINE};font-weight:700">${escape(letter.sender)}</p>
<h1 style="margin:0 0 16px;font-size:25px;line-height:1.25;color:${INK}">${escape(letter.heading)}</h1>
${[LETTER_FRAME.greeting[language], ...letter.paragraphs].map(paragraph).join('\n')}
${list(letter.items)}
${(letter.sections ?? []).map(section).join('\n')}
${button(letter)}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid ${LINE}">
<p class="soft" style="margin:0 0 8px;font-size:15px;color:${INK_SOFT}">${escape(letter.reason)} ${escape(LETTER_FRAME.automatic[language])}</p>
${[letter.unsubscribe, letter.unsubscribe?.manage].map(footer).join('')}
</div>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escape(text)}</p>`;

const anchor = ({ label, url }: LetterLink): string => `<a class="link" href="${escape(url)}" style="color:${PINE}">${escape(label)}</a>`;

function list(items: readonly LetterLink[]): string {
  if (items.length === 0) return '';
  return `<ul style="margin:0 0 16px;padding:0 0 0 20px">${items.map((item) => `<li style="margin:0 0 8px">${anchor(item)}</li>`).join('')}</ul>`;
}

const footer = (link: LetterLink | null | undefined): string =>
  link ? `<p style="margin:0 0 8px;font-size:15px">${anchor(link)}</p>` : '';

const section = ({ heading, items }: LetterSection): string =>
  `<h2 style="margin:24px 0 8px;font-size:19px;line-height:1.3">${escape(heading)}</h2>\n${list(items)}`;

function button({ action, language }: Letter): string {
  if (!action) return '';
  const look = `display:inline-block;padding:14px 24px;border-radius:12px;background:${PINE};color:#ffffff;font-weight:700;text-decoration:none`;
  return `<p style="margin:24px 0 16px"><a class="button" href="${escape(action.url)}" style="${look}">${escape(action.label)}</a></p>
<p class="soft" style="margin:0;font-size:15px;color:${INK_SOFT}">${escape(LETTER_FRAME.copyLink[language])}<br><span style="overflow-wrap:anywhere">${escape(action.url)}</span></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
