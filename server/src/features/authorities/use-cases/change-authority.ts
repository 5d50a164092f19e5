import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Authority } from '../domain/directory.js';
import { faultsOfAuthority } from '../domain/directory-rules.js';
import { AuthorityRow } from '../storage/authority.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { AUTHORITY_FIELDS } from './add-authority.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export type AuthorityPatch = { readonly [Field in keyof Omit<Authority, 'id' | 'slug'>]?: Authority[Field] | null };

/** Changes an authority, or says from when to when it may be chosen: bodies come and go with the law. */
@Injectable()
export class ChangeAuthority {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
  ) {}

  async run(actor: Actor, slug: string, patch: AuthorityPatch): Promise<Authority> {
    return this.changes.run(async () => {
      const before = (await this.repository.find(AuthorityRow, { slug })) ?? fail(NOT_FOUND);
      const after = mergePatch<Authority>(before, patch, ['email', 'websiteUrl', 'validFrom', 'validTo']);
      refuse(faultsOfAuthority(after));
      await this.repository.save(AuthorityRow, after);
      const changes = fieldChanges<Authority>(before, after, AUTHORITY_FIELDS);
      await this.changes.record(actor, { action: 'authority.changed', subjectType: 'authority', subjectId: after.id, changes });
      return after;
    });
  }
}
