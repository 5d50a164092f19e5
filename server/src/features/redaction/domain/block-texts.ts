import { fill, type Language, type Words } from '../../../kernel/words.js';
import type { RedactionType } from './span.js';

/** What was taken out, as the reader of the public text is told; null where naming it would say nothing. */
const KINDS: Readonly<Record<RedactionType, Words | null>> = {
  egn: { bg: 'ЕГН', en: 'EGN' },
  lnch: { bg: 'ЛНЧ', en: 'LNCh' },
  phone: { bg: 'телефон', en: 'phone' },
  email: { bg: 'имейл', en: 'e-mail' },
  iban: { bg: 'банкова сметка', en: 'bank account' },
  plate: { bg: 'регистрационен номер', en: 'car plate' },
  id_document: { bg: 'номер на документ', en: 'document number' },
  address: { bg: 'адрес', en: 'address' },
  person: { bg: 'име', en: 'name' },
  insult: { bg: 'обида', en: 'insult' },
  other: null,
};

const LABELLED: Words = { bg: '[заличено: {kind}]', en: '[redacted: {kind}]' };
const BARE: Words = { bg: '[заличено]', en: '[redacted]' };

/** What stands in the public text in place of a redaction, in the language of the text. */
export function blockOf(type: RedactionType, language: Language): string {
  const kind = KINDS[type];
  return kind === null ? BARE[language] : fill(LABELLED, { kind: kind[language] })[language];
}
