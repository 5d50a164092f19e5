import { ApiProperty } from '@nestjs/swagger';
import { LineField, QueryNumberField } from '../../../platform/http/fields/field.js';

export class AuditQueryDto {
  @QueryNumberField({ min: 1, max: 999_999_999_999, optional: true, description: 'Id of the last entry of the page before.' })
  after?: number;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: '50 unless told.' }) limit?: number;
  @LineField({ max: 40, optional: true, description: 'Only entries about subjects of this type, such as `account`.' }) subject?: string;
}

/** Something that an entry tells of, under its name of today; a case under its number. */
export class AuditNameDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) nameBg!: string;
  @ApiProperty({ type: String }) nameEn!: string;
}

export class AuditEntryDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the account; null for the platform itself or an author.' }) actor!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In whose place a deputy acted, by name.' }) actingFor!: string | null;
  @ApiProperty({ type: String, description: '`staff`, `author`, `anyone` or `system`.' }) actorKind!: string;
  @ApiProperty({ type: String }) action!: string;
  @ApiProperty({ type: String }) subjectType!: string;
  @ApiProperty({ type: String }) subjectId!: string;
  @ApiProperty({ type: AuditNameDto, nullable: true, description: 'Null for what has no name, or is gone.' }) subject!: AuditNameDto | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'By field, mostly its old and new value.' }) changes!: Readonly<
    Record<string, unknown>
  >;
  @ApiProperty({ type: [AuditNameDto], description: 'Of the ids among the changes.' }) names!: AuditNameDto[];
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] }) items!: AuditEntryDto[];
}
