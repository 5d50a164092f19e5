import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Department } from '../domain/directory.js';

@Entity('department')
export class DepartmentRow implements Department {
  @PrimaryColumn('uuid')
  id!: DepartmentId;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  nameBg!: string;

  @Column('text')
  nameEn!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { default: '' })
  addressBg!: string;

  @Column('text', { default: '' })
  addressEn!: string;

  @Column('text', { default: '' })
  hoursBg!: string;

  @Column('text', { default: '' })
  hoursEn!: string;

  @Column('text', { default: '' })
  headOfficeBg!: string;

  @Column('text', { default: '' })
  headOfficeEn!: string;

  @Column('date', { nullable: true })
  closedOn!: CivilDate | null;
}
