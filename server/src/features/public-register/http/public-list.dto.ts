import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CivilDateField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { MOST_CHARACTERS } from '../../search/index.js';
import { lifecycle, reads, vocabulary } from '../../submissions/index.js';

const QUESTION =
  'Words in any form, "phrases", and -what is not wanted, in titles, texts, answers and names of places, topics and departments; or the number of a case.';
const ORDER = '`relevance` where `q` asks for something, unless told; `newest` elsewhere.';
const MARKS = 'The words that were sought, in their order.';

/** The filters of the public list, all optional and all in the URL. */
export class PublicListQuery {
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic', description: 'What it is about.' })
  readonly topic?: vocabulary.Topic;
  @ChoiceField(vocabulary.KINDS, { optional: true, enumName: 'Kind', description: 'Recommendation or signal.' })
  readonly kind?: vocabulary.Kind;
  @ChoiceField(lifecycle.PUBLIC_STATUSES, { optional: true, enumName: 'PublicStatus', description: 'How far the case is.' })
  readonly status?: lifecycle.PublicStatus;
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @CivilDateField({ optional: true, description: 'First day of publication, inclusive, Europe/Sofia.' }) readonly from?: string;
  @CivilDateField({ optional: true, description: 'Last day of publication, inclusive, Europe/Sofia.' }) readonly to?: string;
  @CivilDateField({ optional: true, description: 'First day of receipt, inclusive, Europe/Sofia.' }) readonly receivedFrom?: string;
  @CivilDateField({ optional: true, description: 'Last day of receipt, inclusive, Europe/Sofia.' }) readonly receivedTo?: string;
  @ChoiceField(vocabulary.OUTCOME_WISHES, {
    optional: true,
    enumName: 'OutcomeWish',
    description: 'Only cases with a public answer, whose newest decided this; `any` for whatever it decided.',
  })
  readonly outcome?: vocabulary.OutcomeWish;
  @LineField({ min: 0, max: MOST_CHARACTERS, optional: true, description: QUESTION }) readonly q?: string;
  @ChoiceField(['1'], { optional: true, description: 'The words of `q` as they are written, and no others.' }) readonly exact?: '1';
  @ChoiceField(reads.LIST_ORDERS, { optional: true, enumName: 'ListOrder', description: ORDER }) readonly sort?: reads.ListOrder;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

/** A stretch of a text, in UTF-16 code units. */
export class Mark {
  @ApiProperty({ type: 'integer' }) readonly start!: number;
  @ApiProperty({ type: 'integer', description: 'Exclusive.' }) readonly end!: number;
}

/** Why a search found the case. */
export class FoundWords {
  @ApiProperty({ type: [Mark], description: MARKS }) readonly title!: readonly Mark[];
  @ApiProperty({ type: [Mark], description: MARKS }) readonly excerpt!: readonly Mark[];
  @ApiProperty({ type: Boolean, description: 'The excerpt is of the answer of the municipality.' }) readonly isAnswer!: boolean;
}

/** How the question was read. */
export class SearchReading {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The question with the words that were meant; null where it is as it was asked.',
  })
  readonly understood!: string | null;
  @ApiProperty({ type: Boolean, description: 'There is so much that only the newest was looked at.' }) readonly isCut!: boolean;
}

/** A case as lists show it. A tombstone has no words. */
export class PublicListItem {
  @ApiProperty({ example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: vocabulary.KINDS, enumName: 'Kind', description: 'Recommendation or signal.' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: vocabulary.TOPICS, enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String, nullable: true }) readonly title!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly excerpt!: string | null;
  @ApiProperty({ enum: ['bg', 'en'], enumName: 'Language' }) readonly language!: 'bg' | 'en';
  @ApiProperty({ enum: lifecycle.PUBLIC_STATUSES, enumName: 'PublicStatus', description: 'How far the case is.' })
  readonly status!: lifecycle.PublicStatus;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly publishedAt!: string | null;
  @ApiProperty({ type: String, format: 'date' }) readonly receivedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day for the decision; null without a statutory clock.' })
  readonly decideBy!: string | null;
  @ApiProperty({ type: 'integer', description: 'Days past the term; 0 when not overdue.' }) readonly overdueDays!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly answeredAt!: string | null;
  @ApiProperty({ enum: vocabulary.OUTCOMES, enumName: 'Outcome', nullable: true, type: String })
  readonly outcome!: vocabulary.Outcome | null;
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
  @ApiProperty({ enum: vocabulary.VERDICTS, enumName: 'Verdict', nullable: true, type: String, description: 'The author on the answer.' })
  readonly verdict!: vocabulary.Verdict | null;
  @ApiProperty({ type: FoundWords, required: false, description: 'Only in what a search found; the excerpt is then around the words.' })
  readonly found?: FoundWords;
}

export class PublicListPage {
  @ApiProperty({ type: [PublicListItem] }) readonly items!: PublicListItem[];
  @ApiProperty({ type: SearchReading, required: false, description: 'Only where `q` asks for something.' }) readonly search?: SearchReading;
}

export class StartFigures {
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
  @ApiProperty({ type: 'integer' }) readonly openCases!: number;
  @ApiProperty({ type: 'integer' }) readonly answered!: number;
  @ApiProperty({ type: [PublicListItem] }) readonly latestAnswers!: PublicListItem[];
}
