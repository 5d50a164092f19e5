import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Municipality } from '../domain/directory.js';

/** The one row of the municipality; its id is always 1. */
@Entity('municipality')
export class MunicipalityRow implements Municipality {
  @PrimaryColumn('smallint')
  id!: number;

  @Column('text')
  nameBg!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  legalNameBg!: string;

  @Column('text')
  legalNameEn!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { default: '' })
  addressBg!: string;

  @Column('text', { default: '' })
  addressEn!: string;

  @Column('text', { nullable: true })
  websiteUrl!: string | null;

  @Column('text', { default: '' })
  introBg!: string;

  @Column('text', { default: '' })
  introEn!: string;

  @Column('text', { default: '' })
  privacyContactBg!: string;

  @Column('text', { default: '' })
  privacyContactEn!: string;

  @Column('text', { nullable: true })
  accessibilityEmail!: string | null;

  @Column('bytea', { nullable: true })
  emblem!: Buffer | null;

  @Column('text', { nullable: true })
  emblemTag!: string | null;

  @Column('smallint', { default: 3 })
  trustedAfter!: number;

  /** Null until somebody said which municipality this is. */
  @Column('timestamptz', { nullable: true })
  establishedAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;

  /** Stamp of the whole directory: new after every change of any of its tables. */
  @Column('uuid')
  revision!: string;
}
