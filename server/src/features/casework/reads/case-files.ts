import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { access, Cases, lifecycle, overdueDays, policy, type Submission } from '../../submissions/index.js';
import { isRevealedTo, seesAuthor } from '../domain/author-visibility.js';
import type { CaseFile, CaseFileAbout } from '../http/case-file.dto.js';
import { CaseGuidance } from './case-guidance.js';
import { CaseMaterials } from './case-materials.js';
import { authorOf } from './case-presentation.js';
import { CaseRecord } from './case-record.js';
import { RedactionDesk } from './redaction-desk.js';

/** Composes the whole file of a case for a member of staff, who reads no more of it than their role lets them. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly cases: Cases,
    private readonly record: CaseRecord,
    private readonly materials: CaseMaterials,
    private readonly guidance: CaseGuidance,
    private readonly redactionDesk: RedactionDesk,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** 403 for a role that reads no cases, 404 for a case that this account may not know. */
  async read(number: CaseNumber, staff: StaffActor, action: policy.CaseAction = 'read_case'): Promise<CaseFile> {
    return this.of(await this.cases.open(number, staff, action), staff);
  }

  /** The file of a case that the caller opened for this member of staff. */
  async of(submission: Submission, staff: StaffActor): Promise<CaseFile> {
    const isModerator = staff.role === 'moderator';
    // The case was read first: whatever changes meanwhile, its version is never newer than what stands beside it.
    const [{ history, ...record }, materials, guidance, redactions, mergedInto] = await Promise.all([
      this.record.of(submission, this.clock.now(), staff),
      this.materials.of(submission, staff),
      this.guidance.of(submission, staff),
      this.redactionDesk.of(submission, staff),
      submission.mergedIntoId ? this.cases.find(submission.mergedIntoId) : null,
    ]);
    return {
      ...this.facts(submission),
      ...record,
      ...materials,
      ...guidance,
      ...redactions,
      author: seesAuthor(staff, submission, history) ? authorOf(submission) : null,
      authorRevealable: access.allowedActions(staff, submission).includes('reveal_identity') && !isRevealedTo(staff.accountId, history),
      about: isModerator ? this.aboutOf(submission) : null,
      mergedInto: mergedInto && formatCode(mergedInto.number),
    };
  }

  private facts(
    submission: Submission,
  ): Omit<
    CaseFile,
    | 'author'
    | 'authorRevealable'
    | 'authorMailFails'
    | 'about'
    | 'claim'
    | 'risks'
    | 'suggestedAuthority'
    | 'suggestedDepartment'
    | 'mergedInto'
    | 'allowed'
    | 'decisions'
    | 'timeline'
    | 'conflicts'
    | 'messages'
    | 'attachments'
    | 'responses'
    | 'responseDraft'
    | 'similar'
    | 'deadline'
    | 'redactions'
    | 'proposals'
    | 'redactionBlocks'
    | 'needsTwo'
    | 'awaits'
    | 'appeal'
    | 'deciders'
  > {
    const { kind, topic, title, text, language, identity, settlement, address, occurredOn, statutory } = submission;
    const {
      moderateBy,
      decideBy,
      notifyBy,
      publication,
      procedure,
      publicTitle,
      publicText,
      redacted,
      erasure,
      version,
      repeats,
      supports,
    } = submission;
    return {
      number: formatCode(submission.number),
      kind,
      topic,
      title,
      text,
      erased: erasure && { at: erasure.at.toISOString(), rule: erasure.rule, months: erasure.months },
      language,
      identity,
      settlement,
      address,
      occurredOn,
      receivedAt: submission.receivedAt.toISOString(),
      statutory,
      moderateBy,
      decideBy,
      notifyBy,
      overdueDays: overdueDays(submission, civilDateIn(this.clock.now())),
      publication,
      procedure,
      status: lifecycle.publicStatusOf(publication, procedure) ?? 'pending',
      public: publicTitle !== null && publicText !== null ? { title: publicTitle, text: publicText } : null,
      redacted,
      department: this.slugOf(submission.departmentId),
      version,
      repeats,
      supports,
    };
  }

  private aboutOf({ about }: Submission): CaseFileAbout | null {
    return about && { department: this.slugOf(about.departmentId), office: about.office, name: about.name };
  }

  private slugOf(id: DepartmentId | null): string | null {
    return id === null ? null : (this.directory.departmentById(id)?.slug ?? null);
  }
}
