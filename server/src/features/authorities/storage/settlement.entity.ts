import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Settlement } from '../domain/directory.js';

@Entity('settlement')
export class SettlementRow implements Settlement {
  @PrimaryColumn('text')
  ekatte!: string;

  @Column('text')
  nameBg!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  postcode!: string;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('date', { nullable: true })
  closedOn!: CivilDate | null;
}
