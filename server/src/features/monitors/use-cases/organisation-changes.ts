import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { INVALID, NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { Organisation } from '../domain/organisation.js';
import { Organisations } from '../storage/organisations.js';

/** Which organisation is changed, and which version of it the administrator saw. */
export interface OrganisationRef {
  readonly slug: string;
  readonly ifMatch: string | undefined;
}

/** How every change of organisations goes: one after another, on the version that was seen, with the trail in its transaction. */
@Injectable()
export class OrganisationChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: Organisations,
    private readonly audit: AuditTrail,
  ) {}

  begin<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      await this.organisations.beginChange();
      return work();
    });
  }

  /** 404, 412. */
  run<T>({ slug, ifMatch }: OrganisationRef, work: (organisation: Organisation) => Promise<T>): Promise<T> {
    return this.begin(async () => {
      const organisation = (await this.organisations.bySlug(slug)) ?? fail(NOT_FOUND);
      requireMatch(ifMatch, organisation.version);
      return work(organisation);
    });
  }

  /** `changes` hold what organisations publish of themselves, and ids of accounts. */
  record(actor: StaffActor, action: string, { id }: Organisation, changes: Readonly<Record<string, unknown>>): Promise<void> {
    return this.audit.append(actor, { action, subjectType: 'monitor', subjectId: id, changes });
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
