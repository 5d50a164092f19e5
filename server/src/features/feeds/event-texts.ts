import type { Words } from '../../kernel/words.js';

/** What happened to documents, consultations and campaigns. */
export const POLICY_PUBLISHED: Words = { bg: 'Документът е публикуван', en: 'The document was published' };

export const CONSULTATION_EVENTS = {
  announced: { bg: 'Обявена е консултация: {title}', en: 'Consultation announced: {title}' },
  opened: { bg: 'Започна консултация: {title}', en: 'Consultation opened: {title}' },
  closed: { bg: 'Изтече срокът за предложения: {title}', en: 'The time for proposals is over: {title}' },
  concluded: { bg: 'Приключи консултация: {title}', en: 'Consultation concluded: {title}' },
  proposed: { bg: 'Предложение № {number}', en: 'Proposal no. {number}' },
} satisfies Readonly<Record<string, Words>>;

/** `{from}` and `{to}` are the first and the last day on which anybody may propose. */
export const CONSULTATION_PERIOD: Words = { bg: 'Предложения от {from} до {to}', en: 'Proposals from {from} to {to}' };

export const CONSULTATION_OUTCOMES = {
  adopted: { bg: 'Актът е приет', en: 'The act was adopted' },
  not_adopted: { bg: 'Актът не е приет', en: 'The act was not adopted' },
} satisfies Readonly<Record<string, Words>>;

export const CAMPAIGN_CONCLUDED: Words = {
  bg: '„{monitor}“ прегледа {count} обещания на общината',
  en: '“{monitor}” went through {count} promises of the municipality',
};
