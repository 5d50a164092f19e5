import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { organisationFault } from '../domain/monitor-problems.js';
import type { Organisation, OrganisationDetails } from '../domain/organisation.js';
import { faultsOfFirstDay, faultsOfLastDay, faultsOfOrganisation } from '../domain/organisation-rules.js';
import { Organisations } from '../storage/organisations.js';
import { OrganisationChanges, type OrganisationRef, refuse } from './organisation-changes.js';

const FIELDS = [
  ...(['nameBg', 'nameEn', 'aboutBg', 'aboutEn', 'websiteUrl', 'registrationNumber', 'since', 'until'] as const),
] satisfies (keyof Organisation)[];

/** Changes what an organisation says of itself, or until when it monitors. 404, 412, 422. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly changes: OrganisationChanges,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: OrganisationRef, details: OrganisationDetails): Promise<void> {
    return this.changes.run(ref, async (before) => {
      const after = { ...before, ...details };
      refuse([...faultsOfOrganisation(after), ...faultsOfFirstDay(before, after.since, civilDateIn(this.clock.now()))]);
      await this.save(actor, 'monitor.changed', before, after);
    });
  }

  /** What it said stays public after its last day; null takes the end back. */
  setLastDay(actor: StaffActor, ref: OrganisationRef, lastDay: CivilDate | null): Promise<void> {
    return this.changes.run(ref, async (before) => {
      refuse(faultsOfLastDay(before, lastDay, civilDateIn(this.clock.now())));
      await this.save(actor, lastDay === null ? 'monitor.resumed' : 'monitor.ended', before, { ...before, until: lastDay });
    });
  }

  private async save(actor: StaffActor, action: string, before: Organisation, after: Organisation): Promise<void> {
    const changed = fieldChanges<Organisation>(before, after, FIELDS);
    if (Object.keys(changed).length === 0) return;
    if (!(await this.organisations.update(after))) refuse([organisationFault('/registrationNumber', 'eik_taken')]);
    await this.changes.record(actor, action, after, changed);
  }
}
