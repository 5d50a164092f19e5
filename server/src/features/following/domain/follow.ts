import type { Language } from '../../../kernel/words.js';

/** What is followed, in the words of the feature that it belongs to. */
export interface FollowedSubject {
  readonly type: string;
  readonly id: string;
}

export const FREQUENCIES = ['immediate', 'daily'] as const;
/** `immediate`: a letter for each change. `daily`: one letter a day for all that is followed so. */
export type Frequency = (typeof FREQUENCIES)[number];

/** One address that follows one subject. Until it is confirmed, it gets nothing but the request to confirm. */
export interface Follow {
  readonly id: string;
  readonly subject: FollowedSubject;
  readonly email: string;
  readonly language: Language;
  readonly confirmedAt: Date | null;
  readonly frequency: Frequency;
}

/** A follow to whose owner a change is to be told. The address is for whoever counts letters, and is never kept. */
export type Listener = Pick<Follow, 'id' | 'subject' | 'email' | 'frequency'>;

/** Days after which an address that nobody confirmed is erased. */
export const UNCONFIRMED_DAYS = 7;
