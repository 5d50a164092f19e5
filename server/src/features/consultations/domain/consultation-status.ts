import { type CivilDate, daysBetween, isAfter, isBefore } from '../../../kernel/civil-date.js';
import type { Consultation } from './consultation.js';

export const CONSULTATION_STATUSES = ['draft', 'announced', 'open', 'closed_for_comments', 'concluded'] as const;
/** Where a consultation stands. `announced`: everybody may read it, and its first day has yet to come. */
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

/** What everybody may see. */
export const PUBLIC_STATUSES = ['announced', 'open', 'closed_for_comments', 'concluded'] as const;
export type PublicConsultationStatus = (typeof PUBLIC_STATUSES)[number];

export const CONSULTATION_STEPS = ['change', 'publish', 'day_comes', 'propose', 'moderate', 'cover', 'decide', 'conclude'] as const;
/** What can happen to a consultation; `day_comes` is the calendar's doing, `cover` hides more of a proposal that is public. */
export type ConsultationStep = (typeof CONSULTATION_STEPS)[number];

/** What is possible where, and where it leads; a pair that is not listed is not possible. What people comment on never changes under them. */
export const STEPS: Readonly<Record<ConsultationStatus, Readonly<Partial<Record<ConsultationStep, ConsultationStatus>>>>> = {
  draft: { change: 'draft', publish: 'announced' },
  announced: { day_comes: 'open' },
  open: { propose: 'open', moderate: 'open', cover: 'open', day_comes: 'closed_for_comments' },
  closed_for_comments: {
    ...{ moderate: 'closed_for_comments', cover: 'closed_for_comments', decide: 'closed_for_comments' },
    conclude: 'concluded',
  },
  concluded: { cover: 'concluded' },
};

export const isPossible = (step: ConsultationStep, status: ConsultationStatus): boolean => STEPS[status][step] !== undefined;

type Dated = Pick<Consultation, 'publishedAt' | 'concludedAt' | 'opensOn' | 'closesOn'>;

/** Where it stands `today` (Europe/Sofia): both days of the period are in it. */
export function statusOn({ publishedAt, concludedAt, opensOn, closesOn }: Dated, today: CivilDate): ConsultationStatus {
  if (publishedAt === null) return 'draft';
  if (concludedAt !== null) return 'concluded';
  if (isBefore(today, opensOn)) return 'announced';
  return isAfter(today, closesOn) ? 'closed_for_comments' : 'open';
}

/** Days left, today included: 1 on the last day. Null unless it is open. */
export const daysLeft = (consultation: Dated, today: CivilDate): number | null =>
  statusOn(consultation, today) === 'open' ? daysBetween(today, consultation.closesOn) + 1 : null;
