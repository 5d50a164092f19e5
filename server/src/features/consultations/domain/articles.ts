import type { FieldError } from '../../../kernel/problem.js';
import type { Article } from './consultation.js';
import { consultationFault } from './consultation-problems.js';

/** A line that begins an article or a paragraph of the final provisions: „Чл. 5а.“, „§ 2.“ */
const BEGINS = /^[ \t]*(чл\.|§)[ \t]*(\d{1,4}[а-я]{0,2})[ \t]*\.[ \t]*/iu;
/** A line that begins a part of the act, whose name stands above its first article. */
const PART = /^[ \t]*(?:част|дял|глава|раздел|допълнителн[аи]|преходн[аи]|заключителн[аи])(?![\p{L}])/iu;
const CITED = /^(?:чл\. |§ )\d{1,4}[а-я]{0,2}$/u;
const LONGEST_HEADING = 300;

export interface SplitText {
  /** What stands above the first article: the name of the act, usually. */
  readonly before: string;
  readonly articles: readonly Article[];
}

/** Splits a draft that was pasted as one text where a line begins with „Чл. N.“ or „§ N.“ Nothing of the text is lost. */
export function splitArticles(text: string): SplitText {
  const before: string[] = [];
  const articles: { number: string; heading: string | null; lines: string[] }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const begun = BEGINS.exec(line);
    if (begun === null) {
      (articles.at(-1)?.lines ?? before).push(line);
      continue;
    }
    const heading = takeHeading(articles.at(-1)?.lines ?? before, articles.length === 0);
    const [start, sign = '', digits = ''] = begun;
    articles.push({ number: `${sign.toLowerCase()} ${digits.toLowerCase()}`, heading, lines: [line.slice(start.length)] });
  }
  return {
    before: textOf(before),
    articles: articles.map(({ number, heading, lines }) => ({ number, heading, text: textOf(lines) })),
  };
}

/** Takes the name of a part from the end of the lines before its first article: from the last line that begins one. */
function takeHeading(lines: string[], isFirst: boolean): string | null {
  const from = lines.findIndex((line, index) => PART.test(line) && isOnlyHeading(lines.slice(index), isFirst));
  if (from < 0) return null;
  const heading = lines
    .slice(from)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
  if (heading.length > LONGEST_HEADING) return null;
  lines.splice(from);
  return heading;
}

/** A sentence that happens to begin with „Раздел“ goes on with a full stop; the name of a part does not. */
const isOnlyHeading = (lines: readonly string[], isFirst: boolean): boolean =>
  isFirst || lines.every((line) => !/[.;:]\s*$/.test(line.trim()));

const textOf = (lines: readonly string[]): string => lines.join('\n').trim();

/** What is wrong with the articles of a draft, each by its place. */
export function faultsOfArticles(articles: readonly Article[]): FieldError[] {
  const seen = new Set<string>();
  return articles.flatMap(({ number }, index) => {
    const pointer = `/articles/${index}/number`;
    if (!CITED.test(number)) return [consultationFault(pointer, 'not_an_article_number')];
    if (seen.has(number)) return [consultationFault(pointer, 'article_taken')];
    seen.add(number);
    return [];
  });
}
