import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PolicyIndicator, PolicyMeasure } from '../../core/api/contract';
import { CommitmentTracks } from '../../core/commitments/commitment-tracks';
import type { TrackedMeasure } from '../../core/commitments/tracked-measures';
import { standingLooks } from '../../core/labels/policy-labels';
import { Icon } from '../../ui/icon';
import { StatusBadge } from '../../ui/status-badge';
import { shareOfWay } from './chart-layout';
import { injectPolicyWords, latestOf, type Told } from './policy-words';

interface ShownIndicator {
  id: string;
  name: Told;
  /** Units are words of the document, in its language. */
  latest: (Told & { day: string }) | null;
  aim: Told & { day: string };
  /** Percent of the bar that is filled. */
  filled: number;
  standing: (typeof standingLooks)[keyof typeof standingLooks];
}

interface ShownMeasure {
  code: string;
  title: Told;
  department: string;
  due: string;
  budget: string;
  voices: TrackedMeasure | null;
  indicators: ShownIndicator[];
  parts: ShownMeasure[];
}

/** Measures as a nested list, each with who answers, until when, for how much, and how its indicators stand. */
@Component({
  selector: 'app-measure-tree',
  imports: [CommitmentTracks, Icon, NgTemplateOutlet, RouterLink, StatusBadge],
  templateUrl: './measure-tree.html',
})
export class MeasureTree {
  readonly slug = input.required<string>();
  /** Each before its parts. */
  readonly measures = input.required<readonly PolicyMeasure[]>();
  /** what both voices say, by the code of the measure */
  readonly tracked = input<ReadonlyMap<string, TrackedMeasure>>(new Map());

  private readonly words = injectPolicyWords();
  protected readonly tree = computed(() => {
    const roots: ShownMeasure[] = [];
    const byCode = new Map<string, ShownMeasure>();
    for (const measure of this.measures()) {
      const shown = this.shown(measure);
      byCode.set(measure.code, shown);
      (byCode.get(measure.parentCode ?? '')?.parts ?? roots).push(shown);
    }
    return roots;
  });

  private shown(measure: PolicyMeasure): ShownMeasure {
    const { code, title, dueOn } = measure;
    return {
      code,
      title: this.words.own(title),
      department: this.words.department(measure),
      due: dueOn === null ? '' : this.words.day(dueOn),
      budget: this.words.money(measure),
      voices: this.tracked().get(code) ?? null,
      indicators: measure.indicators.map((indicator) => this.indicator(indicator)),
      parts: [],
    };
  }

  private indicator(indicator: PolicyIndicator): ShownIndicator {
    const { id, name, target, standing } = indicator;
    const latest = latestOf(indicator);
    const told = (read: { value: string; on: string }) => ({
      ...this.words.own(this.words.amount(read.value, indicator)),
      day: this.words.day(read.on),
    });
    const numbers = { latest: latest === null ? null : told(latest), aim: told(target) };
    return {
      id,
      name: this.words.own(name),
      ...numbers,
      filled: Math.round(shareOfWay(indicator) * 100),
      standing: standingLooks[standing],
    };
  }
}
