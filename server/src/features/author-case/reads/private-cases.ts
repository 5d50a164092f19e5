import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type CaseDeadline, Deadlines, overdueNow } from '../../deadlines/index.js';
import { formatCode } from '../../language/index.js';
import { access, Cases, lifecycle, type Submission } from '../../submissions/index.js';
import { CaseVerdicts } from '../../verdicts/index.js';
import type { PrivateCase } from '../http/private-case.dto.js';
import { CaseProceedings, type Proceedings } from './case-proceedings.js';
import { CaseRecords, type Records } from './case-records.js';

type Rights = Pick<PrivateCase, 'mayWithdraw' | 'mayWrite' | 'mayAttach'>;
type Own = Omit<PrivateCase, keyof Proceedings | keyof Records | 'verdict' | keyof Rights>;

/** Composes a case for its author: everything that was sent, said, decided and answered. */
@Injectable()
export class PrivateCases {
  constructor(
    private readonly cases: Cases,
    private readonly records: CaseRecords,
    private readonly proceedings: CaseProceedings,
    private readonly verdicts: CaseVerdicts,
    private readonly directory: AuthorityDirectory,
    private readonly deadlines: Deadlines,
    private readonly deliverability: Deliverability,
  ) {}

  /** @throws ProblemException 404 for a case that is not the actor's. */
  async read(number: CaseNumber, actor: AuthorActor): Promise<PrivateCase> {
    const submission = await this.cases.open(number, actor);
    return {
      ...this.own(submission, await this.deadlines.of(submission), await this.mailFails(submission)),
      ...rightsOf(submission, actor),
      ...(await this.proceedings.of(submission)),
      ...(await this.records.of(submission)),
      verdict: await this.verdicts.forAuthor(submission),
    };
  }

  private async mailFails({ authorEmail }: Submission): Promise<boolean> {
    return authorEmail !== null && this.deliverability.isBlocked(authorEmail);
  }

  private own(submission: Submission, deadline: CaseDeadline, emailFails: boolean): Own {
    const { kind, topic, title, text, language, identity, settlement, address, occurredOn, about } = submission;
    const { publication, procedure, statutory, moderateBy, decideBy, notifyBy, version } = submission;
    return {
      ...{ kind, topic, title, text, language, identity, settlement, address, occurredOn },
      ...{ publication, procedure, statutory, moderateBy, decideBy, notifyBy, version },
      ...{ repeats: submission.repeats, supports: submission.supports },
      number: formatCode(submission.number),
      logCase: submission.logCase,
      author: {
        name: submission.authorName,
        email: submission.authorEmail,
        phone: submission.authorPhone,
        emailConfirmed: submission.authorEmailConfirmedAt !== null,
        emailFails,
      },
      about: about && { department: this.slugOf(about.departmentId), office: about.office, name: about.name },
      status: statusOf(submission),
      public: publicTextOf(submission),
      department: this.slugOf(submission.departmentId),
      receivedAt: submission.receivedAt.toISOString(),
      overdueDays: overdueNow(deadline),
      deadline,
    };
  }

  private slugOf(id: DepartmentId | null): string | null {
    return id === null ? null : (this.directory.departmentById(id)?.slug ?? null);
  }
}

/** The public word for the case; while there is none, whether it still waits or was taken back. */
function statusOf({ publication, procedure }: Submission): PrivateCase['status'] {
  return lifecycle.publicStatusOf(publication, procedure) ?? (procedure === 'withdrawn' ? 'withdrawn' : 'pending');
}

function publicTextOf({ publication, procedure, publicTitle, publicText }: Submission): PrivateCase['public'] {
  if (!lifecycle.isTextPublic(publication, procedure) || publicTitle === null || publicText === null) return null;
  return { title: publicTitle, text: publicText };
}

function rightsOf(submission: Submission, actor: AuthorActor): Rights {
  const allowed = new Set(access.allowedActions(actor, submission));
  return { mayWithdraw: allowed.has('withdraw'), mayWrite: allowed.has('message_staff'), mayAttach: allowed.has('attach_for_author') };
}
