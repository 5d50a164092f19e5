import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, LineField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { type SplitText } from '../domain/articles.js';
import {
  ADOPTING_BODIES,
  type AdoptingBody,
  type Article,
  type Conclusion,
  type ConsultationOutcome,
  LIMITS,
  OUTCOMES,
} from '../domain/consultation.js';
import type { ConsultationDocument, Standing } from '../reads/consultation-documents.js';
import type { ListedConsultation } from '../storage/consultations.js';
import type { AskedConsultation } from '../use-cases/consultation-judge.js';
import { ConsultationArticle, ConsultationSummary, PublicConsultation } from './consultations.dto.js';

export class ArticleRequest {
  @LineField({ max: LIMITS.articleNumber, example: 'чл. 5' }) number!: string;
  @LineField({ max: LIMITS.articleHeading, optional: true, description: 'The chapter or section that begins here.' })
  heading?: string | null;
  @TextField({ max: LIMITS.articleText }) text!: string;

  toArticle(): Article {
    return { number: this.number, heading: this.heading ?? null, text: this.text };
  }
}

export class ConsultationRequest {
  @LineField({ max: LIMITS.title }) titleBg!: string;
  @LineField({ max: LIMITS.title, optional: true }) titleEn?: string | null;
  @ChoiceField(ADOPTING_BODIES, { enumName: 'AdoptingBody' }) body!: AdoptingBody;
  @LineField({ max: LIMITS.slug, description: 'Slug of the open department that prepared the draft.' }) department!: string;
  @TextField({ max: LIMITS.reasons, description: 'Why the act is needed (ZNA art. 28), in Bulgarian.' }) reasons!: string;
  @CivilDateField({ description: 'First day, Europe/Sofia.' }) opensOn!: CivilDate;
  @CivilDateField({ description: 'Last day, to its end: a working day, at least 30 days later, or 14 with a reason.' })
  closesOn!: CivilDate;
  @TextField({
    min: 0,
    max: LIMITS.shortReason.max,
    optional: true,
    description: 'Why fewer than 30 days are enough, in 50 characters or more.',
  })
  shortReason?: string | null;
  @PartListField(() => ArticleRequest, { min: 0, max: LIMITS.articles }) articles!: ArticleRequest[];

  toAsked(): AskedConsultation {
    const { titleBg, titleEn = null, body, department, reasons, opensOn, closesOn, shortReason } = this;
    const articles = this.articles.map((article) => article.toArticle());
    return { titleBg, titleEn, body, department, reasons, opensOn, closesOn, shortReason: shortReason || null, articles };
  }
}

export class NewConsultationRequest extends ConsultationRequest {
  @LineField({ max: LIMITS.slug, description: 'Part of public addresses; it never changes.', example: 'naredba-parkirane' }) slug!: string;
}

export class SplitRequest {
  @TextField({ max: LIMITS.pasted, description: 'A draft act; a line that begins with „Чл. N.“ or „§ N.“ begins an article.' })
  text!: string;
}

export class SplitArticles {
  @ApiProperty({ type: String, description: 'What stands above the first article, and belongs to none.' }) readonly before!: string;
  @ApiProperty({ type: [ConsultationArticle] }) readonly articles!: ConsultationArticle[];

  static of({ before, articles }: SplitText): SplitArticles {
    return { before, articles: articles.map((article) => ({ ...article })) };
  }
}

export class ConclusionRequest {
  @ChoiceField(OUTCOMES, { enumName: 'ConsultationOutcome' }) outcome!: ConsultationOutcome;
  @LineField({ max: LIMITS.actNumber, optional: true, example: 'Решение № 112' }) actNumber?: string | null;
  @CivilDateField({ optional: true }) actDate?: CivilDate | null;

  toConclusion(): Conclusion {
    return { outcome: this.outcome, actNumber: this.actNumber ?? null, actDate: this.actDate ?? null };
  }
}

export class AdminConsultationSummary extends ConsultationSummary {
  @ApiProperty({ type: 'integer', description: 'Proposals that no moderator has read.' }) readonly waiting!: number;
  @ApiProperty({ type: 'integer', description: 'Public proposals without a decision.' }) readonly undecided!: number;

  static override of(listed: ListedConsultation, standing: Standing, directory: AuthorityDirectory): AdminConsultationSummary {
    const { waiting, undecided } = listed;
    return { ...ConsultationSummary.of(listed, standing, directory), waiting, undecided };
  }
}

export class AdminConsultationList {
  @ApiProperty({ type: [AdminConsultationSummary] }) readonly items!: AdminConsultationSummary[];
}

export class AdminConsultation extends OmitType(PublicConsultation, ['proposals']) {
  @ApiProperty({ type: 'integer', description: 'For `If-Match`.' }) readonly version!: number;

  static from(document: ConsultationDocument, directory: AuthorityDirectory): AdminConsultation {
    const { proposals: _, ...told } = PublicConsultation.from(document, directory);
    return { ...told, version: document.consultation.version };
  }
}
