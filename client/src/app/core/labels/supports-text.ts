import type { Language } from '../api/contract';
import { formatNumber, plural } from '../i18n/numbers';

/** „Засяга и още 12 души“; nothing while nobody said so. */
export function supportsText(supports: number, language: Language): string {
  if (supports === 0) {
    return '';
  }
  const number = formatNumber(supports, language);
  return plural(supports, language, {
    one: $localize`:@@layout.supports.one:Засяга и още ${number}:number: човек`,
    other: $localize`:@@layout.supports.other:Засяга и още ${number}:number: души`,
  });
}

/** „Подаден от 3 души“: the case itself and those that were joined to it; nothing while it is alone. */
export function repeatsText(repeats: number, language: Language): string {
  return repeats === 0 ? '' : $localize`:@@layout.repeats:Подаден от ${formatNumber(repeats + 1, language)}:number: души`;
}
