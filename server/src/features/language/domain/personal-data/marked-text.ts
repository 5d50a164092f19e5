import type { PersonalDataSpan, PersonalDataType } from './span.js';

/** A span of which the certainty is not in question. */
type ExpectedSpan = Omit<PersonalDataSpan, 'certainty'>;

/** A text of a specification with its expected spans: `ЕГН {egn:7501010010}` is „ЕГН 7501010010“ with the digits marked. */
export function readMarked(marked: string): { text: string; spans: readonly ExpectedSpan[] } {
  const spans: ExpectedSpan[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/\{([a-z_]+):([^}]*)\}/g)) {
    const [whole, type = '', inside = ''] = match;
    text += marked.slice(done, match.index);
    spans.push({ start: text.length, end: text.length + inside.length, type: type as PersonalDataType });
    text += inside;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), spans };
}

/** The same the other way, so that a failing example shows what was found. */
export function mark(text: string, spans: readonly ExpectedSpan[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end, type } of spans) {
    marked += `${text.slice(done, start)}{${type}:${text.slice(start, end)}}`;
    done = end;
  }
  return marked + text.slice(done);
}
