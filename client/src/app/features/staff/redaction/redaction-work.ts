import type { Certainty, RedactionBlock, RedactionProposals, RedactionSpan } from '../../../core/api/contract';

export type RedactedField = 'title' | 'text';
export const redactedFields: readonly RedactedField[] = ['title', 'text'];

/** Stretches of the original, in UTF-16 code units. */
export type FieldSpans = Readonly<Record<RedactedField, readonly RedactionSpan[]>>;

/** What the moderators have prepared: what is taken out, and which proposals were refused. */
export interface RedactionWork {
  readonly redactions: FieldSpans;
  readonly refused: FieldSpans;
}

/** A stretch that is taken out, or that somebody has to decide on, or has. */
export interface Place extends RedactionSpan {
  readonly field: RedactedField;
  readonly state: 'proposed' | 'redacted' | 'refused';
  /** of the detector; null for what a moderator selected */
  readonly certainty: Certainty | null;
}

export const noWork: RedactionWork = { redactions: { title: [], text: [] }, refused: { title: [], text: [] } };

export const isSameSpan = (one: RedactionSpan, other: RedactionSpan): boolean =>
  one.start === other.start && one.end === other.end && one.type === other.type;

const isOver = (one: RedactionSpan, other: RedactionSpan): boolean => one.start < other.end && other.start < one.end;

const inOrder = (spans: readonly RedactionSpan[]): RedactionSpan[] =>
  spans.map(({ start, end, type }) => ({ start, end, type })).sort((one, other) => one.start - other.start);

const without = (spans: readonly RedactionSpan[], span: RedactionSpan): RedactionSpan[] => spans.filter((one) => !isSameSpan(one, span));

/** Every place of both fields in the order of reading. A proposal that a redaction covers is settled with it. */
export function placesOf({ redactions, refused }: RedactionWork, proposals: RedactionProposals | null): Place[] {
  return redactedFields.flatMap((field) => {
    const proposed = proposals?.[field] ?? [];
    const certaintyOf = (span: RedactionSpan) => proposed.find((one) => isSameSpan(one, span))?.certainty ?? null;
    const taken = redactions[field].map((span): Place => ({ ...span, field, state: 'redacted', certainty: certaintyOf(span) }));
    const open = proposed
      .filter((span) => !redactions[field].some((one) => isOver(one, span)))
      .map((span): Place => {
        const isRefused = refused[field].some((one) => isSameSpan(one, span));
        return { ...span, field, state: isRefused ? 'refused' : 'proposed' };
      });
    return [...taken, ...open].sort((one, other) => one.start - other.start);
  });
}

/** Takes a stretch out. One that reaches into others takes them in, so that no redaction lies over another. */
export function redactIn(work: RedactionWork, field: RedactedField, span: RedactionSpan): RedactionWork {
  const touched = work.redactions[field].filter((one) => isOver(one, span));
  const whole = {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
    type: span.type,
  };
  const rest = work.redactions[field].filter((one) => !touched.includes(one));
  return {
    redactions: { ...work.redactions, [field]: inOrder([...rest, whole]) },
    refused: { ...work.refused, [field]: without(work.refused[field], span) },
  };
}

/** Leaves a place in sight. What the detector proposed stays refused; what a moderator selected is forgotten. */
export function keepIn(work: RedactionWork, { field, certainty, ...span }: Place): RedactionWork {
  const refused = without(work.refused[field], span);
  return {
    redactions: { ...work.redactions, [field]: without(work.redactions[field], span) },
    refused: { ...work.refused, [field]: certainty === null ? refused : inOrder([...refused, span]) },
  };
}

/** Takes every proposal out that nobody has decided on. */
export function redactProposed(work: RedactionWork, places: readonly Place[]): RedactionWork {
  return places.filter(({ state }) => state === 'proposed').reduce((done, place) => redactIn(done, place.field, place), work);
}

export const isAnythingRedacted = ({ redactions: { title, text } }: RedactionWork): boolean => title.length + text.length > 0;

/** What everybody will read, piece by piece; a block stands for each redaction, one for redactions of one type that adjoin. */
export function publicPieces(
  text: string,
  spans: readonly RedactionSpan[],
  blocks: readonly RedactionBlock[],
): { text: string; isBlock: boolean }[] {
  const pieces: { text: string; isBlock: boolean }[] = [];
  let place = 0;
  let before: RedactionSpan | null = null;
  for (const span of inOrder(spans)) {
    if (span.start < place || span.end > text.length) continue;
    if (span.start > place) pieces.push({ text: text.slice(place, span.start), isBlock: false });
    if (before?.end !== span.start || before.type !== span.type) {
      pieces.push({ text: blocks.find(({ type }) => type === span.type)?.block ?? '[…]', isBlock: true });
    }
    place = span.end;
    before = span;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), isBlock: false });
  return pieces;
}

/** Cuts a text at its places; those that do not fit it are left out. */
export function cutAt(text: string, places: readonly Place[]): { text: string; start: number; place: Place | null }[] {
  const pieces: { text: string; start: number; place: Place | null }[] = [];
  let at = 0;
  for (const place of places) {
    if (place.start < at || place.end > text.length || place.start >= place.end) continue;
    if (place.start > at) pieces.push({ text: text.slice(at, place.start), start: at, place: null });
    pieces.push({ text: text.slice(place.start, place.end), start: place.start, place });
    at = place.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, place: null });
  return pieces;
}
