import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { forwardings } from '../../moderation/index.js';
import { access, Cases, reads, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { LEAVE, usualDisclosure } from '../domain/disclosure.js';
import type { ForwardingFile, ForwardingOption, ForwardingSheet, StandingForwardingDto } from '../http/forwarding.dto.js';
import { Deliveries } from '../storage/deliveries.js';
import { LetterFiles } from '../use-cases/letter-files.js';
import { StandingForwarding } from '../use-cases/standing-forwarding.js';
import { deliveryOf } from './delivery-presentation.js';

/** What a moderator has before them when a case may go to another authority, and what became of it where it went. */
@Injectable()
export class ForwardingDesk {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly deliveries: Deliveries,
    private readonly files: LetterFiles,
    private readonly directory: AuthorityDirectory,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** 404 for a case that this moderator may not know. */
  async read(number: CaseNumber, staff: StaffActor): Promise<ForwardingSheet> {
    const submission = await this.cases.open(number, staff, 'read_case');
    const { identity, publicText } = submission;
    const isPossible = access.isPossible('forward', submission);
    const { dueOn, lateDays } = forwardings.forwardingTerm(submission, civilDateIn(this.clock.now()), this.calendar);
    return {
      receivedOn: submission.receivedOn,
      dueOn,
      lateDays,
      isPossible,
      identity,
      usual: usualDisclosure(identity),
      leave: LEAVE[identity],
      hasPublicText: publicText !== null,
      options: isPossible ? this.options(submission) : [],
      files: isPossible ? await this.filesOf(submission) : [],
      forwarding: await this.forwardingOf(submission),
    };
  }

  private options(submission: Submission): ForwardingOption[] {
    const { topic, about } = submission;
    const valid = this.directory.authorities().filter(({ slug }) => this.directory.validAuthority(slug) !== null);
    const isCrimeLikely = reads.risksOf(submission, false).includes('crime');
    return forwardings.proposals(valid, { topic, about, isCrimeLikely }).map(({ authority, because, isInConflict }) => {
      const { slug, nameBg, nameEn, email, postalAddress, deliveryHint } = authority;
      return { slug, nameBg, nameEn, email, postalAddress, deliveryHint, because: [...because], isInConflict };
    });
  }

  private async filesOf(submission: Submission): Promise<ForwardingFile[]> {
    const [whole, guarded] = await Promise.all([
      this.files.of(submission, { source: 'original', disclosed: 'name' }),
      this.files.of(submission, { source: 'public', disclosed: 'nothing' }),
    ]);
    return whole.map(({ file }, index) => ({
      id: file.id,
      name: file.name,
      bytes: file.bytes,
      hasCopy: (guarded[index]?.sent ?? null) !== null,
    }));
  }

  private async forwardingOf(submission: Submission): Promise<StandingForwardingDto | null> {
    const standing = await this.standing.of(submission);
    if (!standing) return null;
    const { record, authority, undoUntil } = standing;
    const { slug, nameBg, nameEn, email, postalAddress, deliveryHint } = authority;
    return {
      authority: { slug, nameBg, nameEn, email, postalAddress, deliveryHint },
      forwardedOn: record.forwardedOn,
      dueOn: record.dueOn,
      lateDays: record.lateDays,
      source: record.source,
      disclosed: record.disclosed,
      disclosureReason: record.disclosureReason,
      files: record.attachmentIds.length,
      undoUntil: undoUntil?.toISOString() ?? null,
      isWritable: submission.erasure === null,
      deliveries: (await this.deliveries.of(record.id)).map(deliveryOf),
    };
  }
}
