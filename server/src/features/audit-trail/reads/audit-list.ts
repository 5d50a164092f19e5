import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { type AuditEntryDto, type AuditNameDto } from '../http/audit.dto.js';
import { type Mention, mentionsIn, subjectOf } from './mentions.js';
import { type NameOf, SubjectNames } from './subject-names.js';

export interface AuditPage {
  readonly items: AuditEntryDto[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

export interface AuditFilter {
  readonly after: string | undefined;
  readonly limit: number;
  readonly subjectType: string | undefined;
}

/** The audit trail with the names of those who acted and of what they changed: the platform, which keeps it, knows no names. */
@Injectable()
export class AuditList {
  constructor(
    private readonly audit: AuditTrail,
    private readonly names: SubjectNames,
  ) {}

  /** Newest first; three statements, however long the page is. */
  async page({ after, limit, subjectType }: AuditFilter): Promise<AuditPage> {
    const found = await this.audit.page({ limit: limit + 1, ...(after ? { after } : {}), ...(subjectType ? { subjectType } : {}) });
    const entries = found.slice(0, limit);
    const nameOf = await this.names.of(entries.flatMap(mentionsOf));
    return { items: entries.map((entry) => present(entry, nameOf)), next: found.length > limit ? (entries.at(-1)?.id ?? null) : null };
  }
}

const actorOf = ({ actorId }: AuditEntry): Mention | null => (actorId === null ? null : { type: 'account', id: actorId });

const absentOf = ({ actingFor = null }: AuditEntry): Mention | null => (actingFor === null ? null : { type: 'account', id: actingFor });

function mentionsOf(entry: AuditEntry): Mention[] {
  return [actorOf(entry), absentOf(entry), subjectOf(entry), ...mentionsIn(entry.changes)].filter((mention) => mention !== null);
}

function present(entry: AuditEntry, nameOf: NameOf): AuditEntryDto {
  const { id, at, actorKind, action, subjectType, subjectId, changes } = entry;
  const [actor, absent, subject] = [actorOf(entry), absentOf(entry), subjectOf(entry)];
  return {
    ...{ id, at: at.toISOString(), actor: actor && (nameOf(actor)?.bg ?? null), actorKind, action, subjectType, subjectId },
    actingFor: absent && (nameOf(absent)?.bg ?? null),
    subject: subject && named(subject, nameOf),
    changes,
    names: mentionsIn(changes)
      .map((mention) => named(mention, nameOf))
      .filter((name) => name !== null),
  };
}

function named(mention: Mention, nameOf: NameOf): AuditNameDto | null {
  const name = nameOf(mention);
  return name && { id: mention.id, nameBg: name.bg, nameEn: name.en };
}
