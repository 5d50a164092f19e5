import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { TopicEntry } from '../domain/directory.js';
import type { Topic } from '../domain/topic.js';

@Entity('topic')
export class TopicRow implements TopicEntry {
  @PrimaryColumn('text')
  key!: Topic;

  @Column('smallint')
  position!: number;

  @Column('text')
  nameBg!: string;

  @Column('text')
  nameEn!: string;

  @Column('uuid', { nullable: true })
  defaultDepartmentId!: DepartmentId | null;
}
