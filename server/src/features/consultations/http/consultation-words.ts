import type { Words } from '../../../kernel/words.js';
import type { ProposalVerdict } from '../domain/proposal.js';

export const VERDICT_WORDS: Readonly<Record<ProposalVerdict, Words>> = {
  accepted: { bg: 'приема се', en: 'accepted' },
  partly: { bg: 'приема се отчасти', en: 'partly accepted' },
  not_accepted: { bg: 'не се приема', en: 'not accepted' },
};

export const WHOLE_ACT: Words = { bg: 'целият проект', en: 'the whole draft' };
