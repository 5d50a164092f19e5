import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, SecretField, TextField, VerbatimField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { type Round, ROUNDS } from '../domain/rounds.js';
import { SENTENCE_STATES, type SentenceState } from '../domain/sentence.js';
import type { VerdictGiven } from '../domain/verdict.js';

const { verdictSentence, newFacts, note } = vocabulary.LIMITS;
const AT = { type: String, format: 'date-time' } as const;
const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;
const WISH_OR_NULL = { enum: vocabulary.WISHES, enumName: 'Wish', nullable: true, type: String } as const;

/** What the author says of an answer, as everybody reads it. */
export class PublicVerdict {
  @ApiProperty({ type: String, format: 'uuid', description: 'The answer that it is about.' }) readonly responseId!: string;
  @ApiProperty({ enum: ROUNDS, enumName: 'VerdictRound', description: 'With the answer, or 28 days later.' }) readonly round!: Round;
  @ApiProperty({ enum: vocabulary.VERDICTS, enumName: 'Verdict', description: 'Whether the answer settles the matter.' })
  readonly value!: vocabulary.Verdict;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'In the author’s words, once a moderator let them through.' })
  readonly sentence!: string | null;
}

/** The same for its author, with the sentence as it was sent. */
export class OwnVerdict extends PublicVerdict {
  @ApiProperty({ enum: SENTENCE_STATES, enumName: 'SentenceState', description: 'Whether everybody reads the sentence.' })
  readonly sentenceState!: SentenceState;
}

/** What an author can say of the answer to their case now, and what follows from it. */
export class VerdictState {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: vocabulary.OUTCOMES, enumName: 'Outcome', nullable: true, type: String })
  readonly outcome!: vocabulary.Outcome | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Day of the newest answer, Europe/Sofia.' }) readonly answeredOn!: string | null;
  @ApiProperty({
    enum: ROUNDS,
    enumName: 'VerdictRound',
    nullable: true,
    type: String,
    description: 'Null when there is nothing to judge.',
  })
  readonly round!: Round | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day for all of this.' }) readonly lastDay!: string | null;
  @ApiProperty({ type: [OwnVerdict], description: 'The newest of each answer and round.' }) readonly given!: OwnVerdict[];
  @ApiProperty({ type: OwnVerdict, nullable: true, description: 'What holds in the round that is open.' })
  readonly current!: OwnVerdict | null;
  @ApiProperty({ type: Boolean }) readonly mayReopen!: boolean;
  @ApiProperty({ type: Boolean }) readonly mayAskForwarding!: boolean;
  @ApiProperty({ ...AT, nullable: true, description: 'When the author had the case looked at again.' }) readonly reopenedAt!: string | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day for the decision on it; null without a statutory clock.' })
  readonly decideBy!: string | null;
  @ApiProperty({ ...WISH_OR_NULL, description: 'To whom the author asked to send it.' }) readonly forwardingAsked!: vocabulary.Wish | null;
}

/** The same for staff: every verdict that was ever given. */
export class StaffVerdict extends OwnVerdict {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'As everybody reads it.' }) readonly shownSentence!: string | null;
  @ApiProperty({ type: Boolean, description: 'False once the author said something else in the same round.' })
  readonly isStanding!: boolean;
}

export class CaseVerdictsFile {
  @ApiProperty({ type: [StaffVerdict], description: 'Newest first.' }) readonly verdicts!: StaffVerdict[];
  @ApiProperty({ ...AT, nullable: true }) readonly reopenedAt!: string | null;
  @ApiProperty(WISH_OR_NULL) readonly forwardingAsked!: vocabulary.Wish | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Slug of the authority of that name in the directory.' })
  readonly suggestedAuthority!: string | null;
  @ApiProperty({ type: Boolean }) readonly mayReview!: boolean;
  @ApiProperty({ type: Boolean }) readonly mayDecline!: boolean;
}

export class VerdictDeskItem {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String }) readonly language!: 'bg' | 'en';
  @ApiProperty({ type: Boolean, description: 'A sentence waits for its review.' }) readonly hasSentence!: boolean;
  @ApiProperty(WISH_OR_NULL) readonly forwardingAsked!: vocabulary.Wish | null;
}

/** What authors said of answers and moderators have not looked at. */
export class VerdictDesk {
  @ApiProperty({ type: [VerdictDeskItem] }) readonly items!: VerdictDeskItem[];
}

export class VerdictForm {
  @ChoiceField(vocabulary.VERDICTS, { enumName: 'Verdict' }) value!: vocabulary.Verdict;
  @LineField({ ...verdictSentence, optional: true, description: 'Everybody reads it once a moderator let it through.' })
  sentence?: string | null;

  toGiven(): VerdictGiven {
    return { value: this.value, sentence: this.sentence ?? null };
  }
}

export class FactsForm {
  @TextField({ ...newFacts, description: 'What the answer did not know (АПК чл. 124). Only the staff read it.' }) facts!: string;
}

export class WishForm {
  @ChoiceField(vocabulary.WISHES, { enumName: 'Wish' }) wish!: vocabulary.Wish;
}

const LINK = { max: 100, description: 'From a link in mail about an answer.' };

export class VerdictLinkQuery {
  @SecretField(LINK) readonly token!: string;
}

export class VerdictByLink extends VerdictForm {
  @SecretField(LINK) token!: string;
}

export class FactsByLink extends FactsForm {
  @SecretField(LINK) token!: string;
}

export class WishByLink extends WishForm {
  @SecretField(LINK) token!: string;
}

export class SentenceReviewRequest {
  @VerbatimField({
    ...verdictSentence,
    optional: true,
    description: 'What everybody reads: the sentence, or the same with words replaced by […]. Left out, nobody reads it.',
  })
  shown?: string | null;
}

export class DeclineRequest {
  @TextField({ ...note, description: 'What the author is told, word for word.' }) note!: string;
}
