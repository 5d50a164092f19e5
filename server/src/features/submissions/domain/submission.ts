import type { Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, LogCase, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { Awaited } from './awaited.js';
import type { Procedure, Publication } from './submission-lifecycle.js';
import type { ErasureRule, Identity, Kind, Outcome, ReasonCode, Topic, Wish } from './vocabulary.js';

/** Whom a signal is about. Only moderators see it; it decides who may not handle the case (АПК чл. 113-115). */
export interface About {
  readonly departmentId: DepartmentId | null;
  readonly office: Office | null;
  readonly name: string | null;
}

/** What a citizen sends, after tidying. Dates are civil dates in Europe/Sofia. */
export interface SubmissionContent {
  readonly kind: Kind;
  readonly topic: Topic;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly identity: Identity;
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  readonly authorPhone: string | null;
  readonly about: About | null;
  readonly occurredOn: CivilDate | null;
  /** EKATTE code. */
  readonly settlement: string | null;
  readonly address: string | null;
}

/** The terms that begin with the receipt. */
export interface Terms {
  /** False for an anonymous one and for a violation older than two years (АПК чл. 111, ал. 4). */
  readonly statutory: boolean;
  /** Last day for the review before publication: a house rule, two working days. */
  readonly moderateBy: CivilDate;
  /** The last day that an extension named, before a day of rest moved it (АПК чл. 118, 121); null while there was none. */
  readonly extendedTo: CivilDate | null;
  /** Last day for the decision (АПК чл. 118, 121); null without a statutory clock. */
  readonly decideBy: CivilDate | null;
  /** Last day for telling the author; null without a statutory clock. */
  readonly notifyBy: CivilDate | null;
}

/** The days that are counted from a start by the calendar. */
export const TERM_DAYS = ['moderateBy', 'decideBy', 'notifyBy'] as const satisfies readonly (keyof Terms)[];

/** That the original is gone: when, and under which rule with which term. */
export interface Erasure {
  readonly at: Date;
  readonly rule: ErasureRule;
  /** The term after the end of the case, in months. */
  readonly months: number;
}

/** A submission as it stands. The original text and the public text are two things. */
export interface Submission extends SubmissionContent, Terms {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  /** Nobody links it to the number before the public may know the case. */
  readonly logCase: LogCase;
  readonly authorEmailConfirmedAt: Date | null;
  readonly receivedAt: Date;
  readonly receivedOn: CivilDate;
  /** Day zero of the terms for decision and notice (ГПК чл. 60): that of the receipt, until the author brings new facts after an answer. */
  readonly clockStartedOn: CivilDate;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly publicTitle: string | null;
  readonly publicText: string | null;
  readonly redacted: boolean;
  readonly publishedAt: Date | null;
  readonly withheldAt: Date | null;
  readonly withheldReason: ReasonCode | null;
  /** The word of somebody else that the case waits for; null while it waits for none. */
  readonly awaits: Awaited | null;
  readonly departmentId: DepartmentId | null;
  readonly assignedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly outcome: Outcome | null;
  readonly closedAt: Date | null;
  /** When the procedure ended, however it ended; null while it has not. */
  readonly endedAt: Date | null;
  /** Null while the original is kept. Afterwards title and text are empty, and nobody knows the author. */
  readonly erasure: Erasure | null;
  readonly forwardedToId: string | null;
  readonly mergedIntoId: SubmissionId | null;
  /** How many people say that they are affected too, those of the cases that were joined to it among them. */
  readonly supports: number;
  /** How many later submissions were joined to it, directly or through another one. */
  readonly repeats: number;
  /** How many of these two moderators would have to agree on before their text is withheld, see `needsTwo`. */
  readonly twoPersonRepeats: number;
  /** When the author had the answered case looked at again, which they may once. */
  readonly reopenedByAuthorAt: Date | null;
  /** To whom the author asks that the answered case be sent; null when to nobody, or once a moderator declined. */
  readonly forwardingAsked: Wish | null;
  /** Grows by one with each change; the entity tag of the case. */
  readonly version: number;
}
