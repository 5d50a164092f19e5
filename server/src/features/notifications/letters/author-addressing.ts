import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { formatCode } from '../../language/index.js';
import { authors, Cases } from '../../submissions/index.js';
import { UNCONFIRMED } from '../expansion/author-letters.js';
import type { MailRequest } from '../templates/mail-request.js';
import { AUTHOR_TEMPLATES, type AuthorTemplate } from '../templates/template-names.js';
import type { Addressed, Addressing } from './addressed.js';
import { CaseFacts, same } from './case-facts.js';

/** Letters to the author of a case. An address that is not confirmed may be a stranger's: it gets the number and a link. */
@Injectable()
export class AuthorAddressing implements Addressing {
  constructor(
    private readonly contacts: authors.AuthorContact,
    private readonly links: authors.AuthorLinks,
    private readonly cases: Cases,
    private readonly facts: CaseFacts,
  ) {}

  async address({ template, recipient, codes }: MailRequest): Promise<Addressed | null> {
    const id = recipient.id as SubmissionId;
    const name = AUTHOR_TEMPLATES.find((each) => each === template);
    const contact = await this.contacts.contact(id);
    if (!name || !contact) return null;
    if (!contact.confirmed) return this.toStranger(id, name, contact);
    const submission = await this.cases.find(id);
    if (!submission) return null;
    const { email: to, language } = contact;
    const addressed = { to, language, template: name, facts: await this.facts.of(submission, codes) };
    return name === 'author.access_code' ? { ...addressed, token: await this.links.mintAccessCodeRenewal(id) } : addressed;
  }

  private async toStranger(
    id: SubmissionId,
    name: AuthorTemplate,
    { email: to, language, number }: authors.Contact,
  ): Promise<Addressed | null> {
    const template = UNCONFIRMED[name];
    if (template === null) return null;
    return { to, language, template, facts: { number: same(formatCode(number)) }, token: await this.links.mintEmailConfirmation(id) };
  }
}
