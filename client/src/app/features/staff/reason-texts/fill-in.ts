import type { ReasonPlaceholder } from '../../../core/api/contract';

/** What is known when deciding; a placeholder without a value is left for the moderator. */
export type PlaceholderValues = Readonly<Partial<Record<ReasonPlaceholder, string>>>;

/** A piece of a template: words as they stand, a value that was filled in, or a place that somebody has to fill in. */
export interface TemplatePart {
  kind: 'words' | 'value' | 'open';
  text: string;
}

const IN_BRACES = /(\{[a-z_]+\})/;
/** One word in braces, as the server refuses it. */
const LEFT_OPEN = /\{\s*[\p{L}\p{N}_]+\s*\}/gu;

export function partsOf(template: string, values: PlaceholderValues): TemplatePart[] {
  return template
    .split(IN_BRACES)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!IN_BRACES.test(piece)) return { kind: 'words', text: piece };
      const value = values[piece.slice(1, -1) as ReasonPlaceholder];
      return value === undefined ? { kind: 'open', text: piece } : { kind: 'value', text: value };
    });
}

/** The template with everything that is known; the rest stays in braces, where the moderator sees it. */
export function filledIn(template: string, values: PlaceholderValues): string {
  return partsOf(template, values)
    .map(({ text }) => text)
    .join('');
}

/** The places of a text that nobody filled in, each once. */
export function leftOpen(text: string): string[] {
  return [...new Set(text.match(LEFT_OPEN) ?? [])];
}
