import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../../platform/http/fields/field.js';
import { personalData } from '../../language/index.js';

export class PersonalDataPreview {
  @TextField({ min: 0, max: 10_000 }) readonly text!: string;
}

/** A stretch of the text, in UTF-16 code units: from `start` up to, not including, `end`. */
export class PersonalDataSpan {
  @ApiProperty({ type: 'integer' }) readonly start!: number;
  @ApiProperty({ type: 'integer' }) readonly end!: number;
  @ApiProperty({ enum: personalData.PERSONAL_DATA_TYPES, enumName: 'PersonalDataType' }) readonly type!: personalData.PersonalDataType;
  @ApiProperty({
    enum: personalData.CERTAINTIES,
    enumName: 'Certainty',
    description:
      '`certain`: a check digit or a form that nothing else has. `likely`: the words around it say so. `possible`: the form alone.',
  })
  readonly certainty!: personalData.Certainty;
}

export class PersonalDataSpans {
  @ApiProperty({ type: [PersonalDataSpan] }) readonly spans!: PersonalDataSpan[];
}
