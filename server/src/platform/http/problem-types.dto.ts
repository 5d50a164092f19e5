import { ApiProperty } from '@nestjs/swagger';
import { PROBLEM_STATUSES, type ProblemStatus } from '../../kernel/problem.js';

/** A kind of failure that the API answers with (RFC 9457), in the language of the request. */
export class ProblemTypeDto {
  @ApiProperty({ type: String, format: 'uri', description: 'As it stands in a problem document. Stable.' }) readonly type!: string;
  @ApiProperty({ type: String, description: 'The last part of the type.', example: 'conflict-of-interest' }) readonly slug!: string;
  @ApiProperty({ enum: PROBLEM_STATUSES, enumName: 'ProblemStatus', type: 'integer' }) readonly status!: ProblemStatus;
  @ApiProperty({ type: String, description: 'Of the status, in English (RFC 9110 §15).', example: 'Conflict' })
  readonly reasonPhrase!: string;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String, description: 'What can be done about it; a problem document may say it more precisely.' })
  readonly detail!: string;
}

export class ProblemTypeList {
  @ApiProperty({ type: [ProblemTypeDto], description: 'By status, then by slug.' }) readonly items!: ProblemTypeDto[];
}
