import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DirectoryContents } from '../domain/directory-snapshot.js';
import { AuthorityRow } from './authority.entity.js';
import { DepartmentRow } from './department.entity.js';
import { MunicipalityRow } from './municipality.entity.js';
import { SettlementRow } from './settlement.entity.js';
import { TopicRow } from './topic.entity.js';

export const DIRECTORY_ROWS = [MunicipalityRow, DepartmentRow, SettlementRow, TopicRow, AuthorityRow];

@Injectable()
export class DirectoryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The stamp of the last change. */
  async revision(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ revision: string }>('select revision from municipality');
    return row?.revision ?? '';
  }

  /**
   * Gives the directory a new stamp. It locks the municipality's row until the commit, so that changes of the
   * directory follow one another and a name that was free stays free.
   */
  async beginChange(): Promise<void> {
    await this.unitOfWork.query('update municipality set revision = $1', [newId()]);
  }

  /** All tables. The stamp is read first: a change in between makes the stamp differ at the next look. */
  async contents(): Promise<DirectoryContents> {
    const municipality = await this.municipality();
    const departments = await this.departments();
    const settlements = await this.settlements();
    const topics = await this.topics();
    const authorities = await this.authorities();
    return { revision: municipality.revision, municipality, departments, settlements, topics, authorities };
  }

  municipality(): Promise<MunicipalityRow> {
    return this.unitOfWork.manager.findOneByOrFail(MunicipalityRow, { id: 1 });
  }

  departments(): Promise<DepartmentRow[]> {
    return this.unitOfWork.manager.find(DepartmentRow);
  }

  settlements(): Promise<SettlementRow[]> {
    return this.unitOfWork.manager.find(SettlementRow);
  }

  topics(): Promise<TopicRow[]> {
    return this.unitOfWork.manager.find(TopicRow);
  }

  authorities(): Promise<AuthorityRow[]> {
    return this.unitOfWork.manager.find(AuthorityRow);
  }

  find<Row extends ObjectLiteral>(row: EntityTarget<Row>, where: FindOptionsWhere<Row>): Promise<Row | null> {
    return this.unitOfWork.manager.findOneBy(row, where);
  }

  async save<Row extends ObjectLiteral>(row: EntityTarget<Row>, values: Row): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.save(row, manager.create(row, values));
  }
}
