import type { SchemaPath } from '@angular/forms/signals';
import { validate } from '@angular/forms/signals';

import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { countCharacters } from '../../../ui/character-count';

/** Limits in characters (code points), after trimming, as the server has them. */
export const textLimits = {
  title: { min: 5, max: 150 },
  text: { min: 20, max: 10_000 },
  publicTitle: { min: 5, max: 1_000 },
  publicText: { min: 20, max: 30_000 },
  message: { min: 1, max: 4_000 },
  note: { min: 3, max: 2_000 },
  name: { min: 2, max: 120 },
  password: { min: 10, max: 200 },
} as const;

export interface TextLimit {
  readonly min: number;
  readonly max: number;
}

/** What is wrong with the length of a text, in words; null when nothing is. `isOptional` lets an empty one pass. */
export function lengthFault(text: string, { min, max }: TextLimit, isOptional: boolean, language: 'bg' | 'en'): string | null {
  const count = countCharacters(text);
  if (count === 0) {
    return isOptional ? null : $localize`:@@staff-desk.rule.empty:Попълнете това поле.`;
  }
  if (count < min) {
    return $localize`:@@staff-desk.rule.short:Напишете поне ${min}:least: знака.`;
  }
  if (count > max) {
    const over = count - max;
    return plural(over, language, {
      one: $localize`:@@staff-desk.rule.long-one:Съкратете с ${over}:over: знак.`,
      other: $localize`:@@staff-desk.rule.long-other:Съкратете с ${over}:over: знака.`,
    });
  }
  return null;
}

/** Makes a form keep the limit of a text. Call it while the form is being made. */
export function limitText(path: SchemaPath<string>, limit: TextLimit, isOptional: () => boolean = () => false): void {
  const language = injectLanguage();
  validate(path, ({ value }) => {
    const message = lengthFault(value(), limit, isOptional(), language);
    return message === null ? undefined : { kind: 'length', message };
  });
}
