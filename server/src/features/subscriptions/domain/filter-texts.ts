import type { Words } from '../../../kernel/words.js';
import type { lifecycle, vocabulary } from '../../submissions/domain/index.js';
import type { FilterKey } from './filter-subject.js';

/** How each part of a filter reads; `{value}` is its name. */
export const PART_WORDS: Readonly<Record<FilterKey, Words>> = {
  topic: { bg: 'тема „{value}“', en: 'topic “{value}”' },
  department: { bg: 'отдел „{value}“', en: 'department “{value}”' },
  settlement: { bg: 'населено място {value}', en: 'settlement {value}' },
  kind: { bg: 'само {value}', en: '{value} only' },
  status: { bg: 'състояние „{value}“', en: 'status “{value}”' },
};

export const EVERYTHING_WORDS: Words = { bg: 'всички сигнали и препоръки', en: 'all signals and recommendations' };

export const KIND_WORDS: Readonly<Record<vocabulary.Kind, Words>> = {
  signal: { bg: 'сигнали', en: 'signals' },
  recommendation: { bg: 'препоръки', en: 'recommendations' },
};

export const STATUS_WORDS: Readonly<Record<lifecycle.PublicStatus, Words>> = {
  published: { bg: 'публикувано', en: 'published' },
  assigned: { bg: 'при отговорния отдел', en: 'with the responsible department' },
  answered: { bg: 'с отговор', en: 'answered' },
  reopened: { bg: 'отворено отново', en: 'reopened' },
  closed: { bg: 'приключено', en: 'closed' },
  forwarded: { bg: 'препратено', en: 'forwarded' },
  merged: { bg: 'обединено с друго', en: 'joined to another' },
  rejected: { bg: 'не се публикува', en: 'not published' },
  withdrawn: { bg: 'оттеглено', en: 'withdrawn' },
};
