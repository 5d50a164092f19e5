import type { Span } from './span.js';

/**
 * Spans that cover all that any of the given ones covers, without overlaps, in the order of the text. Where some lie over each other they become
 * one, of the type of the longest.
 */
export function union(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  let longest = 0;
  for (const { start, end, type } of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = whole.at(-1);
    if (last === undefined || start >= last.end) {
      whole.push({ start, end, type });
      longest = end - start;
      continue;
    }
    const isLonger = end - start > longest;
    whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end), type: isLonger ? type : last.type };
    longest = Math.max(longest, end - start);
  }
  return whole;
}
