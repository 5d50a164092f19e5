import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
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
}
