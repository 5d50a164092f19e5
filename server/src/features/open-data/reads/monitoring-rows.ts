import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Assessments, type PublicAssessment } from '../../assessments/index.js';
import { CommitmentPages, type CommitmentSummary } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import type { RowOf } from '../codebook/dataset.js';
import type { ASSESSMENTS, COMMITMENTS } from '../codebook/monitoring-tables.js';
import type { ORGANISATIONS } from '../codebook/reference-tables.js';

/** Rows in one batch: so many are in memory at once. */
const BATCH = 200;

type CommitmentRow = RowOf<typeof COMMITMENTS>;
type AssessmentRow = RowOf<typeof ASSESSMENTS>;
type OrganisationRow = RowOf<typeof ORGANISATIONS>;

/** Commitments, and what monitors say of them, page by page as everybody reads them. */
@Injectable()
export class MonitoringRows {
  constructor(
    private readonly pages: CommitmentPages,
    private readonly assessed: Assessments,
    private readonly monitors: MonitorDirectory,
    private readonly config: Config,
  ) {}

  /** Three statements for each batch. */
  async *commitments(): AsyncGenerator<readonly CommitmentRow[]> {
    let after: string | null | undefined;
    while (after !== null) {
      const page = await this.pages.page({ limit: BATCH, ...(after === undefined ? {} : { after }) });
      yield page.body.items.map(this.commitmentRow);
      after = page.next;
    }
  }

  /** Organisation by organisation, the newest of each first. */
  async *assessments(): AsyncGenerator<readonly AssessmentRow[]> {
    for (const { slug } of await this.monitors.all()) {
      let after: string | null = null;
      do {
        const page = await this.assessed.ofOrganisation(slug, after, BATCH);
        yield page.body.items.map(this.assessmentRow);
        after = page.next;
      } while (after !== null);
    }
  }

  async organisations(): Promise<OrganisationRow[]> {
    return (await this.monitors.all()).map(({ slug, nameBg, nameEn, registrationNumber, since, until }) => ({
      ...{ slug, name_bg: nameBg, name_en: nameEn, registration_number: registrationNumber, since, until },
    }));
  }

  private readonly commitmentRow = (each: CommitmentSummary): CommitmentRow => ({
    number: each.number,
    source: each.source,
    title: each.title,
    department: each.department.slug || null,
    made_on: each.madeOn,
    due_on: each.dueOn,
    topic: each.topic,
    settlement: each.settlement,
    case_number: each.origin.kind === 'answer' ? each.origin.submission.number : null,
    policy: each.origin.kind === 'measure' ? each.origin.policy.slug : null,
    measure: each.origin.kind === 'measure' ? each.origin.code : null,
    reported: each.reported?.step ?? null,
    reported_on: each.reported?.on ?? null,
    assessed_lowest: each.assessed?.lowest ?? null,
    assessed_highest: each.assessed?.highest ?? null,
    assessors: each.assessed?.assessors ?? 0,
    assessed_on: each.assessed?.on ?? null,
    url: this.address(`/bg/commitments/${each.number}`),
  });

  private readonly assessmentRow = (each: PublicAssessment): AssessmentRow => ({
    id: each.id,
    commitment: each.commitment,
    organisation: each.organisation.slug,
    step: each.step,
    method: each.method,
    confidence: each.confidence,
    text: each.text,
    assessed_on: each.on,
    reply: each.reply?.text ?? null,
    replied_on: each.reply?.on ?? null,
    reply_department: each.reply?.department.slug ?? null,
    url: this.address(`/bg/commitments/${each.commitment}#entry-${each.id}`),
  });

  private address(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}
