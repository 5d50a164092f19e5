import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import type { redaction } from '../../redaction/index.js';
import type { ProposalState } from '../domain/proposal.js';

/** A proposal as moderators read it: with what its author wrote. */
export interface QueuedProposal {
  readonly id: string;
  readonly slug: string;
  readonly titleBg: string;
  readonly titleEn: string | null;
  readonly articleNumber: string | null;
  readonly number: number | null;
  readonly state: ProposalState;
  readonly language: Language;
  readonly receivedAt: Date;
  readonly text: string;
  readonly name: string | null;
  readonly showName: boolean;
  /** What is covered of the text. */
  readonly redactions: readonly redaction.Span[];
  readonly coverName: boolean;
  /** False once the original was erased: text and name are then those that everybody reads. */
  readonly isOriginal: boolean;
  readonly version: number;
}

const PAGE = 20;

/** What moderators have to read, the oldest first, and what they let through, the newest first. */
@Injectable()
export class ProposalQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** 400 for a cursor that is none. */
  async page(state: 'waiting' | 'published', after: string | null): Promise<Paged<readonly QueuedProposal[]>> {
    const from = after === null ? null : decodeCursor(after);
    const [direction, beyond] = state === 'waiting' ? ['asc', '>'] : ['desc', '<'];
    const rows = await this.unitOfWork.query<QueuedProposal & { position: string }>(
      `select p.id, c.slug, c.title_bg as "titleBg", c.title_en as "titleEn", a.number as "articleNumber", p.number, p.state, p.language,
              p.received_at as "receivedAt", p.version, p.redactions, p.cover_name as "coverName",
              coalesce(o.text, p.public_text) as text, case when o.proposal_id is null then p.public_name else o.name end as name,
              coalesce(o.show_name, p.public_name is not null) as "showName", o.proposal_id is not null as "isOriginal",
              p.received_at::text as position
         from consultation_proposal p
         left join proposal_original o on o.proposal_id = p.id
         join consultation c on c.id = p.consultation_id
         left join consultation_article a on a.consultation_id = p.consultation_id and a.position = p.article
        where p.state = $1 and ($2::timestamptz is null or (p.received_at, p.id) ${beyond} ($2::timestamptz, $3::uuid))
        order by p.received_at ${direction}, p.id ${direction} limit $4`,
      [state, from?.position ?? null, from?.id ?? null, PAGE + 1],
    );
    const { shown, last } = cut(rows, PAGE);
    return { body: shown, next: last && encodeCursor(last.position, last.id) };
  }
}
