import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Municipality, MunicipalityDetails } from '../domain/directory.js';
import { faultsOfMunicipality } from '../domain/directory-rules.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { MunicipalityRow } from '../storage/municipality.entity.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

type Changeable = MunicipalityDetails & Pick<Municipality, 'trustedAfter'>;
export type MunicipalityPatch = { readonly [Field in keyof Changeable]?: Changeable[Field] | null };

export const MUNICIPALITY_FIELDS = [
  'nameBg',
  'nameEn',
  'legalNameBg',
  'legalNameEn',
  'email',
  'phone',
  'addressBg',
  'addressEn',
  'websiteUrl',
  'introBg',
  'introEn',
  'privacyContactBg',
  'privacyContactEn',
  'accessibilityEmail',
] as const satisfies readonly (keyof MunicipalityDetails)[];

@Injectable()
export class ChangeMunicipality {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, patch: MunicipalityPatch): Promise<Municipality> {
    return this.changes.run(async () => {
      const now = this.clock.now();
      const before = await this.repository.municipality();
      const merged = mergePatch<MunicipalityRow>(before, patch, ['email', 'phone', 'websiteUrl', 'accessibilityEmail']);
      const after: MunicipalityRow = { ...merged, establishedAt: before.establishedAt ?? now, updatedAt: now };
      refuse(faultsOfMunicipality(after));
      await this.repository.save(MunicipalityRow, after);
      const changes = fieldChanges<Changeable>(before, after, [...MUNICIPALITY_FIELDS, 'trustedAfter']);
      await this.changes.record(actor, { action: 'municipality.changed', subjectType: 'municipality', subjectId: '1', changes });
      return after;
    });
  }
}
