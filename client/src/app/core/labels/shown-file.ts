import type { Language, PublicAttachment } from '../api/contract';
import { plural } from '../i18n/numbers';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** What a reader has to know of a published file before they open it: that it has no words, or that parts of it are covered. */
export function shownFileNote(
  { isRedrawn, coveredPages }: Pick<PublicAttachment, 'isRedrawn' | 'coveredPages'>,
  language: Language,
): string {
  if (!isRedrawn) return coveredPages.length > 0 ? $localize`:@@public.case.file-covered:части от снимката са заличени` : '';
  if (coveredPages.length === 0) return $localize`:@@public.case.file-redrawn:страниците са образи, без текст за четец`;
  const list = new Intl.ListFormat(locales[language]).format(coveredPages.map(String));
  return plural(coveredPages.length, language, {
    one: $localize`:@@public.case.file-page-covered:страниците са образи, части от страница ${list}:list: са заличени`,
    other: $localize`:@@public.case.file-pages-covered:страниците са образи, части от страници ${list}:list: са заличени`,
  });
}
