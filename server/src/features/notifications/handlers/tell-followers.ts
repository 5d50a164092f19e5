import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Followers } from '../../following/index.js';
import { Cases, events } from '../../submissions/index.js';
import { FOLLOWER_LETTERS, mayFollowersKnow } from '../expansion/follower-letters.js';
import { mailRequested, textCode } from '../templates/mail-request.js';
import type { FollowerTemplate } from '../templates/template-names.js';

/** More followers wait for the letter that an event asks for; a case with thousands is no single transaction. */
const MORE_FOLLOWERS = 'mail.more_followers';
/** Followers that one delivery writes requests for. */
const PAGE = 200;

/** Requests letters to the followers of a case, page by page. After a merger they follow the case that goes on, and after
 * its end their own one again. */
@Injectable()
@OutboxReaction({ name: 'tell-followers', events: [...events.SUBMISSION_EVENTS, MORE_FOLLOWERS], irrevocable: true })
export class TellFollowers implements Reaction {
  constructor(
    private readonly followers: Followers,
    private readonly cases: Cases,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload: { cause, after, ...codes } }: StoredEvent): Promise<void> {
    const about = (typeof cause === 'string' ? cause : type) as events.SubmissionEvent;
    const template = FOLLOWER_LETTERS[about];
    if (template === null) return;
    const moved = await this.moved(about, subjectId, codes);
    const followers = moved ?? (await this.pageOf(subjectId, after));
    if (followers.length === 0 || !(await this.isTold(subjectId, template))) return;
    for (const id of followers) {
      await this.outbox.append(mailRequested({ template, recipient: { type: 'follower', id }, subjectType, subjectId, codes }));
    }
    if (moved !== null || followers.length < PAGE) return;
    const payload = { ...codes, cause: about, after: followers.at(-1) ?? null };
    await this.outbox.append({ type: MORE_FOLLOWERS, subjectType, subjectId, payload });
  }

  private async isTold(id: string, template: FollowerTemplate): Promise<boolean> {
    const submission = await this.cases.find(id as SubmissionId);
    return submission !== null && mayFollowersKnow(template, submission);
  }

  /** A merger and its end are rare, and whom they move can be listed only once: so all of them at once. Null where nobody moves. */
  private async moved(about: events.SubmissionEvent, id: string, codes: StoredEvent['payload']): Promise<string[] | null> {
    const into = about === events.SUBMISSION_MERGED ? textCode(codes, 'into') : null;
    if (into === null && about !== events.SUBMISSION_UNMERGED) return null;
    // Events may come late and in another order: what was undone meanwhile moves nobody.
    if ((await this.cases.find(id as SubmissionId))?.mergedIntoId !== into) return [];
    const subject = { type: 'submission', id };
    return into === null ? this.followers.moveBack(subject) : this.followers.move(subject, { type: 'submission', id: into });
  }

  private pageOf(id: string, after: StoredEvent['payload'][string] | undefined): Promise<string[]> {
    return this.followers.of({ type: 'submission', id }, typeof after === 'string' ? after : null, PAGE);
  }
}
