import type { Language } from '../api/contract';
import { plural } from '../i18n/numbers';

/** A term in months as people say it: whole years as years. */
export function termWords(months: number, language: Language): string {
  if (months % 12 === 0) {
    const years = months / 12;
    return plural(years, language, {
      one: $localize`:@@layout.label.term.year:${years}:count: година`,
      other: $localize`:@@layout.label.term.years:${years}:count: години`,
    });
  }
  return plural(months, language, {
    one: $localize`:@@layout.label.term.month:${months}:count: месец`,
    other: $localize`:@@layout.label.term.months:${months}:count: месеца`,
  });
}
