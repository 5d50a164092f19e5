import { ApiProperty } from '@nestjs/swagger';
import { VerbatimField } from '../../../platform/http/fields/field.js';
import { personalData } from '../../language/index.js';

/** Characters that are looked through at once: as many as a submission may have. */
const MOST_CHARACTERS = 10_000;

export class RedactionPreviewRequest {
  @VerbatimField({ min: 0, max: MOST_CHARACTERS }) readonly text!: string;
}

/** A place that looks like personal data, in UTF-16 code units of the text: from `start` up to, not including, `end`. */
export class PersonalDataSpan {
  @ApiProperty({ type: 'integer' }) readonly start!: number;
  @ApiProperty({ type: 'integer' }) readonly end!: number;
  @ApiProperty({ enum: [...personalData.PERSONAL_DATA_TYPES], enumName: 'PersonalDataType' })
  readonly type!: personalData.PersonalDataType;
  @ApiProperty({
    enum: [...personalData.CERTAINTIES],
    enumName: 'Certainty',
    description:
      '`certain`: a check digit or a form that nothing else has. `likely`: the words around it say so. `possible`: the form alone.',
  })
  readonly certainty!: personalData.Certainty;
}

export class RedactionPreview {
  @ApiProperty({ type: [PersonalDataSpan], description: 'In the order of the text, without overlaps.' })
  readonly spans!: PersonalDataSpan[];
}
