import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { OFFICES, type Office } from '../../../kernel/actor.js';
import {
  ChoiceField,
  ChoiceListField,
  CivilDateField,
  EmailField,
  LineField,
  PhoneField,
  TextField,
  WholeNumberField,
} from '../../../platform/http/fields/field.js';
import { AUTHORITY_PLACES, type AuthorityPlace, type Competence, COMPETENCES } from '../domain/competence.js';
import type { Authority, Department, Settlement, TopicEntry } from '../domain/directory.js';
import { TOPICS, type Topic } from '../domain/topic.js';
import { authorityDetails, departmentDetails, settlementDetails } from '../reads/site.js';
import { DepartmentSummaryDto, SiteAuthorityDto, SiteSettlementDto } from './site.dto.js';

const day = { type: String, format: 'date', nullable: true } as const;

export class NewDepartmentDto {
  @LineField({ max: 60, description: 'Part of public addresses; it never changes.', example: 'finansi-i-byudzhet' }) slug!: string;
  @LineField({ max: 120 }) nameBg!: string;
  @LineField({ max: 120 }) nameEn!: string;
  @EmailField({ optional: true }) email?: string | null;
  @PhoneField({ optional: true }) phone?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) addressBg?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) addressEn?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) hoursBg?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) hoursEn?: string | null;
  @LineField({ min: 0, max: 120, optional: true }) headOfficeBg?: string | null;
  @LineField({ min: 0, max: 120, optional: true }) headOfficeEn?: string | null;
}

export class DepartmentPatchDto extends PartialType(OmitType(NewDepartmentDto, ['slug'])) {
  @CivilDateField({ optional: true, description: 'From this day on nothing is routed to it; null opens it again.' })
  closedOn?: CivilDate | null;
}

export class AdminDepartmentDto extends DepartmentSummaryDto {
  @ApiProperty(day) closedOn!: CivilDate | null;

  static of(department: Department): AdminDepartmentDto {
    return { ...departmentDetails(department), closedOn: department.closedOn };
  }
}

export class AdminDepartmentListDto {
  @ApiProperty({ type: [AdminDepartmentDto] }) items!: AdminDepartmentDto[];
}

export class NewSettlementDto {
  @LineField({ max: 5, description: 'ЕКАТТЕ, five digits.', example: '67372' }) ekatte!: string;
  @LineField({ max: 80 }) nameBg!: string;
  @LineField({ max: 80 }) nameEn!: string;
  @LineField({ max: 4, example: '2200' }) postcode!: string;
  @WholeNumberField({ min: 0, max: 5_000_000, optional: true }) population?: number | null;
}

export class SettlementPatchDto extends PartialType(OmitType(NewSettlementDto, ['ekatte'])) {
  @CivilDateField({ optional: true, description: 'From this day on forms do not offer it; null offers it again.' })
  closedOn?: CivilDate | null;
}

export class AdminSettlementDto extends SiteSettlementDto {
  @ApiProperty(day) closedOn!: CivilDate | null;

  static of(settlement: Settlement): AdminSettlementDto {
    return { ...settlementDetails(settlement), closedOn: settlement.closedOn };
  }
}

export class AdminSettlementListDto {
  @ApiProperty({ type: [AdminSettlementDto] }) items!: AdminSettlementDto[];
}

export class TopicPatchDto {
  @LineField({ max: 80, optional: true }) nameBg?: string | null;
  @LineField({ max: 80, optional: true }) nameEn?: string | null;
  @LineField({ max: 60, optional: true, description: 'Slug of an open department; null leaves the choice to the moderator.' })
  defaultDepartment?: string | null;
}

export class AdminTopicDto {
  @ApiProperty({ enum: TOPICS, enumName: 'Topic' }) key!: Topic;
  @ApiProperty({ type: String }) nameBg!: string;
  @ApiProperty({ type: String }) nameEn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of a department, also of a closed one.' }) defaultDepartment!:
    string | null;

  static of({ key, nameBg, nameEn, defaultDepartmentId }: TopicEntry, slugOf: (id: Department['id']) => string | null): AdminTopicDto {
    return { key, nameBg, nameEn, defaultDepartment: defaultDepartmentId && slugOf(defaultDepartmentId) };
  }
}

export class AdminTopicListDto {
  @ApiProperty({ type: [AdminTopicDto] }) items!: AdminTopicDto[];
}

