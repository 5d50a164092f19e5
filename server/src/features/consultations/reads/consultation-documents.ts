import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { Consultation } from '../domain/consultation.js';
import { type ConsultationStatus, daysLeft, statusOn } from '../domain/consultation-status.js';
import type { Proposal } from '../domain/proposal.js';
import { Consultations, type ListedConsultation, type Which } from '../storage/consultations.js';
import { Proposals, type Refusals } from '../storage/proposals.js';

/** Where a consultation stands today (Europe/Sofia). */
export interface Standing {
  readonly status: ConsultationStatus;
  readonly daysLeft: number | null;
  readonly today: CivilDate;
}

export interface ConsultationDocument {
  readonly consultation: Consultation;
  readonly standing: Standing;
  /** Public ones, in the order of their numbers. */
  readonly proposals: readonly Proposal[];
  readonly refusals: readonly Refusals[];
}

/** A consultation with all that everybody may read of it, by four statements however much was proposed. */
@Injectable()
export class ConsultationDocuments {
  constructor(
    private readonly consultations: Consultations,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  /** Null when there is none, and for everybody but administrators when it is a draft. */
  async read(slug: string, which: Which): Promise<ConsultationDocument | null> {
    const consultation = await this.consultations.find(slug, which);
    if (consultation === null) return null;
    const proposals = await this.proposals.publicOf(consultation.id);
    const refusals = await this.proposals.refusalsOf(consultation.id);
    return { consultation, standing: this.standingOf(consultation), proposals, refusals };
  }

  /** Those that still take proposals first, by their last day; then what is to come, what is being decided, and what is over. */
  async list(which: Which): Promise<{ listed: ListedConsultation; standing: Standing }[]> {
    const items = (await this.consultations.list(which)).map((listed) => ({ listed, standing: this.standingOf(listed) }));
    return items.sort((one, other) => ORDER[one.standing.status] - ORDER[other.standing.status] || byEnd(one, other));
  }

  private standingOf(consultation: Omit<Consultation, 'articles'>): Standing {
    const today = civilDateIn(this.clock.now());
    return { status: statusOn(consultation, today), daysLeft: daysLeft(consultation, today), today };
  }
}

const ORDER: Readonly<Record<ConsultationStatus, number>> = { draft: 0, open: 1, announced: 2, closed_for_comments: 3, concluded: 4 };

interface Item {
  readonly listed: ListedConsultation;
  readonly standing: Standing;
}

/** What ends soonest first while anything can be done; of what is over the latest first. */
function byEnd({ listed: one, standing }: Item, { listed: other }: Item): number {
  const order = one.closesOn < other.closesOn ? -1 : one.closesOn > other.closesOn ? 1 : 0;
  return standing.status === 'open' || standing.status === 'announced' ? order : -order;
}
