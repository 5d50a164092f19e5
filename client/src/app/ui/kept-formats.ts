/** Making a format of Intl takes a hundred times as long as using it, and a list writes dozens of dates: each is made once. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** Keep to options that stand in the code: every pair of locale and options is kept for good. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keptIn(dates, locale + JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options));

/** As {@link dateFormat}. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  keptIn(numbers, locale + JSON.stringify(options), () => new Intl.NumberFormat(locale, options));

/** As {@link dateFormat}. */
export const pluralRules = (locale: string): Intl.PluralRules => keptIn(plurals, locale, () => new Intl.PluralRules(locale));

function keptIn<Format>(kept: Map<string, Format>, key: string, make: () => Format): Format {
  const known = kept.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  kept.set(key, made);
  return made;
}
