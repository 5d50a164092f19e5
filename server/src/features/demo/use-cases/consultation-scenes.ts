import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import {
  CreateConsultation,
  DecideProposal,
  KeepProposal,
  PublishConsultation,
  PublishProposal,
  StartProposal,
} from '../../consultations/index.js';
import { dueOn, skipRest } from '../../work-calendar/index.js';
import { consultations, type DemoConsultation, type DemoProposal } from '../content/consultations.js';
import type { DepartmentSlug } from '../content/script.js';
import { ConsultationEnds } from './consultation-ends.js';
import { inOrder, morningOf, type TimedScene } from './timed-scene.js';

/** Who plays in a consultation. */
export interface ConsultationCast {
  readonly administrator: StaffActor;
  readonly moderator: StaffActor;
  officialOf(department: DepartmentSlug): StaffActor;
}

const NETWORK = '192.0.2.0/24';

/** The consultations of the demo: one with its table, one that takes proposals. */
@Injectable()
export class ConsultationScenes {
  constructor(
    private readonly create: CreateConsultation,
    private readonly publish: PublishConsultation,
    private readonly start: StartProposal,
    private readonly keep: KeepProposal,
    private readonly publishProposal: PublishProposal,
    private readonly decideProposal: DecideProposal,
    private readonly ends: ConsultationEnds,
  ) {}

  /** In the order of time, up to `now`. */
  programme(now: Date, cast: ConsultationCast): TimedScene[] {
    const today = civilDateIn(now);
    return inOrder(
      consultations.flatMap((consultation) => this.scenesOf(consultation, today, cast)),
      now,
    );
  }

  private scenesOf(consultation: DemoConsultation, today: CivilDate, cast: ConsultationCast): TimedScene[] {
    const opensOn = addDays(today, -consultation.daysAgo);
    const closesOn = dueOn(opensOn, { unit: 'days', count: 30 }).dueOn;
    const ids = new Map<DemoProposal, string>();
    const scene = (on: CivilDate, play: () => Promise<void>): TimedScene => ({ at: morningOf(on), play });
    const proposals = consultation.proposals.flatMap((proposal, index) => [
      scene(addDays(opensOn, index + 1), () => this.propose(consultation, proposal, ids)),
      scene(addDays(opensOn, index + 2), () => this.moderate(proposal, ids, cast.moderator)),
    ]);
    const decided = skipRest(addDays(closesOn, 7)).on;
    return [
      scene(opensOn, () => this.open(consultation, opensOn, closesOn, cast.administrator)),
      ...proposals,
      ...(consultation.actNumber === undefined ? [] : [scene(decided, () => this.conclude(consultation, decided, ids, cast))]),
    ];
  }

  private async open(consultation: DemoConsultation, opensOn: CivilDate, closesOn: CivilDate, actor: StaffActor): Promise<void> {
    const { slug, titleBg, titleEn, body, department, reasons, articles } = consultation;
    await this.create.run(actor, slug, {
      ...{ titleBg, titleEn, body, department, reasons, opensOn, closesOn, shortReason: null },
      articles: articles.map(([number, heading, text]) => ({ number, heading, text })),
    });
    await this.publish.run(actor, { slug, ifMatch: undefined });
  }

  private async propose({ slug }: DemoConsultation, proposal: DemoProposal, ids: Map<DemoProposal, string>): Promise<void> {
    const { article, text, name = null } = proposal;
    const content = { article, text, name, showName: name !== null, email: null, language: 'bg' } as const;
    const key = await this.start.run(slug, () => Promise.resolve(content), null, NETWORK);
    ids.set(proposal, (await this.keep.run(key)) ?? '');
  }

  private async moderate(proposal: DemoProposal, ids: Map<DemoProposal, string>, moderator: StaffActor): Promise<void> {
    const { text, covered, refusedFor, isWaiting = false } = proposal;
    const id = ids.get(proposal) ?? '';
    if (isWaiting) return;
    if (refusedFor !== undefined) return this.ends.refuse(moderator, id, refusedFor);
    const start = covered === undefined ? -1 : text.indexOf(covered.text);
    const redactions = covered === undefined ? [] : [{ start, end: start + covered.text.length, type: covered.type }];
    await this.publishProposal.run(moderator, id, undefined, { redactions, coverName: false });
  }

  private async conclude(
    consultation: DemoConsultation,
    on: CivilDate,
    ids: Map<DemoProposal, string>,
    cast: ConsultationCast,
  ): Promise<void> {
    const official = cast.officialOf(consultation.department);
    for (const proposal of consultation.proposals) {
      const { decision } = proposal;
      if (decision !== undefined) await this.decideProposal.run(official, ids.get(proposal) ?? '', undefined, decision);
    }
    await this.ends.conclude(cast.administrator, consultation.slug, consultation.actNumber ?? '', on);
  }
}
