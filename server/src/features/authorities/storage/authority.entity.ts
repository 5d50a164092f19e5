import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { AuthorityPlace, Competence } from '../domain/competence.js';
import type { Authority, AuthorityId } from '../domain/directory.js';

@Entity('authority')
export class AuthorityRow implements Authority {
  @PrimaryColumn('uuid')
  id!: AuthorityId;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  nameBg!: string;

  @Column('text')
  nameEn!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  websiteUrl!: string | null;

  @Column('date', { nullable: true })
  validFrom!: CivilDate | null;

  @Column('date', { nullable: true })
  validTo!: CivilDate | null;

  @Column('text', { array: true, default: [] })
  competences!: readonly Competence[];

  @Column('text', { default: 'outside' })
  place!: AuthorityPlace;

  @Column('text', { nullable: true })
  office!: Office | null;

  @Column('uuid', { nullable: true })
  departmentId!: DepartmentId | null;

  @Column('text', { default: '' })
  postalAddress!: string;

  @Column('text', { default: '' })
  deliveryHint!: string;
}
