import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { type FollowedSubject, Followers, type Listener } from '../../following/index.js';
import { Cases, events, type Submission } from '../../submissions/index.js';
import { FollowedLists } from '../../subscriptions/index.js';
import { FOLLOWER_LETTERS, LIST_LETTERS, mayFollowersKnow } from '../expansion/follower-letters.js';
import { TellListener } from '../digest/tell-listener.js';
import { textCode } from '../templates/mail-request.js';
import type { FollowerTemplate } from '../templates/template-names.js';

/** More followers wait for the letter that an event asks for; a case with thousands is no single transaction. */
const MORE_FOLLOWERS = 'mail.more_followers';
/** Followers that one delivery writes requests for. */
const PAGE = 200;

/** What those who follow the case are told, and those who follow a list that it stands in; null for nothing. */
interface Templates {
  readonly ofCase: FollowerTemplate | null;
  readonly ofLists: FollowerTemplate | null;
}

/** Tells the followers of a case, and of the lists that it stands in, page by page: each address once. After a merger the followers of the
 * case follow the one that goes on, and after its end their own one again. */
@Injectable()
@OutboxReaction({ name: 'tell-followers', events: [...events.SUBMISSION_EVENTS, MORE_FOLLOWERS], irrevocable: true })
export class TellFollowers implements Reaction {
  constructor(
    private readonly followers: Followers,
    private readonly lists: FollowedLists,
    private readonly listener: TellListener,
    private readonly cases: Cases,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload: { cause, after, ...codes } }: StoredEvent): Promise<void> {
    const about = (typeof cause === 'string' ? cause : type) as events.SubmissionEvent;
    const templates: Templates = { ofCase: FOLLOWER_LETTERS[about], ofLists: LIST_LETTERS[about] ?? null };
    if (templates.ofCase === null && templates.ofLists === null) return;
    const moved = await this.moved(about, subjectId, codes);
    const submission = await this.cases.find(subjectId as SubmissionId);
    const listeners = submission && (await (moved ? this.followers.byIds(moved) : this.pageOf(submission, templates, after)));
    if (!submission || !listeners) return;
    for (const listener of listeners) {
      const template = listener.subject.type === 'submission' ? templates.ofCase : templates.ofLists;
      if (template && mayFollowersKnow(template, submission))
        await this.listener.tell(listener, { template, about: { type: 'submission', id: submission.id }, codes });
    }
    if (moved !== null || listeners.length < PAGE) return;
    const payload = { ...codes, cause: about, after: listeners.at(-1)?.id ?? null };
    await this.outbox.append({ type: MORE_FOLLOWERS, subjectType, subjectId, payload });
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

  private pageOf(submission: Submission, { ofCase, ofLists }: Templates, after: StoredEvent['payload'][string] | undefined) {
    const subjects: FollowedSubject[] = [
      ...(ofCase === null ? [] : [{ type: 'submission', id: submission.id }]),
      ...(ofLists === null ? [] : this.lists.of(submission)),
    ];
    if (subjects.length === 0) return Promise.resolve<Listener[]>([]);
    return this.followers.listeners(subjects, typeof after === 'string' ? after : null, PAGE);
  }
}
