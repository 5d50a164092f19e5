import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { newId } from '../../../platform/crypto/random.js';
import { organisationFault } from '../domain/monitor-problems.js';
import type { Organisation, OrganisationDetails, OrganisationId } from '../domain/organisation.js';
import { faultsOfOrganisation } from '../domain/organisation-rules.js';
import { Organisations } from '../storage/organisations.js';
import { OrganisationChanges, refuse } from './organisation-changes.js';

/** An administrator adds an NGO that monitors, without members yet. 422. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly changes: OrganisationChanges,
    private readonly organisations: Organisations,
  ) {}

  run(actor: StaffActor, details: OrganisationDetails & { readonly slug: string }): Promise<Organisation> {
    return this.changes.begin(async () => {
      const organisation: Organisation = { ...details, id: newId() as OrganisationId, until: null, version: 1 };
      refuse(faultsOfOrganisation(organisation));
      const taken = await this.organisations.insert(organisation);
      if (taken === 'slug') refuse([organisationFault('/slug', 'slug_taken')]);
      if (taken === 'registrationNumber') refuse([organisationFault('/registrationNumber', 'eik_taken')]);
      const { slug, nameBg, since } = organisation;
      await this.changes.record(actor, 'monitor.added', organisation, { slug, nameBg, since });
      return organisation;
    });
  }
}
