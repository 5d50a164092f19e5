/** A frame that holds a card. */
export interface CardFrame {
  /** address of the card, with its origin */
  readonly src: string;
  readonly title: string;
  readonly language: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/**
 * The markup that shows a card in a page of somebody else, letter for letter as `/oembed` gives it. The frame may open our page beside theirs, and
 * nothing else.
 */
export function embedCode({ src, title, language, width, height }: CardFrame): string {
  const told = { src, title, lang: language, width: String(width), height: String(height), loading: 'lazy', sandbox, style };
  const attributes = Object.entries(told).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
const style = 'border:0;max-width:100%';
