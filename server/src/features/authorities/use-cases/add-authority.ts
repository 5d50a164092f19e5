import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { newId } from '../../../platform/crypto/random.js';
import type { Authority, AuthorityId } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { faultsOfAuthority } from '../domain/directory-rules.js';
import { AuthorityRow } from '../storage/authority.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export const AUTHORITY_FIELDS = [
  'slug',
  'nameBg',
  'nameEn',
  'email',
  'websiteUrl',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof Authority)[];

type Told = Omit<Authority, 'id'>;
export type NewAuthority = Pick<Told, 'slug' | 'nameBg' | 'nameEn'> & Partial<Told>;

const NOTHING_TOLD = { email: null, websiteUrl: null, validFrom: null, validTo: null };

/** Adds a body that cases can be forwarded to. */
@Injectable()
export class AddAuthority {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
  ) {}

  async run(actor: Actor, given: NewAuthority): Promise<Authority> {
    const details = { ...NOTHING_TOLD, ...given };
    refuse(faultsOfAuthority(details));
    return this.changes.run(async () => {
      if (await this.repository.find(AuthorityRow, { slug: details.slug })) refuse([directoryFault('/slug', 'slug_taken')]);
      const authority: Authority = { ...details, id: newId() as AuthorityId };
      await this.repository.save(AuthorityRow, authority);
      const changes = fieldChanges<Authority>(null, authority, AUTHORITY_FIELDS);
      await this.changes.record(actor, { action: 'authority.added', subjectType: 'authority', subjectId: authority.id, changes });
      return authority;
    });
  }
}
