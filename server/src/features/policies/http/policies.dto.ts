import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import type { Decimal } from '../domain/decimal.js';
import { STANDINGS, type Standing, standingOf, valuesInForce } from '../domain/indicator-values.js';
import {
  CURRENCIES,
  type Currency,
  DIRECTIONS,
  type Direction,
  type IndicatorValue,
  type Money,
  POLICY_KINDS,
  type PolicyKind,
  type Reading,
} from '../domain/policy.js';
import type { FollowedIndicator, FollowedMeasure, PolicyDocument } from '../reads/policy-documents.js';
import type { ListedPolicy } from '../storage/policies.js';

const DAY = { type: String, format: 'date', example: '2027-12-31' } as const;
const DECIMAL = { type: String, pattern: String.raw`^-?\d+(\.\d+)?$`, example: '12.5', description: 'An exact decimal number.' } as const;

export class PolicyDepartment {
  @ApiProperty({ type: String }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly nameBg!: string;
  @ApiProperty({ type: String }) readonly nameEn!: string;

  static of(id: DepartmentId, directory: AuthorityDirectory): PolicyDepartment {
    const { slug = '', nameBg = '', nameEn = '' } = directory.departmentById(id) ?? {};
    return { slug, nameBg, nameEn };
  }
}

export class PolicyReading {
  @ApiProperty(DECIMAL) readonly value!: string;
  @ApiProperty(DAY) readonly on!: CivilDate;
}

export class PolicyMoney {
  @ApiProperty({ type: String, example: '12345.60', description: 'An exact amount with two decimals, as the act has it.' })
  readonly amount!: string;
  @ApiProperty({ enum: [...CURRENCIES], enumName: 'PolicyCurrency', description: 'Acts of before 2026 may count in leva, and keep them.' })
  readonly currency!: Currency;

  static of({ amount, currency }: Money): PolicyMoney {
    return { amount: inHundredths(amount), currency };
  }
}

/** The amount with exactly two decimals; it never has more. */
export function inHundredths(amount: Decimal): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

export class PolicyIndicatorValue {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(DAY) readonly on!: CivilDate;
  @ApiProperty(DECIMAL) readonly value!: string;
  @ApiProperty({ type: String }) readonly unit!: string;
  @ApiProperty({ type: String, description: 'Where the number comes from.' }) readonly sourceText!: string;
  @ApiProperty({ type: String, nullable: true }) readonly sourceUrl!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: Boolean, description: 'False when another value took its place; it stays readable.' }) readonly inForce!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The value whose place it took.' })
  readonly correctionOf!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was corrected.' }) readonly reason!: string | null;

  static of(value: IndicatorValue, inForce: boolean): PolicyIndicatorValue {
    const { id, on, value: number, unit, sourceText, sourceUrl, recordedAt, supersedesId, reason } = value;
    const told = { id, on, value: number, unit, sourceText, sourceUrl, recordedAt: recordedAt.toISOString() };
    return { ...told, inForce, correctionOf: supersedesId, reason };
  }
}

export class PolicyIndicator {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String, example: 'км' }) readonly unit!: string;
  @ApiProperty({ enum: [...DIRECTIONS], enumName: 'IndicatorDirection' }) readonly direction!: Direction;
  @ApiProperty({ type: PolicyReading, nullable: true }) readonly baseline!: PolicyReading | null;
  @ApiProperty({ type: PolicyReading }) readonly target!: PolicyReading;
  @ApiProperty({ enum: [...STANDINGS], enumName: 'IndicatorStanding', description: 'By the latest value; nobody checked that one here.' })
  readonly standing!: Standing;
  @ApiProperty({ type: [PolicyIndicatorValue], description: 'All that was recorded, the earliest day first; corrected values too.' })
  readonly values!: PolicyIndicatorValue[];

  static of({ indicator, values }: FollowedIndicator): PolicyIndicator {
    const { id, name, unit, direction, baseline, target } = indicator;
    const holding = valuesInForce(values);
    const held = new Set(holding.map((value) => value.id));
    return {
      ...{ id, name, unit, direction, baseline: baseline && plain(baseline), target: plain(target) },
      standing: standingOf(indicator, holding.at(-1) ?? null),
      values: values.map((value) => PolicyIndicatorValue.of(value, held.has(value.id))),
    };
  }
}

const plain = ({ value, on }: Reading): PolicyReading => ({ value, on });

