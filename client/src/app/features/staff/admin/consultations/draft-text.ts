import type { Schemas } from '../../../../core/api/contract';

type Article = Schemas['ConsultationArticle'];

/** The articles as one text, from which the same articles can be read again: „Чл. 5. …“, the name of a part above its first one. */
export function draftText(articles: readonly Article[]): string {
  return articles.map(({ number, heading, text }) => `${heading === null ? '' : `${heading}\n`}${begun(number)}. ${text}`).join('\n\n');
}

const begun = (number: string): string => number.charAt(0).toLocaleUpperCase('bg') + number.slice(1);
