import { Injectable } from '@nestjs/common';
import { civilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { AccountDirectory, AccountLinks, type ActingAccount } from '../../accounts/index.js';
import { Cases } from '../../submissions/index.js';
import { CaseStaff } from '../expansion/case-staff.js';
import { type MailRequest, textCode } from '../templates/mail-request.js';
import type { Facts } from '../templates/template.js';
import { ESCALATED_SECTION } from '../texts/term-words.js';
import type { Addressed, Addressing } from './addressed.js';
import { CaseFacts, same } from './case-facts.js';
import { CommitmentLetters } from './commitment-letters.js';
import { TermLines } from './term-lines.js';

/** Letters to those who work here, about cases that they may still see when they are sent, and about their account. */
@Injectable()
export class AccountAddressing implements Addressing {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly links: AccountLinks,
    private readonly cases: Cases,
    private readonly staff: CaseStaff,
    private readonly facts: CaseFacts,
    private readonly terms: TermLines,
    private readonly commitments: CommitmentLetters,
  ) {}

  async address(request: MailRequest): Promise<Addressed | null> {
    const account = await this.accounts.byId(request.recipient.id as AccountId);
    if (!account || (account.status === 'deactivated') !== (request.template === 'account.deactivated')) return null;
    if (request.subjectType === 'submission') return this.aboutCase(request, account);
    return request.subjectType === 'commitment' ? this.aboutCommitment(request, account) : this.aboutAccount(request, account);
  }

  private async aboutCase({ template, subjectId, codes }: MailRequest, account: ActingAccount): Promise<Addressed | null> {
    const submission = await this.cases.find(subjectId as SubmissionId);
    if (!submission || !(await this.staff.maySee(submission, account))) return null;
    return { ...placeOf(account), template, facts: await this.facts.of(submission, codes) };
  }

  private async aboutCommitment(request: MailRequest, account: ActingAccount): Promise<Addressed | null> {
    const facts = await this.commitments.factsFor(request, account);
    return facts && { ...placeOf(account), template: request.template, facts };
  }

  private async aboutAccount({ template, codes }: MailRequest, account: ActingAccount): Promise<Addressed | null> {
    const plain: Addressed = { ...placeOf(account), template, facts: remainingOf(codes['remaining']) };
    if (template === 'account.invited') {
      const link = await this.links.mintInvitation(account.id);
      return link && { ...plain, token: link.token, facts: { expiresOn: dayWords(civilDateIn(link.expiresAt)) } };
    }
    if (template === 'account.password_reset') {
      const link = await this.links.mintPasswordReset(account.id);
      return link && { ...plain, token: link.token };
    }
    return template === 'official.terms' ? this.aboutTerms(plain, account, textCode(codes, 'on')) : plain;
  }

  private async aboutTerms(plain: Addressed, account: ActingAccount, today: string | null): Promise<Addressed | null> {
    const sections = today === null ? [] : await this.terms.sectionsOf(account.id, civilDate(today));
    if (sections.length === 0) return null;
    // Whoever has only others' cases in the letter is not asked to hand them back.
    const isAboutOthers = sections.every(({ heading }) => heading === ESCALATED_SECTION);
    return { ...plain, template: isAboutOthers ? 'official.escalated' : plain.template, sections };
  }
}

const placeOf = ({ email, language }: ActingAccount): Pick<Addressed, 'to' | 'language'> => ({ to: email, language });

const remainingOf = (remaining: unknown): Facts => (typeof remaining === 'number' ? { remaining: same(String(remaining)) } : {});
