import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { newId } from '../../../platform/crypto/random.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { NO_REMIT } from '../domain/competence.js';
import type { Authority, AuthorityId } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { faultsOfAuthority } from '../domain/directory-rules.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
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
  'competences',
  'place',
  'office',
  'departmentId',
  'postalAddress',
  'deliveryHint',
] as const satisfies readonly (keyof Authority)[];

type Told = Omit<Authority, 'id' | 'departmentId'>;
export type NewAuthority = Pick<Told, 'slug' | 'nameBg' | 'nameEn'> & {
  readonly [Field in keyof Told]?: Told[Field] | null;
} & {
  /** Slug of the department that it is. */
  readonly department?: string | null;
};

const NOTHING_TOLD = { ...NO_REMIT, email: null, websiteUrl: null, validFrom: null, validTo: null };

/** Adds a body that cases can be forwarded to. */
@Injectable()
export class AddAuthority {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly directory: AuthorityDirectory,
  ) {}

  async run(actor: Actor, { department, ...given }: NewAuthority): Promise<Authority> {
    const clearable = ['email', 'websiteUrl', 'validFrom', 'validTo', 'office'] as const;
    const departmentId = department ? departmentNamed(this.directory, department) : null;
    const start = { ...NOTHING_TOLD, slug: given.slug, nameBg: given.nameBg, nameEn: given.nameEn, departmentId };
    const details = mergePatch<Omit<Authority, 'id'>>(start, given, clearable);
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

/** The department that an authority is, closed ones too; 422 at `/department` for one that is none. */
export function departmentNamed(directory: AuthorityDirectory, slug: string): DepartmentId {
  const department = directory.department(slug);
  return department?.id ?? fail(INVALID, { errors: [directoryFault('/department', 'unknown_department')] });
}
