import { numberFormat } from '../../ui/kept-formats';
import type { Language } from '../api/contract';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** A decimal number as the API writes it: digits with a point. Intl reads the text itself, so that no digit is lost. */
type DecimalText = `${number}`;

/** 12 345,6 in Bulgarian, 12,345.6 in English. */
export function formatDecimal(value: string, language: Language): string {
  return numberFormat(locales[language], { useGrouping: 'min2', maximumFractionDigits: 20 }).format(value as DecimalText);
}

/** 12 345,60 € and 12 345,60 лв. in Bulgarian, €12,345.60 and BGN 12,345.60 in English: the currency is the one of the act. */
export function formatMoney({ amount, currency }: { amount: string; currency: string }, language: Language): string {
  return numberFormat(locales[language], { style: 'currency', currency, useGrouping: 'min2' }).format(amount as DecimalText);
}

/** 0,80 in Bulgarian, 0.80 in English: a figure between -1 and 1, always with two places. */
export function formatCoefficient(value: number, language: Language): string {
  return numberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
