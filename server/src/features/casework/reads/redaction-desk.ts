import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { redactions } from '../../moderation/index.js';
import { redaction } from '../../redaction/index.js';
import { Cases, policy, type Submission } from '../../submissions/index.js';
import type { CaseFile } from '../http/case-file.dto.js';
import type { CaseRedactionsFile, MarkedRedaction } from '../http/redactions.dto.js';

type OnTheDesk = Pick<CaseFile, 'redactions' | 'proposals' | 'redactionBlocks'>;

/** What a moderator, or whoever decides an appeal, has before them for taking personal data out of a case. */
@Injectable()
export class RedactionDesk {
  constructor(
    private readonly cases: Cases,
    private readonly redactions: redactions.CaseRedactions,
    private readonly marks: redactions.RedactionMarks,
    private readonly accounts: AccountDirectory,
  ) {}

  async of(submission: Submission, staff: StaffActor): Promise<OnTheDesk> {
    const redactionBlocks = redaction.REDACTION_TYPES.map((type) => ({ type, block: redaction.blockOf(type, submission.language) }));
    // An official reads the original as it stands; what moderators prepare is theirs.
    if (!policy.may(staff, 'redact')) return { redactions: null, proposals: null, redactionBlocks };
    const { title, text } = this.marks.proposals(submission);
    return {
      redactions: await this.present(await this.redactions.workOn(submission.id)),
      proposals: { title: [...title], text: [...text] },
      redactionBlocks,
    };
  }

  /** 403, 404. */
  async read(number: CaseNumber, staff: StaffActor): Promise<CaseRedactionsFile> {
    const { id } = await this.cases.open(number, staff, 'redact');
    return this.present(await this.redactions.workOn(id));
  }

  async present({ version, spans, refused, accountId, savedAt }: redactions.RedactionWork): Promise<CaseRedactionsFile> {
    const marked = [...spans.title, ...spans.text];
    const known = [accountId, ...marked.map((span) => span.accountId)].filter((id) => id !== null);
    const names = known.length > 0 ? await this.accounts.names(known) : new Map<string, string>();
    const present = ({ start, end, type, origin, accountId: by, at }: redactions.MarkedSpan): MarkedRedaction => ({
      ...{ start, end, type, origin, at: at.toISOString() },
      by: by === null ? null : (names.get(by) ?? null),
    });
    return {
      version,
      savedAt: savedAt?.toISOString() ?? null,
      savedBy: accountId === null ? null : (names.get(accountId) ?? null),
      title: spans.title.map(present),
      text: spans.text.map(present),
      refused: { title: [...refused.title], text: [...refused.text] },
    };
  }
}
