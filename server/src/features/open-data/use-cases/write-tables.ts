import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import yazl from 'yazl';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { LANGUAGES } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { codebookText } from '../codebook/codebook-text.js';
import { csvwMetadata } from '../codebook/csvw.js';
import type { DatasetName } from '../codebook/dataset.js';
import { DATASETS } from '../codebook/index.js';
import { ARCHIVE, CODEBOOKS, type DataExport, type ExportFile, METADATA } from '../domain/data-export.js';
import { CaseRows } from '../reads/case-rows.js';
import { MonitoringRows } from '../reads/monitoring-rows.js';
import { ReferenceRows } from '../reads/reference-rows.js';
import { writeMeasured } from '../storage/measured-file.js';
import { TableFiles } from '../storage/table-files.js';

type Tables = ReadonlyMap<DatasetName, TableFiles>;

/** Writes what everybody may read into a folder: the tables, what describes them, and all of it in one archive. */
@Injectable()
export class WriteTables {
  constructor(
    private readonly cases: CaseRows,
    private readonly monitoring: MonitoringRows,
    private readonly reference: ReferenceRows,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** However many cases there are, some hundred are in memory at once. What was written so far stays when it fails. */
  async run(folder: string, about: Pick<DataExport, 'day' | 'takenAt'>): Promise<Pick<DataExport, 'files' | 'beginsOn'>> {
    const tables = new Map<DatasetName, TableFiles>();
    try {
      for (const table of Object.values(DATASETS)) tables.set(table.name, await TableFiles.create(folder, table));
      const beginsOn = await this.fill(tables);
      const files: ExportFile[] = [];
      for (const table of tables.values()) files.push(...(await table.end()));
      files.push(...(await this.describe(folder, about)));
      return { beginsOn, files: [...files, await archive(folder, files, about.takenAt)] };
    } finally {
      for (const table of tables.values()) await table.abandon();
    }
  }

  /** The day on which the first case was received. */
  private async fill(tables: Tables): Promise<CivilDate | null> {
    const into = (name: DatasetName): TableFiles => tables.get(name) ?? missing(name);
    let beginsOn: CivilDate | null = null;
    for await (const { cases, answers, verdicts } of this.cases.batches()) {
      await into('cases').append(cases);
      await into('answers').append(answers);
      await into('verdicts').append(verdicts);
      for (const { received_on: on } of cases) if (beginsOn === null || String(on) < beginsOn) beginsOn = on as CivilDate;
    }
    for await (const rows of this.monitoring.commitments()) await into('commitments').append(rows);
    for await (const rows of this.monitoring.assessments()) await into('assessments').append(rows);
    await into('organisations').append(await this.monitoring.organisations());
    await into('departments').append(this.reference.departments());
    await into('topics').append(this.reference.topics());
    await into('settlements').append(this.reference.settlements());
    return beginsOn;
  }

  private async describe(folder: string, about: Pick<DataExport, 'day' | 'takenAt'>): Promise<ExportFile[]> {
    const { legalNameBg, legalNameEn } = this.directory.municipality();
    const name = { bg: legalNameBg, en: legalNameEn };
    const metadata = `${JSON.stringify(csvwMetadata(about, name), null, 2)}\n`;
    const files = [await writeMeasured(folder, METADATA, Readable.from([metadata], { objectMode: false }))];
    for (const language of LANGUAGES) {
      const text = codebookText(about, name, language);
      files.push(await writeMeasured(folder, CODEBOOKS[language], Readable.from([text], { objectMode: false })));
    }
    return files;
  }
}

/** Everything in one file, read and packed piece by piece. */
async function archive(folder: string, files: readonly ExportFile[], takenAt: Date): Promise<ExportFile> {
  const zip = new yazl.ZipFile();
  for (const { name } of files) {
    const path = join(folder, name);
    const { size } = await stat(path);
    zip.addReadStreamLazy(name, { mtime: takenAt, size }, (take) => take(null, createReadStream(path)));
  }
  zip.end();
  return writeMeasured(folder, ARCHIVE, zip.outputStream as Readable);
}

const missing = (name: string): never => {
  throw new Error(`There is no table ${name}`);
};
