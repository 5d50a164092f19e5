import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { ChoiceField, EmailField, IdField, LineField, SecretField } from '../../../platform/http/fields/field.js';
import { FREQUENCIES, type Frequency } from '../../following/index.js';
import { lifecycle, vocabulary } from '../../submissions/index.js';
import type { ListFilter } from '../domain/filter-subject.js';

/** The filter of the public list that is followed; without any of it everything is. */
export class FollowedFilter {
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic;
  @ChoiceField(vocabulary.KINDS, { optional: true, enumName: 'Kind' }) readonly kind?: vocabulary.Kind;
  @ChoiceField(lifecycle.PUBLIC_STATUSES, { optional: true, enumName: 'PublicStatus' }) readonly status?: lifecycle.PublicStatus;
  @LineField({ max: 100, optional: true, description: 'Slug of an open department.' }) readonly department?: string;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
}

/** What is followed of what was promised: exactly one of the three. */
export class FollowedPromise {
  @LineField({ max: 10, optional: true, description: 'Number of a commitment.', example: '12' }) readonly commitment?: string | null;
  @LineField({ max: 100, optional: true, description: 'Slug of a published policy document.' }) readonly policy?: string | null;
  @LineField({ max: 100, optional: true, description: 'Slug of an organisation that monitors.' }) readonly monitor?: string | null;
}

/** An address that wants to hear of it. */
export class PromiseSubscription extends FollowedPromise {
  @EmailField() readonly email!: string;
  @ChoiceField(FREQUENCIES, { optional: true, enumName: 'FollowFrequency', description: 'A letter for each change unless told.' })
  readonly frequency?: Frequency | null;
  @ChoiceField(LANGUAGES, {
    optional: true,
    enumName: 'Language',
    description: 'Language of the letters; that of the request unless told.',
  })
  readonly language?: Language | null;
}

/** An address that wants to hear of what is new in a list. */
export class SubscriptionForm extends FollowedFilter {
  @EmailField() readonly email!: string;
  @ChoiceField(FREQUENCIES, { optional: true, enumName: 'FollowFrequency', description: 'A letter for each change unless told.' })
  readonly frequency?: Frequency | null;
  @ChoiceField(LANGUAGES, {
    optional: true,
    enumName: 'Language',
    description: 'Language of the letters; that of the request unless told.',
  })
  readonly language?: Language | null;
}

export class ManagementToken {
  @SecretField({ max: 100, description: 'As it stands in the link of the letter.' }) readonly token!: string;
  @ChoiceField(LANGUAGES, { optional: true, description: 'Language of the answer.' }) readonly lang?: string;
}

export class FrequencyChange {
  @SecretField({ max: 100, description: 'As it stands in the link of the letter.' }) readonly token!: string;
  @IdField({ description: 'What is followed, from the list.' }) readonly follow!: string;
  @ChoiceField(FREQUENCIES, { enumName: 'FollowFrequency' }) readonly frequency!: Frequency;
}

export class FollowEnd {
  @SecretField({ max: 100, description: 'As it stands in the link of the letter.' }) readonly token!: string;
  @IdField({ optional: true, description: 'What is followed, from the list; everything unless told.' }) readonly follow?: string | null;
}

export class ManagedFollow {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In the language of the request; null for what is not public now.' })
  readonly about!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '7KQ2-M9XW', description: 'Of a followed case.' }) readonly number!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '/commitments/12',
    description: 'Below the language: the page of a followed commitment, policy document or monitor.',
  })
  readonly path!: string | null;
  @ApiProperty({ type: FollowedFilter, nullable: true, description: 'Of a followed list.' }) readonly filter!: ListFilter | null;
  @ApiProperty({ enum: FREQUENCIES, enumName: 'FollowFrequency' }) readonly frequency!: Frequency;
}

export class ManagedFollowList {
  @ApiProperty({ type: [ManagedFollow] }) readonly items!: ManagedFollow[];
}

/** What the button of the follow page sends besides the filter in its address. */
export class SubscriptionPageForm {
  @EmailField() readonly email!: string;
  @ChoiceField(FREQUENCIES, { enumName: 'FollowFrequency' }) readonly frequency!: Frequency;
}
