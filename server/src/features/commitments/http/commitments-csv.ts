import type { Language, Words } from '../../../kernel/words.js';
import { csv, type CsvValue } from '../../../platform/http/csv.js';
import { ASSESSED_WORDS, SOURCE_WORDS } from '../domain/commitment-words.js';
import type { AssessedStep } from '../domain/step.js';
import type { CommitmentSummary } from './commitments.dto.js';

const COLUMNS: readonly Words[] = [
  { bg: 'Номер', en: 'Number' },
  { bg: 'Откъде', en: 'From' },
  { bg: 'Ангажимент', en: 'Commitment' },
  { bg: 'Отдел', en: 'Department' },
  { bg: 'Поето на', en: 'Made on' },
  { bg: 'Срок', en: 'Due' },
  { bg: 'Дни закъснение', en: 'Days overdue' },
  { bg: 'Тема', en: 'Topic' },
  { bg: 'Населено място (ЕКАТТЕ)', en: 'Settlement (EKATTE)' },
  { bg: 'Номер на случая', en: 'Number of the case' },
  { bg: 'Документ', en: 'Document' },
  { bg: 'Код на мярката', en: 'Code of the measure' },
  { bg: 'Общината отчита', en: 'The municipality reports' },
  { bg: 'Отчетено на', en: 'Reported on' },
  { bg: 'Най-ниска оценка', en: 'Lowest assessment' },
  { bg: 'Най-висока оценка', en: 'Highest assessment' },
  { bg: 'Брой организации', en: 'Organisations' },
  { bg: 'Последна оценка на', en: 'Last assessed on' },
  { bg: 'Разминаване (от 0 до 3)', en: 'Disagreement (0 to 3)' },
  { bg: 'Има доказателство', en: 'Has evidence' },
];
const YES: Words = { bg: 'да', en: 'yes' };
const NO: Words = { bg: 'не', en: 'no' };

/** What the list shows, as a table. Days are as ISO 8601 writes them; topics are codes, as in the API. */
export function commitmentsCsv(commitments: readonly CommitmentSummary[], language: Language): string {
  return csv(
    COLUMNS.map((words) => words[language]),
    commitments.map((commitment) => rowOf(commitment, language)),
  );
}

function rowOf(commitment: CommitmentSummary, language: Language): CsvValue[] {
  const { number, source, title, department, madeOn, dueOn, overdueDays, topic, settlement, origin } = commitment;
  const { reported, assessed, disagreement, hasEvidence } = commitment;
  const step = (found: AssessedStep | undefined): CsvValue => (found === undefined ? null : ASSESSED_WORDS[found][language]);
  return [
    ...[number, SOURCE_WORDS[source][language], title, language === 'bg' ? department.name : department.nameEn],
    ...[madeOn, dueOn, overdueDays, topic, settlement],
    ...(origin.kind === 'answer' ? [origin.submission.number, null, null] : [null, origin.policy.slug, origin.code]),
    ...[step(reported?.step), reported?.on ?? null],
    ...[step(assessed?.lowest), step(assessed?.highest), assessed?.assessors ?? 0, assessed?.on ?? null],
    ...[disagreement, (hasEvidence ? YES : NO)[language]],
  ];
}
