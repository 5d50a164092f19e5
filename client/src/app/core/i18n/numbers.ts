import { numberFormat, pluralRules } from '../../ui/kept-formats';
import type { Language } from '../api/contract';

export { formatBytes } from '../../ui/written-forms';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** 12 345 in Bulgarian, 12,345 in English. */
export function formatNumber(value: number, language: Language): string {
  // Bulgarian groups from five digits on; Intl would leave 12345 ungrouped in some engines.
  return numberFormat(locales[language], { useGrouping: 'min2' }).format(value);
}

/** Picks the word for a count: one thing, or several. */
export function plural(count: number, language: Language, forms: { one: string; other: string }): string {
  return pluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other;
}

/** 80 % in Bulgarian, 80% in English; `share` from 0 to 1. */
export function formatShare(share: number, language: Language): string {
  return numberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
