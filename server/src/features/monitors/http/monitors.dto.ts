import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { monitorsOn, type Organisation } from '../domain/organisation.js';

const DAY = { type: String, format: 'date', example: '2026-01-15' } as const;

/** An organisation where its word stands: its name and the address of its page. */
export class MonitorName {
  @ApiProperty({ type: String, example: 'centar-za-prozrachnost' }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly nameBg!: string;
  @ApiProperty({ type: String, description: 'The Bulgarian one where it has no other.' }) readonly nameEn!: string;

  static of({ slug, nameBg, nameEn }: Pick<Organisation, 'slug' | 'nameBg' | 'nameEn'>): MonitorName {
    return { slug, nameBg, nameEn: nameEn ?? nameBg };
  }
}

export class PublicMonitor extends MonitorName {
  @ApiProperty({ type: String, description: 'Bulgarian; may be empty.' }) readonly aboutBg!: string;
  @ApiProperty({ type: String, description: 'English; may be empty.' }) readonly aboutEn!: string;
  @ApiProperty({ type: String, nullable: true }) readonly websiteUrl!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '831641791', description: 'ЕИК.' }) readonly registrationNumber!: string | null;
  @ApiProperty({ ...DAY, description: 'First day on which it monitors here, Europe/Sofia.' }) readonly since!: CivilDate;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day. What it said stays public after it.' }) readonly until!: CivilDate | null;
  @ApiProperty({ type: Boolean, description: 'Whether it monitors today.' }) readonly isActive!: boolean;

  static from(organisation: Organisation, today: CivilDate): PublicMonitor {
    const { aboutBg, aboutEn, websiteUrl, registrationNumber, since, until } = organisation;
    const isActive = monitorsOn(organisation, today);
    return { ...MonitorName.of(organisation), aboutBg, aboutEn, websiteUrl, registrationNumber, since, until, isActive };
  }
}

export class MonitorList {
  @ApiProperty({ type: [PublicMonitor], description: 'Those that monitor today first, then by name.' }) readonly items!: PublicMonitor[];
}
