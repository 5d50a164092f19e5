import { Injectable } from '@nestjs/common';
import { type Column, columnsOf, type Dataset } from '../codebook/dataset.js';
import { DATASETS } from '../codebook/index.js';
import { ARCHIVE, CODEBOOKS, type DataExport, type ExportFile, METADATA } from '../domain/data-export.js';
import type { DataColumn, DataDay, DataFile, DataTable, OpenDataPage } from '../http/open-data.dto.js';
import { DataExports } from '../storage/data-exports.js';
import { LICENCE } from '../texts.js';

const DESCRIPTIONS: readonly string[] = [METADATA, CODEBOOKS.bg, CODEBOOKS.en];

/** What there is to download, with the codebook. */
@Injectable()
export class OpenDataPages {
  constructor(private readonly exports: DataExports) {}

  /** One statement. */
  async read(): Promise<OpenDataPage> {
    const standing = await this.exports.standing();
    const newest = standing[0] ?? null;
    return {
      licence: LICENCE.name,
      licenceUrl: LICENCE.url,
      tables: Object.values(DATASETS).map((table) => tableOf(table, newest)),
      descriptions: newest ? newest.files.filter(({ name }) => DESCRIPTIONS.includes(name)).map((file) => fileOf(newest, file)) : [],
      days: standing.flatMap(dayOf),
    };
  }
}

function tableOf(table: Dataset, newest: DataExport | null): DataTable {
  const files = newest?.files.filter(({ name }) => name === `${table.name}.csv` || name === `${table.name}.jsonl`) ?? [];
  return {
    ...{ name: table.name, titleBg: table.title.bg, titleEn: table.title.en, saysBg: table.says.bg, saysEn: table.says.en },
    key: table.key,
    rows: files[0]?.rows ?? null,
    files: newest ? files.map((file) => fileOf(newest, file)) : [],
    columns: columnsOf(table).map(([name, column]) => columnOf(name, column)),
  };
}

const columnOf = (name: string, { type, title, says, isRequired, refersTo, codes }: Column): DataColumn => ({
  ...{ name, type, titleBg: title.bg, titleEn: title.en, saysBg: says.bg, saysEn: says.en },
  isRequired: isRequired ?? false,
  refersTo: refersTo ? `${refersTo.dataset}.${refersTo.column}` : null,
  codes: Object.entries(codes ?? {}).map(([code, { bg, en }]) => ({ code, meansBg: bg, meansEn: en })),
});

const fileOf = ({ day }: DataExport, { name, bytes, sha256 }: ExportFile): DataFile => ({
  ...{ name, path: `/data/${day}/${name}`, bytes, sha256 },
});

function dayOf(of: DataExport): DataDay[] {
  const archive = of.files.find(({ name }) => name === ARCHIVE);
  return archive ? [{ day: of.day, takenAt: of.takenAt.toISOString(), archive: fileOf(of, archive) }] : [];
}
