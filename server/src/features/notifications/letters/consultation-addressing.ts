import { Injectable } from '@nestjs/common';
import { Consultations } from '../../consultations/index.js';
import { FollowLinks, Followers } from '../../following/index.js';
import type { MailRequest } from '../templates/mail-request.js';
import { CONSULTATION_TEMPLATES } from '../templates/template-names.js';
import type { Addressed, Addressing } from './addressed.js';
import { same } from './case-facts.js';

/** Letters to those who want to hear what became of a consultation, always with the way out. */
@Injectable()
export class ConsultationAddressing implements Addressing {
  constructor(
    private readonly followers: Followers,
    private readonly links: FollowLinks,
    private readonly consultations: Consultations,
  ) {}

  async address({ template, recipient, subjectId }: MailRequest): Promise<Addressed | null> {
    const name = CONSULTATION_TEMPLATES.find((each) => each === template);
    const follow = await this.followers.find(recipient.id);
    const consultation = await this.consultations.published(subjectId);
    if (!name || !follow || !consultation) return null;
    const isQuestion = name === 'consultation.confirm';
    // Asked before and answered, or told before anybody said that they want to know.
    if (isQuestion !== (follow.confirmedAt === null)) return null;
    const { slug, titleBg, titleEn } = consultation;
    const facts = { number: same(slug), consultation: { bg: titleBg, en: titleEn ?? titleBg } };
    const addressed = { to: follow.email, language: follow.language, template: name, facts };
    if (isQuestion) return { ...addressed, token: await this.links.mintConfirmation(follow.id) };
    return {
      ...addressed,
      unsubscribeToken: await this.links.mintUnsubscription(follow.id),
      manageToken: await this.links.mintManagement(follow.id),
    };
  }
}
