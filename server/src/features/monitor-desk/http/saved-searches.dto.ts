import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, PartField, QueryNumberField } from '../../../platform/http/fields/field.js';
import {
  COMMITMENT_FLAGS,
  COMMITMENT_SOURCES,
  type CommitmentFlag,
  type CommitmentSource,
  CommitmentSummary,
} from '../../commitments/index.js';
import { vocabulary } from '../../submissions/index.js';
import { SEARCH_LIMITS, type SearchFilters } from '../domain/saved-search.js';

/** The filters of the table of commitments. */
export class SearchFiltersDto implements SearchFilters {
  @LineField({ max: SEARCH_LIMITS.slug, optional: true, description: 'Slug of a policy document.' }) readonly policy?: string;
  @LineField({ max: SEARCH_LIMITS.slug, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic;
  @LineField({ max: SEARCH_LIMITS.settlement, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @ChoiceField(COMMITMENT_SOURCES, { optional: true, enumName: 'CommitmentSource' }) readonly source?: CommitmentSource;
  @ChoiceField(COMMITMENT_FLAGS, { optional: true, enumName: 'CommitmentFlag' }) readonly only?: CommitmentFlag;
}

export class SearchNameRequest {
  @LineField({ max: SEARCH_LIMITS.name, description: 'For yourself; nobody else reads it.' }) name!: string;
}

export class NewSearchRequest extends SearchNameRequest {
  @PartField(() => SearchFiltersDto) filters!: SearchFiltersDto;
}

export class SearchSeenRequest {
  @LineField({ max: 30, example: '2026-11-30T10:00:00.000Z', description: '`asOf` of the page that was read. A mark never goes back.' })
  at!: string;
}

export class SavedSearchItem {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: SearchFiltersDto }) readonly filters!: SearchFiltersDto;
  @ApiProperty({ type: String, format: 'date-time', description: 'What changed after this is new.' }) readonly seenAt!: string;
  @ApiProperty({ type: 'integer', description: 'Commitments that it finds.' }) readonly matching!: number;
  @ApiProperty({ type: 'integer', description: 'Those of them that changed since you last marked them as read.' }) readonly fresh!: number;
}

export class SavedSearchList {
  @ApiProperty({ type: [SavedSearchItem], description: 'The newest first.' }) readonly items!: SavedSearchItem[];
}

export class SearchPageQuery {
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 40, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

export class FoundCommitment extends CommitmentSummary {
  @ApiProperty({ type: Boolean, description: 'It changed since you last marked this search as read.' }) readonly isNew!: boolean;
}

export class SearchResultPage {
  @ApiProperty({ type: SavedSearchItem }) readonly search!: SavedSearchItem;
  @ApiProperty({ type: String, format: 'date-time', description: 'What to mark as read once this page was read.' }) readonly asOf!: string;
  @ApiProperty({ type: [FoundCommitment] }) readonly items!: FoundCommitment[];
}
