import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type Follow, FollowLinks, Followers } from '../../following/index.js';
import { Cases } from '../../submissions/index.js';
import { SubjectWords } from '../../subscriptions/index.js';
import { mayFollowersKnow } from '../expansion/follower-letters.js';
import type { MailRequest } from '../templates/mail-request.js';
import type { Facts } from '../templates/template.js';
import { FOLLOWER_TEMPLATES, type FollowerTemplate } from '../templates/template-names.js';
import type { Addressed, Addressing } from './addressed.js';
import { CaseFacts } from './case-facts.js';

/** Letters to followers: only what is public when they are sent, and always with the way out. */
@Injectable()
export class FollowerAddressing implements Addressing {
  constructor(
    private readonly followers: Followers,
    private readonly links: FollowLinks,
    private readonly cases: Cases,
    private readonly facts: CaseFacts,
    private readonly subjects: SubjectWords,
    private readonly directory: AuthorityDirectory,
  ) {}

  async address(request: MailRequest): Promise<Addressed | null> {
    const name = FOLLOWER_TEMPLATES.find((each) => each === request.template);
    const follow = await this.followers.find(request.recipient.id);
    if (!name || !follow) return null;
    const isQuestion = name === 'follower.confirm' || name === 'follower.confirm_list';
    // Asked before and answered, or told before anybody said that they want to know.
    if (isQuestion !== (follow.confirmedAt === null)) return null;
    const facts = name === 'follower.confirm_list' ? await this.listOf(follow) : await this.factsOf(name, request, follow);
    if (!facts) return null;
    const addressed = { to: follow.email, language: follow.language, template: name, facts };
    if (isQuestion) return { ...addressed, token: await this.links.mintConfirmation(follow.id) };
    return {
      ...addressed,
      unsubscribeToken: await this.links.mintUnsubscription(follow.id),
      manageToken: await this.links.mintManagement(follow.id),
    };
  }

  /** Null once nobody may learn it any more. */
  private async factsOf(name: FollowerTemplate, { subjectId, codes }: MailRequest, follow: Follow): Promise<Facts | null> {
    const submission = await this.cases.find(subjectId as SubmissionId);
    if (!submission || !mayFollowersKnow(name, submission)) return null;
    const facts = await this.facts.of(submission, codes);
    if (follow.subject.type === 'submission') return facts;
    const topic = this.directory.site().site.topics.find(({ key }) => key === submission.topic);
    return { ...facts, ...(await this.listOf(follow)), ...(topic ? { topic: { bg: topic.nameBg, en: topic.nameEn } } : {}) };
  }

  private async listOf({ subject }: Follow): Promise<Facts> {
    const list = await this.subjects.of(subject);
    return list ? { list } : {};
  }
}
