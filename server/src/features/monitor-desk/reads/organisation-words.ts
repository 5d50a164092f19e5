import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { Assessments, type PublicAssessment } from '../../assessments/index.js';
import { MonitorDirectory, MonitorName, NOT_A_MEMBER } from '../../monitors/index.js';
import type { ExportedAssessment, OrganisationExport } from '../http/export.dto.js';
import { citationOf } from './citation.js';

/** Entries that are read at once. */
const AT_ONCE = 200;

/** All that an organisation said, with what it rests on and what was replied, to take along. */
@Injectable()
export class OrganisationWords {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly assessments: Assessments,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Newest first. A handful of statements for each {@link AT_ONCE} entries. @throws ProblemException 403 `not-a-member`. */
  async all({ accountId }: StaffActor, language: Language): Promise<OrganisationExport> {
    const organisation = (await this.monitors.ofAccount(accountId)) ?? fail(NOT_A_MEMBER);
    const found: PublicAssessment[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const page: Awaited<ReturnType<Assessments['ofOrganisation']>> = await this.assessments.ofOrganisation(
        organisation.slug,
        after,
        AT_ONCE,
      );
      found.push(...page.body.items);
      after = page.next;
    }
    return {
      organisation: MonitorName.of(organisation),
      exportedAt: this.clock.now().toISOString(),
      items: found.map((entry) => this.exported(entry, language)),
    };
  }

  private exported(entry: PublicAssessment, language: Language): ExportedAssessment {
    const address = this.absolute(`/${language}/commitments/${entry.commitment}#entry-${entry.id}`);
    const evidence = entry.evidence.map((item) => ({
      ...item,
      fileUrl: item.file === null ? null : this.absolute(`/api/v1/evidence/${item.id}/file`),
    }));
    return { ...entry, evidence, address, citation: citationOf(entry, address, language) };
  }

  private absolute(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}
