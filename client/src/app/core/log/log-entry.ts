import type { CivilDate, Kind, Outcome } from '../api/contract';

/** What an entry of the log tells of. */
export type LogType = 'received' | 'decision' | 'response' | 'deadline' | 'erased' | 'continued';

/** What was decided about a case. */
export type LoggedDecision =
  | 'publish'
  | 'publish_redacted'
  | 'reject'
  | 'edit'
  | 'merge'
  | 'unmerge'
  | 'forward'
  | 'reopen'
  | 'close'
  | 'withdraw'
  | 'uphold'
  | 'overturn'
  | 'undo'
  | 'redact_answer';

export type LoggedTerm = 'moderate' | 'decide' | 'notify';
export type TermReason = 'extended' | 'new_facts' | 'calendar' | 'returned' | 'received';
export type ErasedPart = 'original' | 'everything';

interface Entry<Type extends LogType> {
  readonly v: 1;
  readonly t: Type;
  /** a day in Europe/Sofia for what was received, a moment in UTC for all else */
  readonly at: string;
  /** the name of the case in the log; none in the first entry of a log begun anew */
  readonly case?: string;
}

/** An entry as its canonical JSON says it, without what it commits to. */
export type LogEntry =
  | (Entry<'received'> & {
      readonly kind: Kind;
      readonly due: { readonly moderate: CivilDate; readonly decide: CivilDate | null };
      readonly backfilled?: true;
    })
  | (Entry<'decision'> & { readonly d: LoggedDecision; readonly r?: string; readonly into?: string; readonly to?: string })
  | (Entry<'response'> & { readonly outcome: Outcome; readonly version: number })
  | (Entry<'deadline'> & {
      readonly term: LoggedTerm;
      readonly old: CivilDate | null;
      readonly new: CivilDate | null;
      readonly r: TermReason;
    })
  | (Entry<'erased'> & { readonly what: ErasedPart; readonly basis: string })
  | (Entry<'continued'> & { readonly log: string; readonly size: number; readonly root: string; readonly reason: string });
