import type { Language } from '../../../kernel/words.js';

/** What is followed, in the words of the feature that it belongs to. */
export interface FollowedSubject {
  readonly type: string;
  readonly id: string;
}

/** One address that follows one subject. Until it is confirmed, it gets nothing but the request to confirm. */
export interface Follow {
  readonly id: string;
  readonly subject: FollowedSubject;
  readonly email: string;
  readonly language: Language;
  readonly confirmedAt: Date | null;
}

/** Days after which an address that nobody confirmed is erased. */
export const UNCONFIRMED_DAYS = 7;
