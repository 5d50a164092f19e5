import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { CivilDateField, IdField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { ACCOUNT_STATUSES, type AccountOfRole } from '../../accounts/index.js';
import { LIMITS, type OrganisationDetails } from '../domain/organisation.js';
import type { ListedOrganisation } from '../reads/organisation-list.js';
import { PublicMonitor } from './monitors.dto.js';

export class MonitorRequest {
  @LineField({ max: LIMITS.name }) nameBg!: string;
  @LineField({ max: LIMITS.name, optional: true }) nameEn?: string | null;
  @TextField({ min: 0, max: LIMITS.about, optional: true, description: 'What it does; everybody reads it.' }) aboutBg?: string | null;
  @TextField({ min: 0, max: LIMITS.about, optional: true }) aboutEn?: string | null;
  @LineField({ max: LIMITS.url, optional: true }) websiteUrl?: string | null;
  @LineField({ max: LIMITS.registrationNumber, optional: true, description: 'ЕИК, nine digits.', example: '831641791' })
  registrationNumber?: string | null;
  @CivilDateField({ description: 'First day on which it monitors here, Europe/Sofia.' }) since!: CivilDate;

  toDetails(): OrganisationDetails {
    const { nameBg, nameEn = null, websiteUrl = null, registrationNumber = null, since } = this;
    return { nameBg, nameEn, aboutBg: this.aboutBg ?? '', aboutEn: this.aboutEn ?? '', websiteUrl, registrationNumber, since };
  }
}

export class NewMonitorRequest extends MonitorRequest {
  @LineField({ max: LIMITS.slug, description: 'Part of public addresses; it never changes.', example: 'centar-za-prozrachnost' })
  slug!: string;
}

export class LastDayRequest {
  @CivilDateField({ optional: true, description: 'Last day, today or later; null takes the end back.' }) lastDay?: CivilDate | null;
}

export class NewMemberRequest {
  @IdField({ description: 'An account of role `monitor` that belongs to no organisation.' }) account!: AccountId;
}

export class MonitorAccount {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: AccountId;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly email!: string;
  @ApiProperty({ enum: [...ACCOUNT_STATUSES], enumName: 'AccountStatus' }) readonly status!: AccountOfRole['status'];

  static of({ id, name, email, status }: AccountOfRole): MonitorAccount {
    return { id, name, email, status };
  }
}

export class MonitorMember extends MonitorAccount {
  @ApiProperty({ type: String, format: 'date-time' }) readonly since!: string;
}

export class MonitorAccountList {
  @ApiProperty({ type: [MonitorAccount] }) readonly items!: MonitorAccount[];
}

export class AdminMonitor extends PublicMonitor {
  @ApiProperty({ type: String, nullable: true, description: 'Null: the Bulgarian name stands in both languages.' })
  readonly ownNameEn!: string | null;
  @ApiProperty({ type: [MonitorMember], description: 'Those who speak for it; nobody else sees who they are.' })
  readonly members!: MonitorMember[];
  @ApiProperty({ type: 'integer', description: 'For `If-Match`: grows with every change of the organisation or its members.' })
  readonly version!: number;

  static fromListed(organisation: ListedOrganisation, today: CivilDate): AdminMonitor {
    const members = organisation.members.map(({ account, since }) => ({ ...MonitorAccount.of(account), since: since.toISOString() }));
    const { nameEn, version } = organisation;
    return { ...PublicMonitor.from(organisation, today), ownNameEn: nameEn, members, version };
  }
}

export class AdminMonitorList {
  @ApiProperty({ type: [AdminMonitor] }) readonly items!: AdminMonitor[];
}
