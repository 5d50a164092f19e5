import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { Decimal } from './decimal.js';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };
export type PolicyId = Branded<'PolicyId'>;
export type MeasureId = Branded<'MeasureId'>;
export type IndicatorId = Branded<'IndicatorId'>;

export const POLICY_KINDS = ['development_plan', 'programme', 'ordinance', 'anti_corruption_plan', 'ethics_code'] as const;
/** What kind of document it is: a development plan (ПИРО), a programme, an ordinance, a plan against corruption, a code of ethics. */
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const CURRENCIES = ['EUR', 'BGN'] as const;
/** Acts of before 2026 may count in leva (ISO 4217) and keep them. */
export type Currency = (typeof CURRENCIES)[number];

export const DIRECTIONS = ['up', 'down'] as const;
/** Whether an indicator is to rise or to fall. */
export type Direction = (typeof DIRECTIONS)[number];

/** Limits in characters (Unicode code points), and in numbers of things. */
export const LIMITS = {
  ...{ slug: 60, title: 300, actNumber: 60, goals: 20, goal: 500 },
  ...{ code: 20, measureTitle: 300, description: 2_000, indicatorName: 200, unit: 40 },
  ...{ source: 500, url: 500, reason: 500, number: 30, measures: 2_000, indicators: 20, values: 500 },
} as const;

/** How deep measures may stand: priority, aim, measure, activity. */
export const DEEPEST = 4;

export interface PolicyDetails {
  /** Part of public addresses; it never changes. */
  readonly slug: string;
  readonly kind: PolicyKind;
  readonly titleBg: string;
  readonly titleEn: string | null;
  /** Of the act with which it was adopted: „Решение № 112“. */
  readonly actNumber: string;
  readonly actDate: CivilDate;
  /** First and last day, both inclusive, Europe/Sofia. */
  readonly periodFrom: CivilDate;
  readonly periodTo: CivilDate;
  readonly goals: readonly string[];
}

export interface Policy extends PolicyDetails {
  readonly id: PolicyId;
  /** Grows with every change of the document, its measures or its indicators. */
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: AccountId;
  /** Null while it is a draft, which nobody but administrators can see. */
  readonly publishedAt: Date | null;
}

export interface Money {
  readonly amount: Decimal;
  readonly currency: Currency;
}

export interface MeasureDetails {
  /** Its number in the document, like „1.2.3“; no two of a policy have the same. */
  readonly code: string;
  /** In the language of the document: Bulgarian. */
  readonly title: string;
  readonly description: string;
  readonly departmentId: DepartmentId;
  /** Last day, Europe/Sofia. */
  readonly dueOn: CivilDate | null;
  readonly budget: Money | null;
}

export interface Measure extends MeasureDetails {
  readonly id: MeasureId;
  /** The measure that it is a part of; null at the top. */
  readonly parentId: MeasureId | null;
}

/** A number with the day on which it held, or has to. */
export interface Reading {
  readonly value: Decimal;
  readonly on: CivilDate;
}

export interface IndicatorDetails {
  readonly name: string;
  readonly unit: string;
  readonly baseline: Reading | null;
  readonly target: Reading;
  readonly direction: Direction;
}

export interface Indicator extends IndicatorDetails {
  readonly id: IndicatorId;
  readonly measureId: MeasureId;
}

export interface ValueDetails extends Reading {
  readonly unit: string;
  /** Where the number comes from, in words, and a link to it. */
  readonly sourceText: string;
  readonly sourceUrl: string | null;
}

/** What was measured. It is never changed: a correction is another value in its place, with the reason. */
export interface IndicatorValue extends ValueDetails {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly supersedesId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: AccountId;
}
