import { Injectable } from '@nestjs/common';
import { FollowLinks, Followers } from '../../following/index.js';
import { SubjectWords } from '../../subscriptions/index.js';
import type { MailRequest } from '../templates/mail-request.js';
import { MONITORING_TEMPLATES } from '../templates/template-names.js';
import type { Addressed, Addressing } from './addressed.js';
import { CommitmentFacts } from './commitment-facts.js';

/** Letters to those who follow a commitment, a policy document or a monitor: only what is public when they are sent, and the way out. */
@Injectable()
export class WatcherAddressing implements Addressing {
  constructor(
    private readonly followers: Followers,
    private readonly links: FollowLinks,
    private readonly facts: CommitmentFacts,
    private readonly subjects: SubjectWords,
  ) {}

  async address(request: MailRequest): Promise<Addressed | null> {
    const template = MONITORING_TEMPLATES.find((each) => each === request.template);
    const follow = await this.followers.find(request.recipient.id);
    if (!template || !follow) return null;
    const isQuestion = template === 'follower.confirm_monitoring';
    // Asked before and answered, or told before anybody said that they want to know.
    if (isQuestion !== (follow.confirmedAt === null)) return null;
    const list = await this.subjects.of(follow.subject);
    const facts = isQuestion ? {} : await this.facts.of(request.subjectId, request.codes);
    if (!list || !facts) return null;
    const addressed = { to: follow.email, language: follow.language, template, facts: { ...facts, list } };
    if (isQuestion) return { ...addressed, token: await this.links.mintConfirmation(follow.id) };
    return {
      ...addressed,
      unsubscribeToken: await this.links.mintUnsubscription(follow.id),
      manageToken: await this.links.mintManagement(follow.id),
    };
  }
}
