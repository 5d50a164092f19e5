import type { Language, Words } from '../../../kernel/words.js';
import { fill } from '../../../kernel/words.js';
import type { PublicAssessment } from '../../assessments/index.js';

const CITATION: Words = {
  bg: '{organisation}. Оценка на „{title}“ от {day} г. {address}',
  en: '{organisation}. Assessment of “{title}” of {day}. {address}',
};

/** How an entry is cited: who, what, when, where. The address is permanent. */
export function citationOf({ organisation, commitmentTitle: title, on }: PublicAssessment, address: string, language: Language): string {
  const [year = '', month = '', date = ''] = on.split('-');
  const day = language === 'bg' ? `${date}.${month}.${year}` : on;
  const name = language === 'bg' ? organisation.nameBg : organisation.nameEn;
  return fill(CITATION, { organisation: name, title, day, address })[language];
}
