import { ApiProperty } from '@nestjs/swagger';
import { type ColumnType, DATASET_NAMES, type DatasetName } from '../codebook/dataset.js';

const TYPES = ['text', 'code', 'integer', 'date', 'instant', 'flag', 'address'] as const satisfies readonly ColumnType[];
const WORDS = { type: String } as const;

export class DataFile {
  @ApiProperty({ type: String, example: 'cases.csv' }) readonly name!: string;
  @ApiProperty({ type: String, description: 'Path on this site, with the day in it.' }) readonly path!: string;
  @ApiProperty({ type: 'integer', minimum: 0 }) readonly bytes!: number;
  @ApiProperty({ type: String, description: 'SHA-256 of the file, hexadecimal.' }) readonly sha256!: string;
}

export class DataCode {
  @ApiProperty(WORDS) readonly code!: string;
  @ApiProperty(WORDS) readonly meansBg!: string;
  @ApiProperty(WORDS) readonly meansEn!: string;
}

export class DataColumn {
  @ApiProperty({ type: String, example: 'received_on' }) readonly name!: string;
  @ApiProperty({ enum: TYPES, enumName: 'DataColumnType' }) readonly type!: ColumnType;
  @ApiProperty(WORDS) readonly titleBg!: string;
  @ApiProperty(WORDS) readonly titleEn!: string;
  @ApiProperty(WORDS) readonly saysBg!: string;
  @ApiProperty(WORDS) readonly saysEn!: string;
  @ApiProperty({ type: Boolean, description: 'Whether it is never empty.' }) readonly isRequired!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Table and column that it refers to.', example: 'cases.number' })
  readonly refersTo!: string | null;
  @ApiProperty({ type: [DataCode], description: 'All that may stand in it; empty for what is no list.' }) readonly codes!: DataCode[];
}

/** A table of the newest export. */
export class DataTable {
  @ApiProperty({ enum: [...DATASET_NAMES], enumName: 'DatasetName' }) readonly name!: DatasetName;
  @ApiProperty(WORDS) readonly titleBg!: string;
  @ApiProperty(WORDS) readonly titleEn!: string;
  @ApiProperty(WORDS) readonly saysBg!: string;
  @ApiProperty(WORDS) readonly saysEn!: string;
  @ApiProperty({ type: [String], description: 'Columns that tell its lines apart.' }) readonly key!: readonly string[];
  @ApiProperty({ type: 'integer', minimum: 0, nullable: true, description: 'Lines; null while there is nothing to download.' })
  readonly rows!: number | null;
  @ApiProperty({ type: [DataFile], description: 'CSV and JSON Lines; empty while there is nothing to download.' })
  readonly files!: DataFile[];
  @ApiProperty({ type: [DataColumn] }) readonly columns!: DataColumn[];
}

export class DataDay {
  @ApiProperty({ type: String, format: 'date', description: 'Europe/Sofia.', example: '2026-11-30' }) readonly day!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'What changed later is not in it.' }) readonly takenAt!: string;
  @ApiProperty({ type: DataFile, description: 'Everything of that day in one zip.' }) readonly archive!: DataFile;
}

/** What can be downloaded, under `/data/`; the same for programs is the catalogue at `/data/catalog.jsonld` (DCAT-AP 3). */
export class OpenDataPage {
  @ApiProperty({ type: String, example: 'CC BY 4.0' }) readonly licence!: string;
  @ApiProperty({ type: String, format: 'uri' }) readonly licenceUrl!: string;
  @ApiProperty({ type: [DataTable] }) readonly tables!: DataTable[];
  @ApiProperty({ type: [DataFile], description: 'What describes the tables: CSVW metadata, and the codebook in each language.' })
  readonly descriptions!: DataFile[];
  @ApiProperty({
    type: [DataDay],
    description: 'The days that are kept, the newest first; empty while the first or a new one is being made.',
  })
  readonly days!: DataDay[];
}