export class NewAuthorityDto {
  @LineField({ max: 60, example: 'smetna-palata' }) slug!: string;
  @LineField({ max: 160 }) nameBg!: string;
  @LineField({ max: 160 }) nameEn!: string;
  @EmailField({ optional: true }) email?: string | null;
  @LineField({ max: 300, optional: true }) websiteUrl?: string | null;
  @CivilDateField({ optional: true, description: 'First day on which cases can be forwarded to it.' }) validFrom?: CivilDate | null;
  @CivilDateField({ optional: true, description: 'Last day on which cases can be forwarded to it.' }) validTo?: CivilDate | null;
  @ChoiceListField(COMPETENCES, { enumName: 'Competence', optional: true, description: 'What it may receive.' })
  competences?: Competence[] | null;
  @ChoiceField(AUTHORITY_PLACES, { enumName: 'AuthorityPlace', optional: true, description: 'Under the mayor it gets no case about them.' })
  place?: AuthorityPlace | null;
  @ChoiceField(OFFICES, {
    enumName: 'Office',
    optional: true,
    description: 'The office that it is: a case about its holder never goes to it.',
  })
  office?: Office | null;
  @LineField({ max: 60, optional: true, description: 'Slug of the department that it is: a case about that one never goes to it.' })
  department?: string | null;
  @LineField({ min: 0, max: 300, optional: true, description: 'For the envelope and the head of the letter.' })
  postalAddress?: string | null;
  @TextField({ min: 0, max: 500, optional: true, description: 'How it wants to get letters; staff read it.' })
  deliveryHint?: string | null;
}

export class AuthorityPatchDto extends PartialType(OmitType(NewAuthorityDto, ['slug'])) {}

export class AdminAuthorityDto extends SiteAuthorityDto {
  @ApiProperty(day) validFrom!: CivilDate | null;
  @ApiProperty(day) validTo!: CivilDate | null;
  @ApiProperty({ enum: [...COMPETENCES], enumName: 'Competence', isArray: true }) competences!: readonly Competence[];
  @ApiProperty({ enum: [...AUTHORITY_PLACES], enumName: 'AuthorityPlace' }) place!: AuthorityPlace;
  @ApiProperty({ enum: [...OFFICES], enumName: 'Office', nullable: true }) office!: Office | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department that it is.' }) department!: string | null;
  @ApiProperty({ type: String }) postalAddress!: string;
  @ApiProperty({ type: String }) deliveryHint!: string;

  static of(authority: Authority, slugOf: (id: Department['id']) => string | null): AdminAuthorityDto {
    const { validFrom, validTo, competences, place, office, departmentId, postalAddress, deliveryHint } = authority;
    const department = departmentId && slugOf(departmentId);
    return { ...authorityDetails(authority), validFrom, validTo, competences, place, office, department, postalAddress, deliveryHint };
  }
}

export class AdminAuthorityListDto {
  @ApiProperty({ type: [AdminAuthorityDto] }) items!: AdminAuthorityDto[];
}

export class MunicipalityPatchDto {
  @LineField({ max: 80, optional: true }) nameBg?: string | null;
  @LineField({ max: 80, optional: true }) nameEn?: string | null;
  @LineField({ max: 120, optional: true }) legalNameBg?: string | null;
  @LineField({ max: 120, optional: true }) legalNameEn?: string | null;
  @EmailField({ optional: true }) email?: string | null;
  @PhoneField({ optional: true }) phone?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) addressBg?: string | null;
  @LineField({ min: 0, max: 200, optional: true }) addressEn?: string | null;
  @LineField({ max: 300, optional: true }) websiteUrl?: string | null;
  @TextField({ min: 0, max: 1_000, optional: true }) introBg?: string | null;
  @TextField({ min: 0, max: 1_000, optional: true }) introEn?: string | null;
  @TextField({ min: 0, max: 1_000, optional: true }) privacyContactBg?: string | null;
  @TextField({ min: 0, max: 1_000, optional: true }) privacyContactEn?: string | null;
  @EmailField({ optional: true }) accessibilityEmail?: string | null;
  @WholeNumberField({
    min: 1,
    max: 1_000,
    optional: true,
    description: 'Published cases, and none withheld, after which an author is reviewed first.',
  })
  trustedAfter?: number | null;
}
