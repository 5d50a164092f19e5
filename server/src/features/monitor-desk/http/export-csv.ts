import { csv, type CsvValue } from '../../../platform/http/csv.js';
import type { ExportedAssessment, ExportedEvidence, OrganisationExport } from './export.dto.js';

const COLUMNS = [
  ...([
    'entry',
    'organisation',
    'commitment',
    'title',
    'step',
    'method',
    'confidence',
    'text',
    'day',
    'recorded_at',
    'address',
    'citation',
  ] as const),
  ...(['reply', 'reply_day', 'reply_department', 'reply_office', 'reply_until'] as const),
  ...([
    'evidence',
    'evidence_kind',
    'caption',
    'url',
    'seen_on',
    'sha256',
    'bytes',
    'fetched_at',
    'file_url',
    'place',
    'latitude',
    'longitude',
  ] as const),
];

/** A line for each piece of evidence, and one for an entry without any; codes and days as the API has them. */
export function exportCsv({ items }: OrganisationExport): string {
  return csv(
    COLUMNS,
    items.flatMap((entry) => {
      const own = entryCells(entry);
      const pieces = entry.evidence.map(evidenceCells);
      return (pieces.length === 0 ? [[]] : pieces).map((cells) => padded([...own, ...cells]));
    }),
  );
}

function entryCells(entry: ExportedAssessment): CsvValue[] {
  const { id, organisation, commitment, commitmentTitle, step, method, confidence, text, on, recordedAt, address, citation, reply } = entry;
  return [
    ...[id, organisation.slug, commitment, commitmentTitle, step, method, confidence, text, on, recordedAt, address, citation],
    ...[reply?.text ?? null, reply?.on ?? null, reply?.department.slug ?? null, reply?.office ?? null, entry.replyUntil],
  ];
}

function evidenceCells(item: ExportedEvidence): CsvValue[] {
  const { id, kind, caption, url, seenOn, contentSha256, contentBytes, fetchedAt, fileUrl, place, latitude, longitude } = item;
  return [id, kind, caption, url, seenOn, contentSha256, contentBytes, fetchedAt, fileUrl, place, latitude, longitude];
}

const padded = (row: readonly CsvValue[]): CsvValue[] => COLUMNS.map((_, index) => row[index] ?? null);
