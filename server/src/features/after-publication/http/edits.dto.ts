import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { LineField, PartField, PartListField, QueryNumberField, TextField } from '../../../platform/http/fields/field.js';
import { REASON_CODE, REASON_CODE_MAX } from '../../reasons/index.js';
import { redaction, SpanRequest } from '../../redaction/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type EditGiven, REASON_WORDS } from '../domain/edit.js';

const { publicText, publicTitle } = vocabulary.LIMITS;
const SPANS = { min: 0, max: redaction.MOST_SPANS, optional: true };
const OWN_WORDS = 'A public text of your own words; both are required without `redactions`.';

/** Spans over what the author wrote; all that is to be out of the public text from now on. */
export class EditSpans {
  @PartListField(() => SpanRequest, SPANS) title?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) text?: SpanRequest[] | null;
}

/** What the public is to read of a case from now on, and why. */
export class EditRequest {
  @PartField(() => EditSpans, { optional: true, description: 'In place of `publicTitle` and `publicText`.' }) redactions?: EditSpans | null;
  @LineField({ ...publicTitle, optional: true, description: OWN_WORDS }) publicTitle?: string | null;
  @TextField({ ...publicText, optional: true, description: OWN_WORDS }) publicText?: string | null;
  @LineField({ max: REASON_CODE_MAX, optional: true, description: `${REASON_CODE.description} This or \`reasonWords\`.` })
  reasonCode?: string | null;
  @LineField({ ...REASON_WORDS, optional: true, description: 'Why, in words that everybody will read. This or `reasonCode`.' })
  reasonWords?: string | null;

  toGiven(): EditGiven {
    const { redactions, publicTitle: title = null, publicText: text = null, reasonCode = null, reasonWords = null } = this;
    return {
      redactions: redactions ? { title: SpanRequest.toSpans(redactions.title), text: SpanRequest.toSpans(redactions.text) } : null,
      publicTitle: title,
      publicText: text,
      reason: { code: reasonCode, words: reasonWords },
    };
  }
}

export class EditsQuery {
  @QueryNumberField({ min: 1, max: 50, optional: true, description: 'Items a page; 10 unless told.' }) readonly limit?: number;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended; taken from its Link header.' })
  readonly after?: string;
}

/** Why a public text was edited: a code, or words in the language of the municipality. */
export class PublicEditReason {
  @ApiProperty({ ...REASON_CODE, nullable: true }) readonly code!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As the moderator wrote it.' }) readonly words!: string | null;
}

/** That the public text is not as it was published first. */
export class EditNotice {
  @ApiProperty({ type: String, format: 'date', description: 'Day of the last edit, Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: PublicEditReason }) readonly reason!: PublicEditReason;
}

export class EditedText {
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String }) readonly text!: string;
}

/** One edit, for the staff. */
export class CaseEdit {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator.' }) readonly by!: string | null;
  @ApiProperty({ type: PublicEditReason }) readonly reason!: PublicEditReason;
  @ApiProperty({ type: EditedText, nullable: true, description: 'What the public read before; null once it was erased.' })
  readonly before!: EditedText | null;
  @ApiProperty({ type: EditedText, nullable: true, description: 'What it read afterwards; null once it was erased.' })
  readonly after!: EditedText | null;
}

export class EditPage {
  @ApiProperty({ type: [CaseEdit], description: 'Newest first.' }) readonly items!: CaseEdit[];
}
