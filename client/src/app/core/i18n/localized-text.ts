import type { Language } from '../api/contract';

type Bilingual<Field extends string> = Record<`${Field}Bg` | `${Field}En`, string>;

/** The text of a bilingual field; Bulgarian when nobody has written the English yet. */
export function localizedText<Field extends string>(language: Language, source: Bilingual<Field>, field: Field): string {
  const english: string = source[`${field}En`];
  return language === 'en' && english !== '' ? english : source[`${field}Bg`];
}
