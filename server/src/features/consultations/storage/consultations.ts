import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Article, Consultation, ConsultationId, ConsultationOutcome } from '../domain/consultation.js';

interface Row extends Omit<Consultation, 'articles' | 'conclusion'> {
  readonly outcome: ConsultationOutcome | null;
  readonly actNumber: string | null;
  readonly actDate: CivilDate | null;
}

/** A consultation in a list, with how much was proposed. */
export interface ListedConsultation extends Omit<Consultation, 'articles'> {
  /** Public ones. */
  readonly proposals: number;
  /** Public ones that nobody decided on. */
  readonly undecided: number;
  /** Those that no moderator has read. */
  readonly waiting: number;
}

const COLUMNS = `c.id, c.slug, c.title_bg as "titleBg", c.title_en as "titleEn", c.body, c.department_id as "departmentId", c.reasons,
                 c.opens_on as "opensOn", c.closes_on as "closesOn", c.short_reason as "shortReason", c.version, c.created_at as "createdAt",
                 c.created_by as "createdBy", c.published_at as "publishedAt", c.concluded_at as "concludedAt", c.outcome,
                 c.act_number as "actNumber", c.act_date as "actDate"`;

/** What everybody may read: nothing of a draft. */
const PUBLIC = 'c.published_at is not null';
export type Which = 'published' | 'all';
const restrictedTo = (which: Which): string => (which === 'published' ? PUBLIC : 'true');

/** Rows of `consultation` and `consultation_article`. */
@Injectable()
export class Consultations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The ones that end last first, what is concluded behind all others. */
  async list(which: Which): Promise<ListedConsultation[]> {
    const rows = await this.unitOfWork.query<Row & Pick<ListedConsultation, 'proposals' | 'undecided' | 'waiting'>>(
      `select ${COLUMNS}, count(*) filter (where p.state = 'published')::int as proposals,
              count(*) filter (where p.state = 'published' and p.verdict is null)::int as undecided,
              count(*) filter (where p.state = 'waiting')::int as waiting
         from consultation c left join consultation_proposal p on p.consultation_id = c.id
        where ${restrictedTo(which)}
        group by c.id order by c.concluded_at is not null, c.closes_on desc, c.id`,
    );
    return rows.map(({ proposals, undecided, waiting, ...row }) => ({ ...told(row), proposals, undecided, waiting }));
  }

  async find(slug: string, which: Which): Promise<Consultation | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from consultation c where c.slug = $1 and ${restrictedTo(which)}`, [
      slug,
    ]);
    return row ? { ...told(row), articles: await this.articlesOf(row.id) } : null;
  }

  /** Without its articles; null while it is a draft. */
  async published(id: string): Promise<Omit<Consultation, 'articles'> | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from consultation c where c.id = $1 and ${PUBLIC}`, [id]);
    return row ? told(row) : null;
  }

  /** Which of these were concluded before. */
  async concludedBefore(ids: readonly string[], before: Date): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      'select id from consultation where id = any($1::uuid[]) and concluded_at < $2',
      [ids, before],
    );
    return rows.map(({ id }) => id);
  }

  /** Holds the row until the transaction ends, so that changes of it and of what is proposed come one after another. */
  async lock(slug: string): Promise<Consultation | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from consultation c where c.slug = $1 for update`, [slug]);
    return row ? { ...told(row), articles: await this.articlesOf(row.id) } : null;
  }

  /** The same for the one that a proposal belongs to, without its articles. */
  async lockById(id: ConsultationId): Promise<Omit<Consultation, 'articles'> | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from consultation c where c.id = $1 for update`, [id]);
    return row ? told(row) : null;
  }

  /** False when another one has the slug. */
  async insert(consultation: Consultation): Promise<boolean> {
    const { id, slug, createdAt, createdBy, articles } = consultation;
    const rows = await this.unitOfWork.query(
      `insert into consultation (id, slug, created_at, created_by, title_bg, title_en, body, department_id, reasons, opens_on, closes_on,
              short_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (slug) do nothing returning id`,
      [id, slug, createdAt, createdBy, ...detailsOf(consultation)],
    );
    if (rows.length > 0) await this.insertArticles(id, articles);
    return rows.length > 0;
  }

  /** Everything but the slug, and the next version with it. */
  async update(consultation: Consultation): Promise<void> {
    const { id, articles } = consultation;
    await this.unitOfWork.query(
      `update consultation set title_bg = $2, title_en = $3, body = $4, department_id = $5, reasons = $6, opens_on = $7, closes_on = $8,
              short_reason = $9, version = version + 1 where id = $1`,
      [id, ...detailsOf(consultation)],
    );
    await this.unitOfWork.query('delete from consultation_article where consultation_id = $1', [id]);
    await this.insertArticles(id, articles);
  }

  async publish(id: ConsultationId, at: Date): Promise<void> {
    await this.unitOfWork.query('update consultation set published_at = $2, version = version + 1 where id = $1', [id, at]);
  }

  async conclude({ id, concludedAt, conclusion }: Pick<Consultation, 'id' | 'concludedAt' | 'conclusion'>): Promise<void> {
    await this.unitOfWork.query(
      'update consultation set concluded_at = $2, outcome = $3, act_number = $4, act_date = $5, version = version + 1 where id = $1',
      [id, concludedAt, conclusion?.outcome, conclusion?.actNumber, conclusion?.actDate],
    );
  }

  private articlesOf(id: ConsultationId): Promise<Article[]> {
    return this.unitOfWork.query<Article>(
      'select number, heading, text from consultation_article where consultation_id = $1 order by position',
      [id],
    );
  }

  /** All of them in one statement. */
  private async insertArticles(id: ConsultationId, articles: readonly Article[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into consultation_article (consultation_id, position, number, heading, text)
       select $1, a.position, a.number, a.heading, a.text
         from jsonb_to_recordset($2::jsonb) as a (position integer, number text, heading text, text text)`,
      [id, JSON.stringify(articles.map((article, index) => ({ ...article, position: index + 1 })))],
    );
  }
}

const detailsOf = (consultation: Consultation): unknown[] => {
  const { titleBg, titleEn, body, departmentId, reasons, opensOn, closesOn, shortReason } = consultation;
  return [titleBg, titleEn, body, departmentId, reasons, opensOn, closesOn, shortReason];
};

const told = ({ outcome, actNumber, actDate, ...row }: Row): Omit<Consultation, 'articles'> => ({
  ...row,
  conclusion: outcome === null ? null : { outcome, actNumber, actDate },
});
