import { type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import { EVIDENCE_LIMITS, type EvidenceKind, type GivenEvidence } from './evidence.js';
import { type EvidenceFault, evidenceFault } from './evidence-problems.js';

type Field = Exclude<keyof GivenEvidence, 'kind'>;
type Fault = readonly [field: Field, code: EvidenceFault];

/** What an item of each kind may say. Whatever else it says nobody would read. */
const FIELDS: Readonly<Record<EvidenceKind, readonly Field[]>> = {
  file: ['caption', 'attachment'],
  link: ['caption', 'url', 'seenOn'],
  photo: ['caption', 'attachment', 'place', 'latitude', 'longitude'],
};
const ALL: readonly Field[] = ['caption', 'url', 'seenOn', 'attachment', 'place', 'latitude', 'longitude'];

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** All that is wrong with the evidence of one entry, without looking at its files; `today` in Europe/Sofia. */
export function faultsOfEvidence(items: readonly GivenEvidence[], today: CivilDate): FieldError[] {
  if (items.length > EVIDENCE_LIMITS.items) return [evidenceFault('too_many_items')];
  const faults = items.flatMap((item, at) => faultsOfItem(item, today).map(([field, code]) => evidenceFault(code, at, field)));
  return [...faults, ...repeated(items).map((at) => evidenceFault('upload_twice', at, 'attachment'))];
}

function faultsOfItem(item: GivenEvidence, today: CivilDate): Fault[] {
  const foreign = ALL.filter((field) => isGiven(item[field]) && !FIELDS[item.kind].includes(field));
  return [
    ...(item.caption.trim() === '' ? [['caption', 'caption_missing'] as const] : []),
    ...foreign.map((field) => [field, 'not_of_this_kind'] as const),
    ...JUDGES[item.kind](item, today),
  ];
}

const JUDGES: Readonly<Record<EvidenceKind, (item: GivenEvidence, today: CivilDate) => Fault[]>> = {
  file: ({ attachment }) => (isGiven(attachment) ? [] : [['attachment', 'file_missing']]),
  link: ({ url, seenOn }, today) => [...faultsOfUrl(url ?? ''), ...faultsOfDay(seenOn ?? null, today)],
  photo: (item) => [
    ...(isGiven(item.attachment) ? [] : [['attachment', 'photo_missing'] as const]),
    ...((item.place ?? '').trim() === '' ? [['place', 'place_missing'] as const] : []),
    ...faultsOfCoordinates(item),
  ],
};

function faultsOfUrl(url: string): Fault[] {
  if (url === '') return [['url', 'url_missing']];
  // A parser forgives what a reader would not: white space, a backslash for a slash, a scheme without its slashes.
  if (!/^https?:\/\/[^\s\\/]/i.test(url) || /[\s\\]/.test(url) || !URL.canParse(url)) return [['url', 'not_a_url']];
  const { username, password } = new URL(url);
  return username === '' && password === '' ? [] : [['url', 'url_with_password']];
}

function faultsOfDay(seenOn: CivilDate | null, today: CivilDate): Fault[] {
  if (seenOn === null) return [['seenOn', 'seen_on_missing']];
  return isAfter(seenOn, today) ? [['seenOn', 'seen_in_future']] : [];
}

function faultsOfCoordinates({ latitude = null, longitude = null }: GivenEvidence): Fault[] {
  if ((latitude === null) !== (longitude === null)) return [[latitude === null ? 'latitude' : 'longitude', 'coordinates_alone']];
  return [
    ...(isWithin(latitude, EVIDENCE_LIMITS.latitude) ? [] : [['latitude', 'coordinates_outside'] as const]),
    ...(isWithin(longitude, EVIDENCE_LIMITS.longitude) ? [] : [['longitude', 'coordinates_outside'] as const]),
  ];
}

/** NaN is nowhere. */
const isWithin = (degrees: number | null, most: number): boolean => degrees === null || Math.abs(degrees) <= most;

/** Places of items with a file that one before them has too. */
function repeated(items: readonly GivenEvidence[]): number[] {
  const ids = items.map(({ attachment }) => attachment?.toLowerCase() ?? null);
  return ids.flatMap((id, at) => (id !== null && ids.indexOf(id) < at ? [at] : []));
}
