import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Language } from '../../../kernel/words.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { COLUMN_RULES, IMPORT_COLUMNS } from '../domain/import-columns.js';
import { faultWords, type RowFault } from '../domain/import-faults.js';
import { FILE_ENCODINGS, type FileEncoding } from '../domain/import-file.js';
import type { PlannedMeasure } from '../domain/import-plan.js';
import type { Preview } from '../use-cases/preview-import.js';
import { PolicyDepartment, PolicyMoney } from './policies.dto.js';

/** More would help nobody: whoever corrects the file uploads it again. */
const MOST_FAULTS = 500;

export class ImportColumnDto {
  @ApiProperty({ type: String, example: 'Код' }) readonly header!: string;
  @ApiProperty({ type: Boolean }) readonly required!: boolean;
  @ApiProperty({ type: 'integer', description: 'Characters.' }) readonly max!: number;
  @ApiProperty({ type: String, description: 'In the language of the answer.' }) readonly help!: string;
}

export class ImportColumnListDto {
  @ApiProperty({ type: [ImportColumnDto] }) readonly items!: ImportColumnDto[];

  static in(language: Language): ImportColumnListDto {
    const items = IMPORT_COLUMNS.map((column) => {
      const { header, required, max, help } = COLUMN_RULES[column];
      return { header, required, max, help: help[language] };
    });
    return { items };
  }
}

export class ImportFaultDto {
  @ApiProperty({ type: 'integer', description: 'As a spreadsheet counts: the names of the columns are row 1.' }) readonly row!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the column; null when it is about the whole row.' })
  readonly column!: string | null;
  @ApiProperty({ type: String, example: 'unknown_department' }) readonly code!: string;
  @ApiProperty({ type: String, description: 'What is wrong, in the language of the answer.' }) readonly what!: string;
  @ApiProperty({ type: String, description: 'What to do about it.' }) readonly remedy!: string;

  static of(fault: RowFault, language: Language): ImportFaultDto {
    const { what, remedy } = faultWords(fault);
    const column = fault.column === null ? null : COLUMN_RULES[fault.column].header;
    return { row: fault.row, column, code: fault.code, what: what[language], remedy: remedy[language] };
  }
}

export class ImportedMeasureDto {
  @ApiProperty({ type: 'integer' }) readonly row!: number;
  @ApiProperty({ type: String }) readonly code!: string;
  @ApiProperty({ type: String, nullable: true }) readonly parentCode!: string | null;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: PolicyDepartment }) readonly department!: PolicyDepartment;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn!: CivilDate | null;
  @ApiProperty({ type: PolicyMoney, nullable: true }) readonly budget!: PolicyMoney | null;

  static of(measure: PlannedMeasure, directory: AuthorityDirectory): ImportedMeasureDto {
    const { row, code, parentCode, title, departmentId, dueOn, budget } = measure;
    return {
      row,
      code,
      parentCode,
      title,
      department: PolicyDepartment.of(departmentId, directory),
      dueOn,
      budget: budget && PolicyMoney.of(budget),
    };
  }
}

/** What a file would bring, or what is wrong with it. Nothing of it is in the document. */
export class ImportPreviewDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Confirms exactly this, for an hour; null while anything is wrong.',
  })
  readonly id!: string | null;
  @ApiProperty({ enum: [...FILE_ENCODINGS], description: 'The alphabet in which the file was read.' }) readonly encoding!: FileEncoding;
  @ApiProperty({ type: 'integer', description: 'Rows with something in them, without the names of the columns.' }) readonly rows!: number;
  @ApiProperty({ type: 'integer' }) readonly measureCount!: number;
  @ApiProperty({ type: 'integer' }) readonly indicatorCount!: number;
  @ApiProperty({ type: 'integer' }) readonly faultCount!: number;
  @ApiProperty({ type: [ImportFaultDto], description: `In the order of the rows, the first ${MOST_FAULTS}.` })
  readonly faults!: ImportFaultDto[];
  @ApiProperty({ type: [ImportedMeasureDto], description: 'Empty while anything is wrong.' }) readonly measures!: ImportedMeasureDto[];

  static of({ id, encoding, rows, plan }: Preview, language: Language, directory: AuthorityDirectory): ImportPreviewDto {
    const { measures, indicators, faults } = plan;
    return {
      ...{ id, encoding, rows, measureCount: measures.length, indicatorCount: indicators.length, faultCount: faults.length },
      faults: faults.slice(0, MOST_FAULTS).map((fault) => ImportFaultDto.of(fault, language)),
      measures: id === null ? [] : measures.map((measure) => ImportedMeasureDto.of(measure, directory)),
    };
  }
}
