import { Injectable } from '@nestjs/common';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { CommitmentNews, type CommitmentSummary } from '../../commitments/index.js';
import { formatCode } from '../../language/index.js';
import { type PublishedIndicatorName, type PublishedName, PublishedNames } from '../../policies/index.js';
import { lifecycle, reads } from '../../submissions/index.js';
import type { ChangedSubject, DeskSubject } from '../domain/desk-change.js';
import type { DeskChangedSubject } from '../http/desk-changes.dto.js';

type Name = Pick<DeskChangedSubject, 'path' | 'titleBg' | 'titleEn' | 'number' | 'department'>;

/** `isTombstone`: a case of which everybody reads that there is one, and no more of its course than a tombstone tells. */
type FoundName = { readonly name: Name; readonly isTombstone: boolean } | null;

/** What changed things are called and where they are, as everybody may read it at this moment. */
@Injectable()
export class ChangedSubjects {
  constructor(
    private readonly cases: reads.PublicRows,
    private readonly commitments: CommitmentNews,
    private readonly policies: PublishedNames,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** By type and id; what the public may not know is left out. Six statements at most. */
  async namesOf(changed: readonly ChangedSubject[]): Promise<(subject: ChangedSubject) => FoundName> {
    const ids = (type: DeskSubject): string[] =>
      changed.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId);
    const [cases, commitments, policies, indicators] = await Promise.all([
      this.cases.of(ids('case') as SubmissionId[]),
      this.commitments.byIds(ids('commitment')),
      this.policies.ofPolicies(ids('policy')),
      this.policies.ofIndicators(ids('indicator')),
    ]);
    const found: Readonly<Record<DeskSubject, (id: string) => Name | null>> = {
      case: (id) => mapped(cases.get(id as SubmissionId), (row) => this.caseName(row)),
      commitment: (id) => mapped(commitments.get(id), commitmentName),
      policy: (id) => mapped(policies.get(id), policyName),
      indicator: (id) => mapped(indicators.get(id), indicatorName),
    };
    const isTombstone = (id: string): boolean => {
      const row = cases.get(id as SubmissionId);
      return row !== undefined && !lifecycle.isTextPublic(row.publication, row.procedure);
    };
    return ({ subjectType, subjectId }) => {
      const name = found[subjectType](subjectId);
      return name && { name, isTombstone: subjectType === 'case' && isTombstone(subjectId) };
    };
  }

  private caseName({ number, title, departmentId }: reads.PublicRow): Name {
    const code = formatCode(number);
    return { path: `/submissions/${code}`, titleBg: title, titleEn: null, number: code, department: this.slugOf(departmentId) };
  }

  private slugOf(id: DepartmentId | null): string | null {
    return id === null ? null : (this.directory.departmentById(id)?.slug ?? null);
  }
}

const mapped = <Row>(row: Row | undefined, name: (row: Row) => Name): Name | null => (row === undefined ? null : name(row));

const commitmentName = ({ number, title, department }: CommitmentSummary): Name => ({
  ...{ path: `/commitments/${number}`, titleBg: title, titleEn: null, number: String(number), department: department.slug },
});

const policyName = ({ slug, titleBg, titleEn }: PublishedName): Name => ({
  ...{ path: `/policies/${slug}`, titleBg, titleEn, number: null, department: null },
});

const indicatorName = ({ slug, code, indicator }: PublishedIndicatorName): Name => ({
  ...{ path: `/policies/${slug}/measures/${encodeURIComponent(code)}`, titleBg: indicator, titleEn: null, number: code, department: null },
});
