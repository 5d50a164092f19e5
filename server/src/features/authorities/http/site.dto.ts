import { ApiProperty } from '@nestjs/swagger';
import { TOPICS, type Topic } from '../domain/topic.js';
import type { Site } from '../reads/site.js';

const text = { type: String } as const;
const optionalText = { type: String, nullable: true } as const;

export class SiteMunicipalityDto {
  @ApiProperty(text) nameBg!: string;
  @ApiProperty(text) nameEn!: string;
  @ApiProperty(text) legalNameBg!: string;
  @ApiProperty(text) legalNameEn!: string;
  @ApiProperty({ ...optionalText, description: 'Path of a PNG on this site; it changes with the picture.' }) emblemUrl!: string | null;
  @ApiProperty(optionalText) email!: string | null;
  @ApiProperty(optionalText) phone!: string | null;
  @ApiProperty(text) addressBg!: string;
  @ApiProperty(text) addressEn!: string;
  @ApiProperty(optionalText) websiteUrl!: string | null;
  @ApiProperty(text) introBg!: string;
  @ApiProperty(text) introEn!: string;
  @ApiProperty(text) privacyContactBg!: string;
  @ApiProperty(text) privacyContactEn!: string;
  @ApiProperty(optionalText) accessibilityEmail!: string | null;
  @ApiProperty({ type: 'integer', description: 'Published cases, and none withheld, after which an author is reviewed first.' })
  trustedAfter!: number;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class DepartmentSummaryDto {
  @ApiProperty(text) slug!: string;
  @ApiProperty(text) nameBg!: string;
  @ApiProperty(text) nameEn!: string;
  @ApiProperty(optionalText) email!: string | null;
  @ApiProperty(optionalText) phone!: string | null;
  @ApiProperty(text) addressBg!: string;
  @ApiProperty(text) addressEn!: string;
  @ApiProperty(text) hoursBg!: string;
  @ApiProperty(text) hoursEn!: string;
  @ApiProperty(text) headOfficeBg!: string;
  @ApiProperty(text) headOfficeEn!: string;
}

export class SiteSettlementDto {
  @ApiProperty({ type: String, description: 'Code of the settlement (ЕКАТТЕ), five digits.' }) ekatte!: string;
  @ApiProperty(text) nameBg!: string;
  @ApiProperty(text) nameEn!: string;
  @ApiProperty(text) postcode!: string;
  @ApiProperty({ type: 'integer', nullable: true }) population!: number | null;
}

export class SiteTopicDto {
  @ApiProperty({ enum: TOPICS, enumName: 'Topic' }) key!: Topic;
  @ApiProperty(text) nameBg!: string;
  @ApiProperty(text) nameEn!: string;
  @ApiProperty({ ...optionalText, description: 'Slug of a department; null where the case itself must decide.' }) defaultDepartment!:
    string | null;
}

export class SiteAuthorityDto {
  @ApiProperty(text) slug!: string;
  @ApiProperty(text) nameBg!: string;
  @ApiProperty(text) nameEn!: string;
  @ApiProperty(optionalText) email!: string | null;
  @ApiProperty(optionalText) websiteUrl!: string | null;
}

export class SiteDto implements Site {
  @ApiProperty({ type: SiteMunicipalityDto }) municipality!: SiteMunicipalityDto;
  @ApiProperty({ type: Boolean, description: 'Everything here is fictional.' }) demo!: boolean;
  @ApiProperty({ type: [DepartmentSummaryDto] }) departments!: DepartmentSummaryDto[];
  @ApiProperty({ type: [SiteSettlementDto] }) settlements!: SiteSettlementDto[];
  @ApiProperty({ type: [SiteTopicDto] }) topics!: SiteTopicDto[];
  @ApiProperty({ type: [SiteAuthorityDto] }) authorities!: SiteAuthorityDto[];
}
