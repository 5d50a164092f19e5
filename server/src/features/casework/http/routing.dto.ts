import { ApiProperty } from '@nestjs/swagger';
import { FlagField, LineField, PartListField, WholeNumberField } from '../../../platform/http/fields/field.js';
import { parseCaseNumber } from '../../language/index.js';
import type { desk } from '../../moderation/index.js';

/** Cases that one request routes at most. */
const MOST_CASES = 50;

export class ClaimRequest {
  @FlagField({ optional: true, description: 'Take the case over from whoever has it.' }) takeOver?: boolean | null;
}

export class RoutingItemRequest {
  @LineField({ max: 40, example: '7KQ2-M9XW' }) number!: string;
  @WholeNumberField({ min: 1, max: 2_147_483_647, description: 'Of the case as it was seen.' }) version!: number;
}

export class RoutingRequest {
  @PartListField(() => RoutingItemRequest, { max: MOST_CASES }) items!: RoutingItemRequest[];
  @LineField({ max: 100, description: 'Slug of the department.' }) department!: string;

  toItems(): desk.RoutingItem[] {
    return this.items.map(({ number, version }) => ({ number: parseCaseNumber(number), version }));
  }
}

/** Why a case stays as it was, as RFC 9457 would say it. */
export class RoutingProblem {
  @ApiProperty({ type: String, format: 'uri' }) readonly type!: string;
  @ApiProperty({ type: 'integer' }) readonly status!: number;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String }) readonly detail!: string;
}

/** A decision that can still be undone. */
export class UndoableDecision {
  @ApiProperty({ type: String, format: 'uuid' }) readonly decision!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'Letters leave then.' }) readonly undoUntil!: string;
}

export class RoutingOutcomeDto {
  @ApiProperty({ type: String, example: '7KQ2-M9XW', description: 'As it was asked.' }) readonly number!: string;
  @ApiProperty({ enum: ['done', 'refused'], enumName: 'RoutingResult' }) readonly outcome!: 'done' | 'refused';
  @ApiProperty({ type: RoutingProblem, nullable: true }) readonly problem!: RoutingProblem | null;
  @ApiProperty({ type: UndoableDecision, nullable: true }) readonly undo!: UndoableDecision | null;
}

export class RoutingAnswer {
  @ApiProperty({ type: [RoutingOutcomeDto], description: 'In the order of the request.' }) readonly items!: RoutingOutcomeDto[];
}
