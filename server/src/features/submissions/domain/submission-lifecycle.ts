import type { LogCase } from '../../../kernel/ids.js';

export const PUBLICATIONS = ['pending', 'published', 'withheld'] as const;
/** Whether the public may read the text. Independent of the procedure. */
export type Publication = (typeof PUBLICATIONS)[number];

export const PUBLICATION_ACTIONS = ['publish', 'withhold'] as const;
export type PublicationAction = (typeof PUBLICATION_ACTIONS)[number];

/** Every legal change of publication; a pair that is not listed is illegal. */
export const PUBLICATION_TABLE: Readonly<Record<Publication, Partial<Record<PublicationAction, Publication>>>> = {
  pending: { publish: 'published', withhold: 'withheld' },
  published: { withhold: 'withheld' },
  withheld: { publish: 'published' },
};

export const PROCEDURES = ['received', 'assigned', 'answered', 'closed', 'reopened', 'forwarded', 'merged', 'withdrawn'] as const;
/** Where the case stands with the municipality. Withholding a text does not end it. */
export type Procedure = (typeof PROCEDURES)[number];

export const PROCEDURE_ACTIONS = [
  'assign',
  'hand_back',
  'answer',
  'close',
  'reopen',
  'forward',
  'merge',
  'unmerge',
  'withdraw',
  'dismiss',
  'reinstate',
  'reopen_by_author',
  'forward_on_request',
] as const;
export type ProcedureAction = (typeof PROCEDURE_ACTIONS)[number];

/**
 * Every legal step of the procedure; a pair that is not listed is illegal. `dismiss` is the end that comes
 * with a withholding whose reason leaves nothing to decide, see `ReasonEffect`; `reinstate` is the way back from it when an appeal
 * overturns the withholding, and is never for a case that was closed with its answer. A merger is no end: what was taken for a repeat may turn
 * out to be a matter of its own, and is then where it was after its receipt, with the terms of its receipt. `reopen_by_author` brings new facts
 * after an answer (АПК чл. 124), and `forward_on_request` sends an answered case to whom its author asked for: both are for answered cases
 * alone, also where those are closed by now.
 */
export const PROCEDURE_TABLE: Readonly<Record<Procedure, Partial<Record<ProcedureAction, Procedure>>>> = {
  received: { assign: 'assigned', dismiss: 'closed', forward: 'forwarded', merge: 'merged', withdraw: 'withdrawn' },
  assigned: {
    assign: 'assigned',
    hand_back: 'received',
    answer: 'answered',
    dismiss: 'closed',
    forward: 'forwarded',
    merge: 'merged',
    withdraw: 'withdrawn',
  },
  answered: { close: 'closed', reopen: 'reopened', reopen_by_author: 'reopened', forward_on_request: 'forwarded' },
  reopened: { assign: 'assigned' },
  closed: { reinstate: 'received', reopen_by_author: 'reopened', forward_on_request: 'forwarded' },
  forwarded: {},
  merged: { unmerge: 'received' },
  withdrawn: {},
};

/** Procedures in which the municipality still owes an answer. */
export const OPEN_PROCEDURES = ['received', 'assigned', 'reopened'] as const satisfies readonly Procedure[];

export const isOpen = (procedure: Procedure): boolean => OPEN_PROCEDURES.some((open) => open === procedure);

/** Procedures after which nothing more is decided on the merits: with them the terms of retention begin. */
export const ENDED_PROCEDURES = ['closed', 'forwarded', 'merged', 'withdrawn'] as const satisfies readonly Procedure[];

export const hasEnded = (procedure: Procedure): boolean => ENDED_PROCEDURES.some((ended) => ended === procedure);

export const PUBLIC_STATUSES = [
  'published',
  'assigned',
  'answered',
  'reopened',
  'closed',
  'forwarded',
  'merged',
  'rejected',
  'withdrawn',
] as const;
/** The one word that the public reads. */
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

const STATUS_OF_PUBLISHED: Readonly<Record<Procedure, PublicStatus>> = {
  received: 'published',
  assigned: 'assigned',
  answered: 'answered',
  closed: 'closed',
  reopened: 'reopened',
  forwarded: 'forwarded',
  merged: 'merged',
  withdrawn: 'withdrawn',
};

/** The public word for a case; null while the public may not know that it exists. */
export function publicStatusOf(publication: Publication, procedure: Procedure): PublicStatus | null {
  switch (publication) {
    case 'pending':
      return null;
    case 'withheld':
      return 'rejected';
    case 'published':
      return STATUS_OF_PUBLISHED[procedure];
  }
}

/** What everybody may call the case in the transparency log: null while they may not know that it exists. */
export const publicLogCase = ({ publication, procedure, logCase }: Named): LogCase | null =>
  publicStatusOf(publication, procedure) === null ? null : logCase;

interface Named {
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly logCase: LogCase;
}

/** The publication and procedures behind a public status, for filters. */
export function behind(status: PublicStatus): { publication: Publication; procedure: Procedure | null } {
  if (status === 'rejected') return { publication: 'withheld', procedure: null };
  return { publication: 'published', procedure: status === 'published' ? 'received' : status };
}

/** Whether the public may read the words of a case: published, and neither taken back nor joined to another. */
export function isTextPublic(publication: Publication, procedure: Procedure): boolean {
  return publication === 'published' && procedure !== 'withdrawn' && procedure !== 'merged';
}
