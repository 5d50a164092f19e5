import { ApiProperty, OmitType } from '@nestjs/swagger';
import { PublicAssessment } from '../../assessments/index.js';
import { EvidenceItem } from '../../evidence/index.js';
import { MonitorName } from '../../monitors/index.js';

export class ExportedEvidence extends EvidenceItem {
  @ApiProperty({ type: String, nullable: true, description: 'Where everybody can get the file.' }) readonly fileUrl!: string | null;
}

/** An entry with the address that stands for it for good. */
export class ExportedAssessment extends OmitType(PublicAssessment, ['evidence']) {
  @ApiProperty({ type: [ExportedEvidence] }) readonly evidence!: ExportedEvidence[];
  @ApiProperty({ type: String, description: 'To cite it by.' }) readonly address!: string;
  @ApiProperty({ type: String, description: 'Organisation, title, day and address, in the language that was asked for.' })
  readonly citation!: string;
}

export class OrganisationExport {
  @ApiProperty({ type: MonitorName }) readonly organisation!: MonitorName;
  @ApiProperty({ type: String, format: 'date-time' }) readonly exportedAt!: string;
  @ApiProperty({ type: [ExportedAssessment], description: 'The newest first.' }) readonly items!: ExportedAssessment[];
}