export class PolicyMeasure {
  @ApiProperty({ type: String, example: '1.2.3' }) readonly code!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The measure that it is a part of.' }) readonly parentCode!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 }) readonly level!: number;
  @ApiProperty({ type: String, description: 'Bulgarian.' }) readonly title!: string;
  @ApiProperty({ type: String, description: 'Bulgarian; may be empty.' }) readonly description!: string;
  @ApiProperty({ type: PolicyDepartment }) readonly department!: PolicyDepartment;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day, Europe/Sofia.' }) readonly dueOn!: CivilDate | null;
  @ApiProperty({ type: PolicyMoney, nullable: true }) readonly budget!: PolicyMoney | null;
  @ApiProperty({ type: [PolicyIndicator] }) readonly indicators!: PolicyIndicator[];

  static of({ measure, level, parentCode, indicators }: FollowedMeasure, directory: AuthorityDirectory): PolicyMeasure {
    const { code, title, description, departmentId, dueOn, budget } = measure;
    const department = PolicyDepartment.of(departmentId, directory);
    const money = budget && PolicyMoney.of(budget);
    return {
      ...{ code, parentCode, level, title, description, department, dueOn, budget: money },
      indicators: indicators.map(PolicyIndicator.of),
    };
  }
}

/** What a document says of itself. */
export class PolicySummary {
  @ApiProperty({ type: String, example: 'piro-2021-2027' }) readonly slug!: string;
  @ApiProperty({ enum: [...POLICY_KINDS], enumName: 'PolicyKind' }) readonly kind!: PolicyKind;
  @ApiProperty({ type: String }) readonly titleBg!: string;
  @ApiProperty({ type: String, nullable: true }) readonly titleEn!: string | null;
  @ApiProperty({ type: String, example: 'Решение № 112' }) readonly actNumber!: string;
  @ApiProperty(DAY) readonly actDate!: CivilDate;
  @ApiProperty({ ...DAY, description: 'First day, Europe/Sofia.' }) readonly periodFrom!: CivilDate;
  @ApiProperty({ ...DAY, description: 'Last day.' }) readonly periodTo!: CivilDate;
  @ApiProperty({ type: 'integer' }) readonly measureCount!: number;
  @ApiProperty({ type: 'integer' }) readonly indicatorCount!: number;

  static of(policy: Omit<ListedPolicy, 'goals' | 'id' | 'version' | 'createdAt' | 'createdBy' | 'publishedAt'>): PolicySummary {
    const { slug, kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo, measures, indicators } = policy;
    const counts = { measureCount: measures, indicatorCount: indicators };
    return { slug, kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo, ...counts };
  }
}

export class PolicyList {
  @ApiProperty({ type: [PolicySummary] }) readonly items!: PolicySummary[];
}

export class PublicPolicy extends PolicySummary {
  @ApiProperty({ type: [String], description: 'Bulgarian.' }) readonly goals!: string[];
  @ApiProperty({ type: [PolicyMeasure], description: 'Each before its parts, in the order of their codes.' })
  readonly measures!: PolicyMeasure[];

  static from({ policy, measures }: PolicyDocument, directory: AuthorityDirectory): PublicPolicy {
    const indicators = measures.reduce((sum, measure) => sum + measure.indicators.length, 0);
    return {
      ...PolicySummary.of({ ...policy, measures: measures.length, indicators }),
      goals: [...policy.goals],
      measures: measures.map((measure) => PolicyMeasure.of(measure, directory)),
    };
  }
}

export class PolicyMeasureName {
  @ApiProperty({ type: String }) readonly code!: string;
  @ApiProperty({ type: String }) readonly title!: string;
}

/** A measure with the document that it stands in. */
export class PublicMeasure {
  @ApiProperty({ type: PolicySummary }) readonly policy!: PolicySummary;
  @ApiProperty({ type: PolicyMeasure }) readonly measure!: PolicyMeasure;
  @ApiProperty({ type: [PolicyMeasureName], description: 'What it is a part of, the topmost first.' }) readonly above!: PolicyMeasureName[];
  @ApiProperty({ type: [PolicyMeasureName], description: 'Its own parts.' }) readonly parts!: PolicyMeasureName[];

  /** Null when the document has no such measure. */
  static from(document: PolicyDocument, code: string, directory: AuthorityDirectory): PublicMeasure | null {
    const { measures, ...policy } = PublicPolicy.from(document, directory);
    const byCode = new Map(measures.map((measure) => [measure.code, measure]));
    const measure = byCode.get(code);
    if (measure === undefined) return null;
    const above: PolicyMeasureName[] = [];
    for (let at = byCode.get(measure.parentCode ?? ''); at !== undefined; at = byCode.get(at.parentCode ?? '')) above.unshift(nameOf(at));
    const { goals: _, ...summary } = policy;
    return { policy: summary, measure, above, parts: measures.filter(({ parentCode }) => parentCode === code).map(nameOf) };
  }
}

const nameOf = ({ code, title }: PolicyMeasure): PolicyMeasureName => ({ code, title });
