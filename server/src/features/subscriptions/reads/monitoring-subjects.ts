import { Injectable } from '@nestjs/common';
import { fill, type Words } from '../../../kernel/words.js';
import { type Commitment, Commitments } from '../../commitments/index.js';
import type { FollowedSubject } from '../../following/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import { PublishedMeasures } from '../../policies/index.js';
import { MONITORING_WORDS } from '../domain/filter-texts.js';
import { commitmentNumberOf, isMonitoringSubject } from '../domain/monitoring-subject.js';

/** A subject as a person reads it, and its page below the language. */
export interface NamedSubject {
  readonly words: Words;
  readonly path: string;
}

/** Commitments, policy documents and monitors as what is followed. */
@Injectable()
export class MonitoringSubjects {
  constructor(
    private readonly commitments: Commitments,
    private readonly measures: PublishedMeasures,
    private readonly monitors: MonitorDirectory,
  ) {}

  /** Null for what everybody may not read now, for what never was, and for subjects of another kind. */
  async find({ type, id }: FollowedSubject): Promise<NamedSubject | null> {
    if (!isMonitoringSubject(type)) return null;
    const name = await this.nameOf(type, id);
    if (name === null) return null;
    const words = MONITORING_WORDS[type];
    const path = `/${PLACES[type]}/${encodeURIComponent(id)}`;
    return { words: { bg: fill(words, { name: name.bg }).bg, en: fill(words, { name: name.en }).en }, path };
  }

  /** Whose followers hear of a change of the commitment, and of a word of that organisation; the narrowest first. One statement each. */
  async concerned(commitment: Commitment, organisationId: string | null): Promise<FollowedSubject[]> {
    const { number, measureId } = commitment;
    const measure = measureId === null ? undefined : (await this.measures.byIds([measureId])).get(measureId);
    const monitor = organisationId === null ? undefined : (await this.monitors.byIds([organisationId])).get(organisationId);
    return [
      { type: 'commitment', id: String(number) },
      ...(measure ? [{ type: 'policy', id: measure.policySlug }] : []),
      ...(monitor ? [{ type: 'monitor', id: monitor.slug }] : []),
    ];
  }

  private async nameOf(type: keyof typeof PLACES, id: string): Promise<Words | null> {
    switch (type) {
      case 'commitment': {
        const number = commitmentNumberOf(id);
        const commitment = number === null ? null : await this.commitments.find(number);
        return commitment?.isShown ? { bg: id, en: id } : null;
      }
      case 'policy': {
        const policy = await this.measures.titleOf(id);
        return policy && { bg: policy.titleBg, en: policy.titleEn ?? policy.titleBg };
      }
      case 'monitor': {
        const monitor = await this.monitors.bySlug(id);
        return monitor && { bg: monitor.nameBg, en: monitor.nameEn ?? monitor.nameBg };
      }
    }
  }
}

const PLACES = { commitment: 'commitments', policy: 'policies', monitor: 'monitors' } as const;
