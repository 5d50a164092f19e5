import type { CaseSpans, MarkedSpan, RedactionWork } from './case-redactions.js';

/** The redactions of a case as a publication found them. Places and kinds only. */
export interface RedactionsBefore {
  readonly inForce: CaseSpans<MarkedSpan>;
  readonly work: RedactionWork;
  /** The version that the publication gave the work; any other one says that somebody went on with it since. */
  readonly workVersionAfter: number;
}

type StoredSpan = Omit<MarkedSpan, 'at'> & { readonly at: string };

/** As JSON keeps it: instants are text. */
export interface StoredRedactions {
  readonly inForce: CaseSpans<StoredSpan>;
  readonly work: Omit<RedactionWork, 'spans' | 'savedAt'> & { readonly spans: CaseSpans<StoredSpan>; readonly savedAt: string | null };
  readonly workVersionAfter: number;
}

export const reviveRedactions = ({ inForce, work, workVersionAfter }: StoredRedactions): RedactionsBefore => ({
  inForce: reviveSpans(inForce),
  work: { ...work, spans: reviveSpans(work.spans), savedAt: work.savedAt === null ? null : new Date(work.savedAt) },
  workVersionAfter,
});

export function reviveSpans({ title, text }: CaseSpans<StoredSpan>): CaseSpans<MarkedSpan> {
  const dated = (spans: readonly StoredSpan[]): MarkedSpan[] => spans.map((span) => ({ ...span, at: new Date(span.at) }));
  return { title: dated(title), text: dated(text) };
}

/**
 * The work as it stands once the publication is taken back: as it was, under a version of its own, so that nobody takes it for the one
 * they saw. What somebody has gone on with since the publication stays.
 */
export function workRestored({ work, workVersionAfter }: RedactionsBefore, now: RedactionWork): RedactionWork | null {
  return now.version === workVersionAfter && now.version !== work.version ? { ...work, version: now.version + 1 } : null;
}
