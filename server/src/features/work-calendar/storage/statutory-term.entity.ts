import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { ProceedingKind, StatutoryEvent } from '../domain/statutory-terms.js';
import type { TermUnit } from '../domain/term.js';

@Entity('statutory_term')
export class StatutoryTermRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') event!: StatutoryEvent;
  @Column('text') kind!: ProceedingKind;
  @Column('text') unit!: TermUnit;
  @Column('integer') count!: number;
  /** Both null for a house rule. */
  @Column('text', { nullable: true }) articleBg!: string | null;
  @Column('text', { nullable: true }) articleEn!: string | null;
  @Column('boolean', { default: true }) confirmed!: boolean;
  @Column('date', { nullable: true }) validFrom!: CivilDate | null;
  @Column('date', { nullable: true }) validTo!: CivilDate | null;
  @Column('timestamptz') addedAt!: Date;
  /** Null for what an installation begins with. */
  @Column('uuid', { nullable: true }) addedBy!: AccountId | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy!: AccountId | null;
}
