import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import { type EvidenceSubject, withheld } from '../domain/evidence.js';
import { EvidenceItem } from '../http/evidence.dto.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { filesOf } from '../use-cases/evidence-owners.js';

/** The evidence of entries, for whoever shows them; whether an entry is shown its owner decides. Of a withheld item nothing is told but that there is one. */
@Injectable()
export class EvidenceOf {
  constructor(
    private readonly rows: EvidenceRows,
    private readonly attachments: Attachments,
  ) {}

  /** By the id of the subject, in the order in which it was given; in two statements for however many. Subjects without any are left out. */
  async of(subjects: readonly EvidenceSubject[]): Promise<ReadonlyMap<string, EvidenceItem[]>> {
    const kept = (await this.rows.of(subjects)).map((evidence) => (evidence.withheldOn === null ? evidence : withheld(evidence)));
    const owners = new Map(kept.filter(({ attachmentId }) => attachmentId !== null).map(({ subject }) => [subject.id, filesOf(subject)]));
    const files = new Map([...(await this.attachments.ofMany([...owners.values()])).values()].flat().map((file) => [file.id, file]));
    const items = kept.map((evidence) => ({
      id: evidence.subject.id,
      item: EvidenceItem.of(evidence, evidence.attachmentId === null ? null : (files.get(evidence.attachmentId) ?? null)),
    }));
    return new Map([...Map.groupBy(items, ({ id }) => id)].map(([id, group]) => [id, group.map(({ item }) => item)]));
  }
}
