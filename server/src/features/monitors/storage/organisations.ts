import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Organisation, OrganisationId } from '../domain/organisation.js';

const COLUMNS = `o.id, o.slug, o.name_bg as "nameBg", o.name_en as "nameEn", o.about_bg as "aboutBg", o.about_en as "aboutEn",
                 o.website_url as "websiteUrl", o.registration_number as "registrationNumber", o.since, o.until, o.version`;

/** Which values have to be the only ones of their kind. */
export type Unique = 'slug' | 'registrationNumber';

/** Rows of `monitor_organisation`. */
@Injectable()
export class Organisations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those that monitor on `today` first, then by name. */
  list(today: CivilDate): Promise<Organisation[]> {
    return this.unitOfWork.query<Organisation>(
      `select ${COLUMNS} from monitor_organisation o
        order by (o.until is not null and o.until < $1), o.name_bg collate "bg-x-icu", o.id`,
      [today],
    );
  }

  async bySlug(slug: string): Promise<Organisation | null> {
    const [organisation] = await this.unitOfWork.query<Organisation>(`select ${COLUMNS} from monitor_organisation o where o.slug = $1`, [
      slug,
    ]);
    return organisation ?? null;
  }

  byIds(ids: readonly string[]): Promise<Organisation[]> {
    return this.unitOfWork.query<Organisation>(`select ${COLUMNS} from monitor_organisation o where o.id = any($1::uuid[])`, [[...ids]]);
  }

  async ofAccount(accountId: AccountId): Promise<Organisation | null> {
    const [organisation] = await this.unitOfWork.query<Organisation>(
      `select ${COLUMNS} from monitor_organisation o join monitor_membership m on m.organisation_id = o.id where m.account_id = $1`,
      [accountId],
    );
    return organisation ?? null;
  }

  /** Until the transaction ends, others wait to change an organisation or its members: names and numbers are compared across them. */
  async beginChange(): Promise<void> {
    await this.unitOfWork.query('lock table monitor_organisation in share row exclusive mode');
  }

  /** Which of its values another organisation has; null when it is in. */
  async insert(organisation: Organisation): Promise<Unique | null> {
    const { id, slug, nameBg, nameEn, aboutBg, aboutEn, websiteUrl, registrationNumber, since, until, version } = organisation;
    const rows = await this.unitOfWork.query(
      `insert into monitor_organisation
         (id, slug, name_bg, name_en, about_bg, about_en, website_url, registration_number, since, until, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      [id, slug, nameBg, nameEn, aboutBg, aboutEn, websiteUrl, registrationNumber, since, until, version],
    );
    if (rows.length > 0) return null;
    return (await this.bySlug(slug)) === null ? 'registrationNumber' : 'slug';
  }

  /** Everything but the slug, and the next version with it. False when another one has its registration number. */
  async update(organisation: Organisation): Promise<boolean> {
    const { id, nameBg, nameEn, aboutBg, aboutEn, websiteUrl, registrationNumber, since, until } = organisation;
    const rows = await this.unitOfWork.query(
      `update monitor_organisation o
          set name_bg = $2, name_en = $3, about_bg = $4, about_en = $5, website_url = $6, registration_number = $7, since = $8, until = $9,
              version = version + 1
        where id = $1 and not exists (select 1 from monitor_organisation p where p.registration_number = $7 and p.id <> o.id)
        returning id`,
      [id, nameBg, nameEn, aboutBg, aboutEn, websiteUrl, registrationNumber, since, until],
    );
    return rows.length > 0;
  }

  /** Its members changed: the next version. */
  async touch(id: OrganisationId): Promise<void> {
    await this.unitOfWork.query('update monitor_organisation set version = version + 1 where id = $1', [id]);
  }
}
