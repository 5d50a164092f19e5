import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/clock.js';
import { SYSTEM } from '../../../kernel/actor.js';
import { newId } from '../../../platform/crypto/random.js';
import { ANY_MUNICIPALITY } from '../content/any-municipality.js';
import type { MunicipalityContent } from '../content/municipality-content.js';
import { NO_REMIT } from '../domain/competence.js';
import type { AuthorityId, MunicipalityDetails } from '../domain/directory.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { AuthorityRow } from '../storage/authority.entity.js';
import { DepartmentRow } from '../storage/department.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { MunicipalityRow } from '../storage/municipality.entity.js';
import { SettlementRow } from '../storage/settlement.entity.js';
import { TopicRow } from '../storage/topic.entity.js';
import { MUNICIPALITY_FIELDS } from './change-municipality.js';
import { DirectoryChanges } from './directory-changes.js';

/**
 * Gives a new installation what it starts with. Whatever is there already is left alone, so it can run at every start:
 * it adds entries that are missing, and names the municipality and its topics only while nobody has named it.
 */
@Injectable()
export class EstablishMunicipality {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  async run(content: MunicipalityContent = ANY_MUNICIPALITY): Promise<void> {
    if (!(await this.isSomethingMissing(content))) return;
    await this.changes.run(async () => {
      const { establishedAt } = await this.repository.municipality();
      await this.addDepartments(content);
      await this.addSettlements(content);
      await this.addAuthorities(content);
      if (establishedAt === null && content.municipality) {
        await this.name(content.municipality);
        await this.nameTopics(content);
      }
    });
  }

  /** Most starts change nothing, and then no other process needs to load the directory again. */
  private async isSomethingMissing(content: MunicipalityContent): Promise<boolean> {
    const present = await this.repository.contents();
    const departments = new Set(present.departments.map(({ slug }) => slug));
    const settlements = new Set(present.settlements.map(({ ekatte }) => ekatte));
    const authorities = new Set(present.authorities.map(({ slug }) => slug));
    const { establishedAt } = await this.repository.municipality();
    return (
      (establishedAt === null && content.municipality !== null) ||
      content.departments.some(({ slug }) => !departments.has(slug)) ||
      content.settlements.some(({ ekatte }) => !settlements.has(ekatte)) ||
      content.authorities.some(({ slug }) => !authorities.has(slug))
    );
  }

  private async addDepartments({ departments }: MunicipalityContent): Promise<void> {
    for (const department of departments) {
      if (await this.repository.find(DepartmentRow, { slug: department.slug })) continue;
      await this.repository.save(DepartmentRow, { ...department, id: newId() as DepartmentId, closedOn: null });
    }
  }

  private async addSettlements({ settlements }: MunicipalityContent): Promise<void> {
    for (const settlement of settlements) {
      if (await this.repository.find(SettlementRow, { ekatte: settlement.ekatte })) continue;
      await this.repository.save(SettlementRow, { ...settlement, closedOn: null });
    }
  }

  private async addAuthorities({ authorities }: MunicipalityContent): Promise<void> {
    for (const authority of authorities) {
      if (await this.repository.find(AuthorityRow, { slug: authority.slug })) continue;
      const row = { ...NO_REMIT, validFrom: null, validTo: null, ...authority, id: newId() as AuthorityId };
      await this.repository.save(AuthorityRow, row);
    }
  }

  private async name(details: MunicipalityDetails): Promise<void> {
    const now = this.clock.now();
    const before = await this.repository.municipality();
    await this.repository.save(MunicipalityRow, { ...before, ...details, establishedAt: now, updatedAt: now });
    const changes = fieldChanges<MunicipalityDetails>(before, details, MUNICIPALITY_FIELDS);
    await this.changes.record(SYSTEM, { action: 'municipality.established', subjectType: 'municipality', subjectId: '1', changes });
  }

  private async nameTopics({ topics }: MunicipalityContent): Promise<void> {
    for (const { key, nameBg, nameEn, defaultDepartment } of topics) {
      const topic = await this.repository.find(TopicRow, { key });
      const department = defaultDepartment === null ? null : await this.repository.find(DepartmentRow, { slug: defaultDepartment });
      if (topic) await this.repository.save(TopicRow, { ...topic, nameBg, nameEn, defaultDepartmentId: department?.id ?? null });
    }
  }
}
