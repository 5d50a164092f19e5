import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { TOPICS, type Topic } from '../../authorities/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type AnswerTemplate, TEMPLATE_LIMITS } from '../domain/answer-template.js';
import type { TemplateGiven } from '../use-cases/keep-templates.js';

const PLACES =
  'Filled in from the case: {number}, {received_on}, {date}, {department}, {decide_by}. Any other word in braces is a place for whoever answers.';

export class AnswerTemplateRequest {
  @ChoiceField(vocabulary.OUTCOMES, { enumName: 'Outcome' }) outcome!: vocabulary.Outcome;
  @ChoiceField(TOPICS, { enumName: 'Topic', optional: true, description: 'Null for every topic.' }) topic?: Topic | null;
  @LineField({ ...TEMPLATE_LIMITS.name, description: 'For those who choose it.' }) name!: string;
  @TextField({ ...TEMPLATE_LIMITS.text, description: PLACES }) text!: string;

  toGiven(): TemplateGiven {
    const { outcome, topic = null, name, text } = this;
    return { outcome, topic, name, text };
  }
}

export class NewAnswerTemplateRequest extends AnswerTemplateRequest {
  @LineField({ max: 60, description: 'Slug of the department whose it is.' }) department!: string;
}

export class AnswerTemplateDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Slug.' }) department!: string;
  @ApiProperty({ enum: vocabulary.OUTCOMES, enumName: 'Outcome' }) outcome!: vocabulary.Outcome;
  @ApiProperty({ enum: TOPICS, enumName: 'Topic', nullable: true }) topic!: Topic | null;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, description: PLACES }) text!: string;
  @ApiProperty({ type: 'integer' }) version!: number;

  static of({ id, outcome, topic, name, text, version }: AnswerTemplate, department: string): AnswerTemplateDto {
    return { id, department, outcome, topic, name, text, version };
  }
}

export class AnswerTemplateList {
  @ApiProperty({ type: [AnswerTemplateDto] }) items!: AnswerTemplateDto[];
}
