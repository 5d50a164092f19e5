import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { Attachments, MEDIA_KINDS } from '../../attachments/index.js';
import type { Evidence, EvidenceSubject, GivenEvidence } from '../domain/evidence.js';
import { evidenceFault } from '../domain/evidence-problems.js';
import { faultsOfEvidence } from '../domain/evidence-rules.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { filesOf, uploadsOf } from './evidence-owners.js';

/** Keeps the evidence of a new entry, in the transaction of the entry. An entry gets its evidence once, and nobody changes it afterwards. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly rows: EvidenceRows,
    private readonly attachments: Attachments,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 422 with pointers like `/evidence/0/url`; the files must have been uploaded by this account. */
  async run(subject: EvidenceSubject, items: readonly GivenEvidence[], actor: StaffActor): Promise<void> {
    refuse(faultsOfEvidence(items, civilDateIn(this.clock.now())));
    if (items.length === 0) return;
    await this.unitOfWork.run(async () => {
      await this.takeFiles(subject, items, actor);
      await this.rows.insert(subject, items.map(evidenceOf));
    });
  }

  private async takeFiles(subject: EvidenceSubject, items: readonly GivenEvidence[], actor: StaffActor): Promise<void> {
    const asked = items.flatMap(({ attachment }) => (attachment ? [attachment.toLowerCase() as AttachmentId] : []));
    if (asked.length === 0) return;
    const uploads = uploadsOf(actor.accountId);
    const types = new Map((await this.attachments.of(uploads)).map(({ id, mediaType }) => [id, mediaType]));
    refuse(
      faultsOfFiles(items, ({ kind }, id) => {
        const type = types.get(id);
        if (type === undefined) return 'upload_unknown';
        return kind === 'photo' && MEDIA_KINDS[type].class !== 'image' ? 'not_a_photo' : null;
      }),
    );
    // Between the look and the move another entry may have taken one of them.
    const moved = new Set(await this.attachments.moveOnly(asked, uploads, filesOf(subject)));
    refuse(faultsOfFiles(items, (_, id) => (moved.has(id) ? null : 'upload_unknown')));
  }
}

type JudgeFile = (item: GivenEvidence, id: AttachmentId) => 'upload_unknown' | 'not_a_photo' | null;

function faultsOfFiles(items: readonly GivenEvidence[], judge: JudgeFile): FieldError[] {
  return items.flatMap((item, at) => {
    const code = item.attachment ? judge(item, item.attachment.toLowerCase() as AttachmentId) : null;
    return code === null ? [] : [evidenceFault(code, at, 'attachment')];
  });
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) fail(INVALID, { errors });
}

const evidenceOf = ({ kind, caption, ...given }: GivenEvidence): Omit<Evidence, 'subject'> => ({
  ...{ id: newId(), kind, caption, url: given.url ?? null, seenOn: given.seenOn ?? null },
  attachmentId: (given.attachment?.toLowerCase() as AttachmentId | undefined) ?? null,
  ...{ place: given.place ?? null, latitude: given.latitude ?? null, longitude: given.longitude ?? null },
  ...{ contentSha256: null, contentBytes: null, fetchedAt: null, fetchFault: null, withheldOn: null },
});
