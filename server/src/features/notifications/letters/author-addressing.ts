import { Injectable } from '@nestjs/common';
import { dayWords, momentWords } from '../../../kernel/day-words.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { formatCode } from '../../language/index.js';
import { authors, Cases, type Submission } from '../../submissions/index.js';
import { logged } from '../../transparency-log/index.js';
import { VerdictLinks, type VerdictOffer } from '../../verdicts/index.js';
import { UNCONFIRMED } from '../expansion/author-letters.js';
import type { Codes, MailRequest } from '../templates/mail-request.js';
import { AUTHOR_TEMPLATES, type AuthorTemplate } from '../templates/template-names.js';
import type { Facts } from '../templates/template.js';
import type { Addressed, Addressing } from './addressed.js';
import { CaseFacts, same } from './case-facts.js';

/** Letters that tell of an answer, or ask about it. */
const ASKS_FOR_VERDICT: ReadonlySet<AuthorTemplate> = new Set(['author.answered', 'author.corrected', 'author.verdict_again']);

/** Letters to the author of a case. An address that is not confirmed may be a stranger's: it gets the number and a link. */
@Injectable()
export class AuthorAddressing implements Addressing {
  constructor(
    private readonly contacts: authors.AuthorContact,
    private readonly links: authors.AuthorLinks,
    private readonly cases: Cases,
    private readonly facts: CaseFacts,
    private readonly verdicts: VerdictLinks,
    private readonly entries: logged.CaseEntries,
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
    const facts = {
      ...(await this.facts.of(submission, codes)),
      ...(name === 'author.received' ? await this.loggedFacts(submission) : {}),
    };
    const addressed = { to, language, template: name, facts };
    const offer = await this.verdictOn(submission, name, codes);
    if (offer) {
      const { token, lastDay } = offer;
      const asked = { ...addressed, facts: { ...addressed.facts, verdictBy: dayWords(lastDay) }, verdictToken: token };
      return name === 'author.verdict_again' ? { ...asked, token } : asked;
    }
    // By the time of sending, the case was taken up again or erased: there is nothing to ask any more.
    if (name === 'author.verdict_again') return null;
    return name === 'author.access_code' ? { ...addressed, token: await this.links.mintAccessCodeRenewal(id) } : addressed;
  }

  /** The place of the case in the log, or until when it is promised to have one. */
  private async loggedFacts({ logCase }: Submission): Promise<Facts> {
    const standing = await this.entries.standing(logCase);
    if (standing === null) return {};
    const { index, deadline } = standing;
    return { ...(index === null ? {} : { loggedAs: same(String(index)) }), ...(deadline ? { loggedUntil: momentWords(deadline) } : {}) };
  }

  /** The question whether the answer settles the matter; whoever's case was joined to another is told of that answer, and not asked. */
  private async verdictOn(submission: Submission, name: AuthorTemplate, codes: Codes): Promise<VerdictOffer | null> {
    return ASKS_FOR_VERDICT.has(name) && codes['into'] === undefined ? this.verdicts.offer(submission) : null;
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
