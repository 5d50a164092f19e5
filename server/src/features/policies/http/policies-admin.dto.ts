import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, LineField, PartListField, TextField } from '../../../platform/http/fields/field.js';
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

export class MeasureRequest {
  @LineField({ max: LIMITS.code, example: '1.2.3' }) code!: string;
  @LineField({ max: LIMITS.measureTitle }) title!: string;
  @TextField({ min: 0, max: LIMITS.description, optional: true }) description?: string | null;
  @LineField({ max: LIMITS.code, optional: true, description: 'Code of the measure that it is a part of.' }) parentCode?: string | null;
  @LineField({ max: 60, description: 'Slug of an open department.' }) department!: string;
  @CivilDateField({ optional: true, description: 'Last day, Europe/Sofia.' }) dueOn?: CivilDate | null;
  @LineField({
    ...{ max: LIMITS.number, optional: true, example: '12 345,60' },
    description: 'A decimal number with a comma or a point, up to two decimals.',
  })
  budgetAmount?: string | null;
  @ChoiceField(CURRENCIES, { optional: true, enumName: 'PolicyCurrency', description: 'EUR unless told.' })
  budgetCurrency?: Currency | null;

  toAsked(): AskedMeasure {
    const { code, title, department, parentCode = null, dueOn = null, budgetAmount, budgetCurrency } = this;
    const budget = budgetAmount ? { amount: budgetAmount, currency: budgetCurrency ?? 'EUR' } : null;
    return { code, title, description: this.description ?? '', parentCode, department, dueOn, budget };
  }
}

const MEASURED = { max: LIMITS.number, description: 'A decimal number with a comma or a point, up to four decimals.', example: '12,5' };

export class IndicatorRequest {
  @LineField({ max: LIMITS.indicatorName }) name!: string;
  @LineField({ max: LIMITS.unit, example: 'км' }) unit!: string;
  @ChoiceField(DIRECTIONS, { enumName: 'IndicatorDirection' }) direction!: Direction;
  @LineField({ ...MEASURED, optional: true }) baselineValue?: string | null;
  @CivilDateField({ optional: true, description: 'Goes with `baselineValue`.' }) baselineOn?: CivilDate | null;
  @LineField(MEASURED) targetValue!: string;
  @CivilDateField() targetOn!: CivilDate;

  toAsked(): AskedIndicator {
    const { name, unit, direction, baselineValue = null, baselineOn = null, targetValue, targetOn } = this;
    return { name, unit, direction, baselineValue, baselineOn, targetValue, targetOn };
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
