import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { CivilDateField, LineField, TextField } from '../../../platform/http/fields/field.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { LIMITS } from '../domain/policy.js';
import type { FollowedIndicator } from '../reads/policy-documents.js';
import type { PlacedIndicator } from '../storage/indicators.js';
import type { AskedValue } from '../use-cases/record-value.js';
import { PolicyDepartment, PolicyIndicator } from './policies.dto.js';

export class IndicatorValueRequest {
  @LineField({ max: LIMITS.number, description: 'A decimal number with a comma or a point, up to four decimals.', example: '12,5' })
  value!: string;
  @LineField({ max: LIMITS.unit, description: 'The unit of the indicator: another one is refused.', example: 'км' }) unit!: string;
  @CivilDateField({ description: 'The day for which it was measured, Europe/Sofia; not a day to come.' }) on!: CivilDate;
  @LineField({ max: LIMITS.source, description: 'Where the number comes from.' }) sourceText!: string;
  @LineField({ max: LIMITS.url, optional: true }) sourceUrl?: string | null;

  toAsked(): AskedValue {
    const { value, unit, on, sourceText, sourceUrl = null } = this;
    return { value, unit, on, sourceText, sourceUrl };
  }
}

export class IndicatorCorrectionRequest extends IndicatorValueRequest {
  @TextField({ max: LIMITS.reason, description: 'Why the earlier value was wrong; everybody can read it.' }) reason!: string;
}

/** An indicator with where it stands. */
export class ReportedIndicator {
  @ApiProperty({ type: String }) readonly policySlug!: string;
  @ApiProperty({ type: String }) readonly policyTitle!: string;
  @ApiProperty({ type: String }) readonly measureCode!: string;
  @ApiProperty({ type: String }) readonly measureTitle!: string;
  @ApiProperty({ type: PolicyDepartment }) readonly department!: PolicyDepartment;
  @ApiProperty({ type: PolicyIndicator }) readonly indicator!: PolicyIndicator;

  static of(placed: PlacedIndicator & FollowedIndicator, directory: AuthorityDirectory): ReportedIndicator {
    const { policySlug, policyTitle, measureCode, measureTitle, departmentId } = placed;
    const department = PolicyDepartment.of(departmentId, directory);
    return { policySlug, policyTitle, measureCode, measureTitle, department, indicator: PolicyIndicator.of(placed) };
  }
}

export class ReportedIndicatorList {
  @ApiProperty({ type: [ReportedIndicator], description: 'The nearest target first.' }) readonly items!: ReportedIndicator[];
}
