import { ApiProperty } from '@nestjs/swagger';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { REASON_CODE } from '../../reasons/index.js';
import { ADOPTING_BODIES, type AdoptingBody, type Conclusion, type ConsultationOutcome, OUTCOMES } from '../domain/consultation.js';
import { CONSULTATION_STATUSES, type ConsultationStatus } from '../domain/consultation-status.js';
import { type Decision, type Proposal, PROPOSAL_VERDICTS, type ProposalVerdict } from '../domain/proposal.js';
import type { ConsultationDocument, Standing } from '../reads/consultation-documents.js';
import type { ListedConsultation } from '../storage/consultations.js';

const DAY = { type: String, format: 'date', example: '2026-12-30' } as const;

export class ConsultationDepartment {
  @ApiProperty({ type: String }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly nameBg!: string;
  @ApiProperty({ type: String }) readonly nameEn!: string;

  static of(id: DepartmentId, directory: AuthorityDirectory): ConsultationDepartment {
    const { slug = '', nameBg = '', nameEn = '' } = directory.departmentById(id) ?? {};
    return { slug, nameBg, nameEn };
  }
}

export class ConsultationEnd {
  @ApiProperty({ enum: [...OUTCOMES], enumName: 'ConsultationOutcome' }) readonly outcome!: ConsultationOutcome;
  @ApiProperty({ type: String, nullable: true, description: 'Of the act that was adopted.' }) readonly actNumber!: string | null;
  @ApiProperty({ ...DAY, nullable: true }) readonly actDate!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time' }) readonly concludedAt!: string;

  static of({ outcome, actNumber, actDate }: Conclusion, concludedAt: Date): ConsultationEnd {
    return { outcome, actNumber, actDate, concludedAt: concludedAt.toISOString() };
  }
}

/** What a consultation says of itself. */
export class ConsultationSummary {
  @ApiProperty({ type: String, example: 'naredba-parkirane' }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly titleBg!: string;
  @ApiProperty({ type: String, nullable: true }) readonly titleEn!: string | null;
  @ApiProperty({
    enum: [...CONSULTATION_STATUSES],
    enumName: 'ConsultationStatus',
    description: '`draft` is seen by administrators alone.',
  })
  readonly status!: ConsultationStatus;
  @ApiProperty({ enum: [...ADOPTING_BODIES], enumName: 'AdoptingBody', description: 'Who is to adopt the act.' })
  readonly body!: AdoptingBody;
  @ApiProperty({ type: ConsultationDepartment, description: 'The one that prepared the draft.' })
  readonly department!: ConsultationDepartment;
  @ApiProperty({ ...DAY, description: 'First day, Europe/Sofia.' }) readonly opensOn!: CivilDate;
  @ApiProperty({ ...DAY, description: 'Last day, to its end.' }) readonly closesOn!: CivilDate;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Today included; null unless it is open.' })
  readonly daysLeft!: number | null;
  @ApiProperty({ type: 'integer', description: 'Public proposals.' }) readonly proposalCount!: number;
  @ApiProperty({ type: ConsultationEnd, nullable: true }) readonly conclusion!: ConsultationEnd | null;

  static of(
    listed: Omit<ListedConsultation, 'undecided' | 'waiting'>,
    standing: Standing,
    directory: AuthorityDirectory,
  ): ConsultationSummary {
    const { slug, titleBg, titleEn, body, departmentId, opensOn, closesOn, proposals, conclusion, concludedAt } = listed;
    return {
      ...{ slug, titleBg, titleEn, body, opensOn, closesOn, proposalCount: proposals },
      ...{ status: standing.status, daysLeft: standing.daysLeft },
      department: ConsultationDepartment.of(departmentId, directory),
      conclusion: conclusion && concludedAt && ConsultationEnd.of(conclusion, concludedAt),
    };
  }
}

export class ConsultationList {
  @ApiProperty({ type: [ConsultationSummary] }) readonly items!: ConsultationSummary[];
}

export class ConsultationArticle {
  @ApiProperty({ type: String, example: 'чл. 5' }) readonly number!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The chapter or section that begins here.' }) readonly heading!: string | null;
  @ApiProperty({ type: String, description: 'Bulgarian.' }) readonly text!: string;
}

export class ProposalDecision {
  @ApiProperty({ enum: [...PROPOSAL_VERDICTS], enumName: 'ProposalVerdict' }) readonly verdict!: ProposalVerdict;
  @ApiProperty({ type: String }) readonly reasons!: string;
  @ApiProperty(DAY) readonly on!: CivilDate;

  static of({ verdict, reasons, on }: Decision): ProposalDecision {
    return { verdict, reasons, on };
  }
}

/** A proposal as a moderator let it through. */
export class PublicProposal {
  @ApiProperty({ type: 'integer', description: 'Within its consultation.' }) readonly number!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Place of the article, from 1; null for the whole act.' })
  readonly article!: number | null;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Of those who wanted it there.' }) readonly name!: string | null;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly receivedOn!: CivilDate;
  @ApiProperty({ type: ProposalDecision, nullable: true, description: 'Public once the consultation is concluded.' })
  readonly decision!: ProposalDecision | null;

  static of({ number, article, publicText, publicName, language, receivedAt, decision }: Proposal, isConcluded: boolean): PublicProposal {
    return {
      ...{ number: number ?? 0, article, text: publicText ?? '', name: publicName, language, receivedOn: civilDateIn(receivedAt) },
      decision: isConcluded && decision ? ProposalDecision.of(decision) : null,
    };
  }
}

export class RefusedByReason {
  @ApiProperty(REASON_CODE) readonly reasonCode!: string;
  @ApiProperty({ type: 'integer' }) readonly count!: number;
}

export class PublicConsultation extends ConsultationSummary {
  @ApiProperty({ type: String, description: 'Why the act is needed (ZNA art. 28), in Bulgarian.' }) readonly reasons!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Why fewer than 30 days are enough (ZNA art. 26 (4)).' })
  readonly shortReason!: string | null;
  @ApiProperty({ type: [ConsultationArticle] }) readonly articles!: ConsultationArticle[];
  @ApiProperty({ type: [PublicProposal], description: 'In the order of their numbers.' }) readonly proposals!: PublicProposal[];
  @ApiProperty({ type: [RefusedByReason], description: 'How many were not published, by reason.' }) readonly refused!: RefusedByReason[];

  static from(document: ConsultationDocument, directory: AuthorityDirectory): PublicConsultation {
    const { consultation, standing, proposals, refusals } = document;
    const isConcluded = standing.status === 'concluded';
    return {
      ...ConsultationSummary.of({ ...consultation, proposals: proposals.length }, standing, directory),
      ...{ reasons: consultation.reasons, shortReason: consultation.shortReason },
      articles: consultation.articles.map(({ number, heading, text }) => ({ number, heading, text })),
      proposals: proposals.map((proposal) => PublicProposal.of(proposal, isConcluded)),
      refused: refusals.map(({ reasonCode, count }) => ({ reasonCode, count })),
    };
  }
}
