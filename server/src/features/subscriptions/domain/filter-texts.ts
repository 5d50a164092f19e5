import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import type { FilterKey } from './filter-subject.js';
import type { MonitoringSubjectType } from './monitoring-subject.js';

/** How each part of a filter reads; `{value}` is its name. */
export const PART_WORDS: Readonly<Record<FilterKey, Words>> = {
  topic: { bg: 'тема „{value}“', en: 'topic “{value}”' },
  department: { bg: 'отдел „{value}“', en: 'department “{value}”' },
  settlement: { bg: 'населено място {value}', en: 'settlement {value}' },
  kind: { bg: 'само {value}', en: '{value} only' },
  status: { bg: 'състояние „{value}“', en: 'status “{value}”' },
};

/** How each thing reads that is followed of what was promised; `{name}` is its number or its name. */
export const MONITORING_WORDS: Readonly<Record<MonitoringSubjectType, Words>> = {
  commitment: { bg: 'ангажимент № {name}', en: 'commitment no. {name}' },
  policy: { bg: 'документ „{name}“', en: 'document “{name}”' },
  monitor: { bg: 'оценките на „{name}“', en: 'the assessments of “{name}”' },
};

export const EVERYTHING_WORDS: Words = { bg: 'всички сигнали и препоръки', en: 'all signals and recommendations' };

export const KIND_WORDS: Readonly<Record<vocabulary.Kind, Words>> = {
  signal: { bg: 'сигнали', en: 'signals' },
  recommendation: { bg: 'препоръки', en: 'recommendations' },
};
