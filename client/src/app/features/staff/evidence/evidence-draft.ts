import type { ValidationError } from '@angular/forms/signals';

import type { EvidenceFile, EvidenceKind, EvidenceRequest } from '../../../core/api/contract';
import type { ProblemField } from '../../../core/http/problem';

export const mostItems = 5;
/** Characters (code points), as the server has them. */
export const evidenceLimits = { caption: 300, url: 500, place: 120 } as const;

export const evidenceFields = ['caption', 'url', 'seenOn', 'attachment', 'place', 'latitude', 'longitude'] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export type Faults = Partial<Record<EvidenceField, readonly ValidationError[]>>;

/** A file on its way to the server, there, or not accepted. */
export type Upload =
  | { readonly state: 'none' }
  | { readonly state: 'sending'; readonly name: string; readonly percent: number }
  | { readonly state: 'kept'; readonly name: string; readonly file: EvidenceFile }
  | { readonly state: 'failed'; readonly name: string; readonly reason: string };

/** One item as it is typed. */
export interface EvidenceDraft {
  /** names the item on this page, and never changes */
  readonly key: number;
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly url: string;
  readonly seenOn: string;
  readonly place: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly upload: Upload;
  readonly faults: Faults;
}

export const newDraft = (key: number, kind: EvidenceKind, today: string): EvidenceDraft => ({
  ...{ key, kind, caption: '', url: '', seenOn: kind === 'link' ? today : '', place: '', latitude: '', longitude: '' },
  ...{ upload: { state: 'none' }, faults: {} },
});

/** Degrees as people write them: with a comma, a point or a sign of degrees. Null when it is no number. */
export function degreesOf(text: string): number | null {
  const tidy = text.trim().replace(/°$/, '').replace(',', '.');
  return /^[+-]?\d{1,3}(?:\.\d{1,12})?$/.test(tidy) ? Number(tidy) : null;
}

const given = (text: string): string | null => text.trim() || null;

/** The item as the server takes it: of each kind what belongs to it. */
export function requestOf({ kind, caption, url, seenOn, place, latitude, longitude, upload }: EvidenceDraft): EvidenceRequest {
  const attachment = upload.state === 'kept' ? upload.file.id : null;
  const said = { kind, caption: caption.trim() };
  if (kind === 'link') return { ...said, url: given(url), seenOn: given(seenOn) };
  if (kind === 'file') return { ...said, attachment };
  return { ...said, attachment, place: given(place), latitude: degreesOf(latitude), longitude: degreesOf(longitude) };
}

/** What can be seen to be wrong before anything is sent: degrees that are no number. The rest the server says. */
export function typedFaults({ latitude, longitude }: Pick<EvidenceDraft, 'latitude' | 'longitude'>): Faults {
  const message = $localize`:@@staff-evidence.degrees-wrong:Напишете число, например 42,85123.`;
  const faultOf = (text: string): readonly ValidationError[] =>
    text.trim() !== '' && degreesOf(text) === null ? [{ kind: 'degrees', message }] : [];
  const [north, east] = [faultOf(latitude), faultOf(longitude)];
  return { ...(north.length > 0 ? { latitude: north } : {}), ...(east.length > 0 ? { longitude: east } : {}) };
}

/** What the server said of one item, by field; `position` from 0. */
export function faultsAt(errors: readonly ProblemField[], position: number): Faults {
  const faults: Partial<Record<EvidenceField, ValidationError[]>> = {};
  for (const { pointer, detail, code } of errors) {
    const [, list, at, name, ...deeper] = pointer.split('/');
    const field = evidenceFields.find((each) => each === name);
    if (list !== 'evidence' || at !== String(position) || field === undefined || deeper.length > 0) continue;
    faults[field] = [...(faults[field] ?? []), { kind: code ?? 'server', message: detail }];
  }
  return faults;
}

/** What the server said of the list as a whole, in words; empty when nothing. */
export const faultOfList = (errors: readonly ProblemField[]): string => errors.find(({ pointer }) => pointer === '/evidence')?.detail ?? '';
