import type { Outcome, Topic } from '../../src/features/submissions/domain/vocabulary.js';

/**
 * What one kind of complaint is made of. In braces stand places that are filled in: {street}, {place} (a landmark), {village}, {days}, {weeks},
 * {months}, {count}, {sum}, {person} (a private person's name) and {phone}; the last two are taken out before publication.
 */
export interface Theme {
  readonly topic: Topic;
  /** Slug of the department that answers; null for the one of the topic. */
  readonly department: string;
  /** How often, against other themes of its topic. */
  readonly weight: number;
  /** How often in each month, January first; 1 where left out. */
  readonly season?: readonly number[];
  readonly titles: readonly string[];
  readonly facts: readonly string[];
  readonly effects: readonly string[];
  readonly wishes: readonly string[];
  /** The reasons of the answer, by what was decided. */
  readonly answers: Readonly<Record<Outcome, readonly string[]>>;
  readonly commitments: readonly string[];
}

const WINTER = [2.4, 2.2, 1.3, 0.6, 0.4, 0.3, 0.3, 0.3, 0.6, 1, 1.6, 2.2];
const SUMMER = [0.3, 0.4, 0.8, 1.3, 1.6, 1.8, 1.8, 1.6, 1.1, 0.7, 0.4, 0.3];
const SPRING = [0.7, 1, 2, 2, 1.4, 0.9, 0.7, 0.6, 0.8, 0.9, 0.8, 0.6];
export const SEASONS = { winter: WINTER, summer: SUMMER, spring: SPRING } as const;
