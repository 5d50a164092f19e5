import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { Cases, ReportMarks } from '../../submissions/index.js';
import { READERS_NEEDED } from '../domain/reports.js';
import type { CaseReportsFile, Report, ReportCount } from '../http/reports.dto.js';
import { ReaderReports, type StoredReport } from '../storage/reader-reports.js';

/** What readers reported, for the moderators. */
@Injectable()
export class CaseReports {
  constructor(
    private readonly cases: Cases,
    private readonly reports: ReaderReports,
    private readonly marks: ReportMarks,
    private readonly accounts: AccountDirectory,
  ) {}

  /** 403, 404. */
  async read(number: CaseNumber, staff: StaffActor): Promise<CaseReportsFile> {
    const { id } = await this.cases.open(number, staff, 'settle_reports');
    // The version is read first: what comes meanwhile is shown, and a settlement of it asks to look again.
    const version = await this.reports.total(id);
    const [reports, settlements, since] = await Promise.all([this.reports.of(id), this.reports.settlementsOf(id), this.marks.since(id)]);
    const known = settlements.map(({ accountId }) => accountId).filter((account) => account !== null);
    const names = known.length > 0 ? await this.accounts.names(known) : new Map<string, string>();
    const bySettlement = Map.groupBy(reports, ({ settlementId }) => settlementId);
    return {
      version,
      needed: READERS_NEEDED,
      waitingSince: since?.toISOString() ?? null,
      open: (bySettlement.get(null) ?? []).map(present),
      settled: settlements.map(({ id: settlementId, outcome, note, accountId, at }) => ({
        ...{ outcome, note, at: at.toISOString() },
        by: accountId === null ? null : (names.get(accountId) ?? null),
        reports: (bySettlement.get(settlementId) ?? []).map(present),
      })),
    };
  }

  /** What the open reports on these cases say. One statement, none for no case. */
  async reasonsOf(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, readonly ReportCount[]>> {
    const counts = ids.length > 0 ? await this.reports.reasons(ids) : [];
    return Map.groupBy(counts, ({ submissionId }) => submissionId);
  }
}

const present = ({ reason, words, at }: StoredReport): Report => ({ reason, text: words, at: at.toISOString() });
