import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { FollowLinks, Followers } from '../../following/index.js';
import { Cases } from '../../submissions/index.js';
import { mayFollowersKnow } from '../expansion/follower-letters.js';
import type { MailRequest } from '../templates/mail-request.js';
import { FOLLOWER_TEMPLATES } from '../templates/template-names.js';
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
  ) {}

  async address({ template, recipient, subjectId, codes }: MailRequest): Promise<Addressed | null> {
    const name = FOLLOWER_TEMPLATES.find((each) => each === template);
    const follow = await this.followers.find(recipient.id);
    const submission = await this.cases.find(subjectId as SubmissionId);
    if (!name || !follow || !submission || !mayFollowersKnow(name, submission)) return null;
    const isQuestion = name === 'follower.confirm';
    // Asked before and answered, or told before anybody said that they want to know.
    if (isQuestion !== (follow.confirmedAt === null)) return null;
    const addressed = { to: follow.email, language: follow.language, template: name, facts: await this.facts.of(submission, codes) };
    if (isQuestion) return { ...addressed, token: await this.links.mintConfirmation(follow.id) };
    return { ...addressed, unsubscribeToken: await this.links.mintUnsubscription(follow.id) };
  }
}
