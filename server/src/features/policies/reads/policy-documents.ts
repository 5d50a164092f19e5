import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import { type Branch, linesOf, treeOf } from '../domain/measure-tree.js';
import type { Indicator, IndicatorValue, Measure, Policy } from '../domain/policy.js';
import { IndicatorValues } from '../storage/indicator-values.js';
import { Indicators, type PlacedIndicator } from '../storage/indicators.js';
import { Measures } from '../storage/measures.js';
import { Policies } from '../storage/policies.js';

/** An indicator with all that was recorded for it, corrected values too. */
export interface FollowedIndicator {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
}

/** A measure in its place, with its indicators. */
export interface FollowedMeasure extends Omit<Branch<Measure>, 'parts'> {
  readonly parentCode: string | null;
  readonly indicators: readonly FollowedIndicator[];
}

export interface PolicyDocument {
  readonly policy: Policy;
  /** Each before its parts, in the order of their codes. */
  readonly measures: readonly FollowedMeasure[];
}

/** A document with all that is in it, by four statements however large it is. */
@Injectable()
export class PolicyDocuments {
  constructor(
    private readonly policies: Policies,
    private readonly measures: Measures,
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
  ) {}

  /** Null when there is none, and for everybody but administrators when it is a draft. */
  async read(slug: string, which: 'published' | 'all'): Promise<PolicyDocument | null> {
    const policy = await this.policies.find(slug, which);
    if (policy === null) return null;
    const measures = await this.measures.ofPolicy(policy.id);
    const followed = await this.follow(await this.indicators.ofPolicy(policy.id));
    const ofMeasure = Map.groupBy(followed, ({ indicator }) => indicator.measureId);
    const codes = new Map(measures.map(({ id, code }) => [id, code]));
    const lines = linesOf(treeOf(measures)).map(({ measure, level }): FollowedMeasure => {
      const parentCode = measure.parentId === null ? null : (codes.get(measure.parentId) ?? null);
      return { measure, level, parentCode, indicators: ofMeasure.get(measure.id) ?? [] };
    });
    return { policy, measures: lines };
  }

  /** What these departments have to report on, by two statements. */
  async reportedBy(departments: readonly DepartmentId[]): Promise<(PlacedIndicator & FollowedIndicator)[]> {
    const placed = await this.indicators.ofDepartments(departments);
    const followed = await this.follow(placed.map(({ indicator }) => indicator));
    return placed.map((place, index) => ({ ...place, values: followed[index]?.values ?? [] }));
  }

  private async follow(indicators: readonly Indicator[]): Promise<FollowedIndicator[]> {
    const values = Map.groupBy(await this.values.of(indicators.map(({ id }) => id)), ({ indicatorId }) => indicatorId);
    return indicators.map((indicator) => ({ indicator, values: values.get(indicator.id) ?? [] }));
  }
}
