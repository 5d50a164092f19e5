import type { Schemas } from '../../../../core/api/contract';

/** What of a text that was typed or pasted is part of no article, and would not be saved; all of it where there is no article. */
export function leftOut(text: string, { before, articles }: Schemas['SplitArticles']): string {
  return articles.length === 0 ? text.trim() : before.trim();
}
