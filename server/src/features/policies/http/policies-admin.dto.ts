import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, LineField, PartField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import {
  CURRENCIES,
  type Currency,
  DIRECTIONS,
  type Direction,
  LIMITS,
  POLICY_KINDS,
  type PolicyDetails,
  type PolicyKind,
} from '../domain/policy.js';
import type { PolicyDocument } from '../reads/policy-documents.js';
import type { ListedPolicy } from '../storage/policies.js';
import type { AskedMeasure } from '../use-cases/measure-judge.js';
import type { AskedIndicator } from '../use-cases/save-indicator.js';
import { PolicySummary, PublicPolicy } from './policies.dto.js';

export class PolicyGoal {
  @LineField({ max: LIMITS.goal, description: 'Bulgarian.' }) text!: string;
}

export class PolicyRequest {
  @ChoiceField(POLICY_KINDS, { enumName: 'PolicyKind' }) kind!: PolicyKind;
  @LineField({ max: LIMITS.title }) titleBg!: string;
  @LineField({ max: LIMITS.title, optional: true }) titleEn?: string | null;
  @LineField({ max: LIMITS.actNumber, example: 'Решение № 112' }) actNumber!: string;
  @CivilDateField() actDate!: CivilDate;
  @CivilDateField({ description: 'First day, Europe/Sofia.' }) periodFrom!: CivilDate;
  @CivilDateField({ description: 'Last day.' }) periodTo!: CivilDate;
  @PartListField(() => PolicyGoal, { min: 0, max: LIMITS.goals }) goals!: PolicyGoal[];

  toDetails(): Omit<PolicyDetails, 'slug'> {
    const { kind, titleBg, titleEn = null, actNumber, actDate, periodFrom, periodTo } = this;
    return { kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo, goals: this.goals.map(({ text }) => text) };
  }
}

export class NewPolicyRequest extends PolicyRequest {
  @LineField({ max: LIMITS.slug, description: 'Part of public addresses; it never changes.', example: 'piro-2021-2027' }) slug!: string;
}

export class MeasureBudget {
  @LineField({ max: LIMITS.number, description: 'A decimal number with a comma or a point, up to two decimals.', example: '12 345,60' })
  amount!: string;
  @ChoiceField(CURRENCIES, { enumName: 'PolicyCurrency' }) currency!: Currency;
}

export class MeasureRequest {
  @LineField({ max: LIMITS.code, example: '1.2.3' }) code!: string;
  @LineField({ max: LIMITS.measureTitle }) title!: string;
  @TextField({ min: 0, max: LIMITS.description, optional: true }) description?: string | null;
  @LineField({ max: LIMITS.code, optional: true, description: 'Code of the measure that it is a part of.' }) parentCode?: string | null;
  @LineField({ max: 60, description: 'Slug of an open department.' }) department!: string;
  @CivilDateField({ optional: true, description: 'Last day, Europe/Sofia.' }) dueOn?: CivilDate | null;
  @PartField(() => MeasureBudget, { optional: true }) budget?: MeasureBudget | null;

  toAsked(): AskedMeasure {
    const { code, title, department, parentCode = null, dueOn = null, budget } = this;
    const money = budget ? { amount: budget.amount, currency: budget.currency } : null;
    return { code, title, description: this.description ?? '', parentCode, department, dueOn, budget: money };
  }
}

export class ReadingRequest {
  @LineField({ max: LIMITS.number, description: 'A decimal number with a comma or a point, up to four decimals.', example: '12,5' })
  value!: string;
  @CivilDateField() on!: CivilDate;
}

export class IndicatorRequest {
  @LineField({ max: LIMITS.indicatorName }) name!: string;
  @LineField({ max: LIMITS.unit, example: 'км' }) unit!: string;
  @ChoiceField(DIRECTIONS, { enumName: 'IndicatorDirection' }) direction!: Direction;
  @PartField(() => ReadingRequest, { optional: true }) baseline?: ReadingRequest | null;
  @PartField(() => ReadingRequest) target!: ReadingRequest;

  toAsked(): AskedIndicator {
    const { name, unit, direction, baseline, target } = this;
    const plain = ({ value, on }: ReadingRequest) => ({ value, on });
    return { name, unit, direction, baseline: baseline ? plain(baseline) : null, target: plain(target) };
  }
}

const PUBLISHED_AT = { type: String, format: 'date-time', nullable: true, description: 'Null while it is a draft.' } as const;

export class AdminPolicySummary extends PolicySummary {
  @ApiProperty(PUBLISHED_AT) readonly publishedAt!: string | null;

  static override of(policy: ListedPolicy): AdminPolicySummary {
    return { ...PolicySummary.of(policy), publishedAt: policy.publishedAt?.toISOString() ?? null };
  }
}

export class AdminPolicyList {
  @ApiProperty({ type: [AdminPolicySummary] }) readonly items!: AdminPolicySummary[];
}

export class AdminPolicy extends OmitType(PublicPolicy, []) {
  @ApiProperty(PUBLISHED_AT) readonly publishedAt!: string | null;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`: grows with every change of the document and what is in it.' })
  readonly version!: number;

  static from(document: PolicyDocument, directory: AuthorityDirectory): AdminPolicy {
    const { publishedAt, version } = document.policy;
    return { ...PublicPolicy.from(document, directory), publishedAt: publishedAt?.toISOString() ?? null, version };
  }
}
