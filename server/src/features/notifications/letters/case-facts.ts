import { Injectable } from '@nestjs/common';
import { parseCivilDate } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { type AuthorityId, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { secondOpinions } from '../../moderation/index.js';
import { ReasonDirectory } from '../../reasons/index.js';
import { Cases, labels, lifecycle, type Submission, vocabulary } from '../../submissions/index.js';
import { type TermRules, WorkCalendar } from '../../work-calendar/index.js';
import { type Codes, textCode } from '../templates/mail-request.js';
import type { Fact, Facts } from '../templates/template.js';
import { WISH_WORDS } from '../texts/words.js';

/** Outcomes after which an author may want to know what else there is to do. */
const REFUSALS: ReadonlySet<string> = new Set<vocabulary.Outcome>(['not_accepted', 'partly_accepted']);

export const same = (text: string): Words => ({ bg: text, en: text });

/** Gathers what letters may tell of a case: its number, days, and names of departments and authorities. Never its words. */
@Injectable()
export class CaseFacts {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly cases: Cases,
    private readonly reasons: ReasonDirectory,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  async of(submission: Submission, codes: Codes): Promise<Facts> {
    // A public text is edited, and the letter written, on the same day or soon after it.
    const decidedAt = submission.publication === 'withheld' ? submission.withheldAt : this.clock.now();
    const found: Record<Fact, Words | null> = {
      number: same(formatCode(submission.number)),
      reviewBy: dayWords(submission.moderateBy),
      decideBy: submission.statutory && submission.decideBy !== null ? dayWords(submission.decideBy) : null,
      department: this.department(textCode(codes, 'departmentId') ?? submission.departmentId),
      authority: this.authority(textCode(codes, 'authorityId') ?? submission.forwardedToId),
      reason: this.reason(textCode(codes, 'reasonCode'), decidedAt),
      appealBy: submission.publication === 'withheld' ? appealDay(submission, this.calendar) : null,
      outcome: wordsFor(labels.OUTCOME_WORDS, vocabulary.OUTCOMES, textCode(codes, 'outcome')),
      commitmentDue: day(textCode(codes, 'commitmentDue')),
      into: await this.numberOf(textCode(codes, 'into') as SubmissionId | null),
      remaining: null,
      expiresOn: null,
      oldDueOn: day(textCode(codes, 'oldDueOn')),
      newDueOn: day(textCode(codes, 'newDueOn')),
      verdictBy: null,
      wish: wordsFor(WISH_WORDS, vocabulary.WISHES, textCode(codes, 'wish')),
      authorityContacts: this.contactsOf(textCode(codes, 'authorityId') ?? submission.forwardedToId),
      refused: REFUSALS.has(textCode(codes, 'outcome') ?? '')
        ? wordsFor(labels.OUTCOME_WORDS, vocabulary.OUTCOMES, textCode(codes, 'outcome'))
        : null,
      list: null,
      topic: null,
      overflow: null,
      more: null,
      step: null,
      monitor: null,
      due: null,
      replyBy: null,
      consultation: null,
      loggedAs: null,
      loggedUntil: null,
    };
    return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== null));
  }

  private department(id: string | null): Words | null {
    const department = id === null ? null : this.directory.departmentById(id as DepartmentId);
    return department && { bg: department.nameBg, en: department.nameEn };
  }

  /** In the words that held when it was decided, between quotation marks, as they are a label and no part of a sentence. */
  private reason(code: string | null, decidedAt: Date | null): Words | null {
    const reason = code === null || decidedAt === null ? null : this.reasons.at(code, decidedAt);
    return reason && { bg: `„${reason.labelBg}“`, en: `“${reason.labelEn}”` };
  }

  private authority(id: string | null): Words | null {
    const authority = id === null ? null : this.directory.authorityById(id as AuthorityId);
    return authority && { bg: authority.nameBg, en: authority.nameEn };
  }

  /** How the author reaches the authority; null where the directory knows no way. */
  private contactsOf(id: string | null): Words | null {
    const authority = id === null ? null : this.directory.authorityById(id as AuthorityId);
    const told = [authority?.email, authority?.postalAddress, authority?.websiteUrl].filter(
      (part) => typeof part === 'string' && part !== '',
    );
    return told.length === 0 ? null : same(told.join(', '));
  }

  /** The number of a case that the public may know. */
  private async numberOf(id: SubmissionId | null): Promise<Words | null> {
    const submission = id === null ? null : await this.cases.find(id);
    if (!submission || lifecycle.publicStatusOf(submission.publication, submission.procedure) === null) return null;
    return same(formatCode(submission.number));
  }
}

/** Last day for the appeal against the withholding that stands. */
function appealDay(submission: Submission, rules: TermRules): Words | null {
  return submission.withheldAt && dayWords(secondOpinions.appealBy(submission, submission.withheldAt, rules));
}

function wordsFor<Code extends string>(words: Readonly<Record<Code, Words>>, codes: readonly Code[], code: string | null): Words | null {
  const known = codes.find((each) => each === code);
  return known === undefined ? null : words[known];
}

function day(text: string | null): Words | null {
  const date = text === null ? null : parseCivilDate(text);
  return date && dayWords(date);
}
