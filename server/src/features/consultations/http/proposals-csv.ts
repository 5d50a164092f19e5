import type { Language, Words } from '../../../kernel/words.js';
import { csv } from '../../../platform/http/csv.js';
import { VERDICT_WORDS, WHOLE_ACT } from './consultation-words.js';
import type { PublicConsultation } from './consultations.dto.js';

const COLUMNS: readonly Words[] = [
  { bg: '№', en: 'No.' },
  { bg: 'Към', en: 'On' },
  { bg: 'Предложение', en: 'Proposal' },
  { bg: 'От', en: 'By' },
  { bg: 'Получено на', en: 'Received on' },
  { bg: 'Решение', en: 'Decision' },
  { bg: 'Мотиви', en: 'Reasons' },
  { bg: 'Решено на', en: 'Decided on' },
];

/** The table of proposals, a row for each, as the page of the consultation shows it (ЗНА чл. 26, ал. 5). */
export function proposalsCsv({ articles, proposals }: PublicConsultation, language: Language): string {
  return csv(
    COLUMNS.map((words) => words[language]),
    proposals.map(({ number, article, text, name, receivedOn, decision }) => [
      ...[number, article === null ? WHOLE_ACT[language] : (articles[article - 1]?.number ?? null), text, name, receivedOn],
      ...[decision && VERDICT_WORDS[decision.verdict][language], decision?.reasons ?? null, decision?.on ?? null],
    ]),
  );
}
