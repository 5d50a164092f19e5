import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Reason, ReasonCode, ReasonEffect, ReasonId } from '../domain/reason.js';

@Entity('reason')
export class ReasonRow implements Reason {
  @PrimaryColumn('uuid') id!: ReasonId;
  @Column('text') code!: ReasonCode;
  @Column('smallint') position!: number;
  @Column('text') labelBg!: string;
  @Column('text') labelEn!: string;
  @Column('text') explanationBg!: string;
  @Column('text') explanationEn!: string;
  @Column('text') templateBg!: string;
  @Column('text') templateEn!: string;
  @Column('text') effect!: ReasonEffect;
  @Column('boolean', { default: true }) byHand!: boolean;
  @Column('date', { nullable: true }) validFrom!: CivilDate | null;
  @Column('date', { nullable: true }) validTo!: CivilDate | null;
  @Column('date', { nullable: true }) firstUsedOn!: CivilDate | null;
  @Column('date', { nullable: true }) lastUsedOn!: CivilDate | null;
}
