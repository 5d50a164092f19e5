import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/domain/index.js';
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
