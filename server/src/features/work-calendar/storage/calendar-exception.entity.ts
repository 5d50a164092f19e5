import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { KeptException } from '../domain/exception-rules.js';

@Entity('calendar_exception')
export class CalendarExceptionRow implements KeptException {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') date!: CivilDate;
  @Column('boolean') working!: boolean;
  @Column('text') act!: string;
  @Column('timestamptz') addedAt!: Date;
  @Column('uuid') addedBy!: AccountId;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: AccountId | null;
}
