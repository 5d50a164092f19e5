import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Authority } from '../domain/directory.js';
import { faultsOfAuthority } from '../domain/directory-rules.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import { AuthorityRow } from '../storage/authority.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { AUTHORITY_FIELDS, departmentNamed } from './add-authority.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export type AuthorityPatch = { readonly [Field in keyof Omit<Authority, 'id' | 'slug' | 'departmentId'>]?: Authority[Field] | null } & {
  /** Slug of the department that it is; null for none. */
  readonly department?: string | null;
};

/** Changes an authority, or says from when to when it may be chosen: bodies come and go with the law. */
@Injectable()
export class ChangeAuthority {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly directory: AuthorityDirectory,
  ) {}

  async run(actor: Actor, slug: string, { department, ...patch }: AuthorityPatch): Promise<Authority> {
    return this.changes.run(async () => {
      const before = (await this.repository.find(AuthorityRow, { slug })) ?? fail(NOT_FOUND);
      const is = department === undefined ? {} : { departmentId: department === null ? null : departmentNamed(this.directory, department) };
      const clearable = ['email', 'websiteUrl', 'validFrom', 'validTo', 'office', 'departmentId'] as const;
      const after = mergePatch<Authority>(before, { ...patch, ...is }, clearable);
      refuse(faultsOfAuthority(after));
      await this.repository.save(AuthorityRow, after);
      const changes = fieldChanges<Authority>(before, after, AUTHORITY_FIELDS);
      await this.changes.record(actor, { action: 'authority.changed', subjectType: 'authority', subjectId: after.id, changes });
      return after;
    });
  }
}
