import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { AccountDirectory } from '../../accounts/index.js';
import { type AuthorityId, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { MonitorDirectory, type Organisation } from '../../monitors/index.js';
import { type Reason, ReasonDirectory } from '../../reasons/index.js';
import { Cases } from '../../submissions/index.js';
import type { Mention, NamedType } from './mentions.js';

/** Finds the name of a mention; null for what has none any more. */
export type NameOf = (mention: Mention) => Words | null;

const same = (text: string): Words => ({ bg: text, en: text });

/** The names of today for ids of the trail: of the directory from memory, of accounts, cases and monitors in one statement each. */
@Injectable()
export class SubjectNames {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
    private readonly cases: Cases,
    private readonly reasons: ReasonDirectory,
    private readonly monitors: MonitorDirectory,
  ) {}

  async of(mentions: readonly Mention[]): Promise<NameOf> {
    const idsOf = (wanted: NamedType): string[] => mentions.filter(({ type }) => type === wanted).map(({ id }) => id);
    const accounts = await this.accounts.names(idsOf('account') as AccountId[]);
    const numbers = await this.cases.numbers(idsOf('submission') as SubmissionId[]);
    const monitors = await this.monitors.byIds(idsOf('monitor'));
    const found: Readonly<Record<NamedType, (id: string) => Words | null>> = {
      account: (id) => wordsOf(accounts.get(id)),
      submission: (id) => wordsOf(numbers.get(id), formatCode),
      department: (id) => pairOf(this.directory.departmentById(id as DepartmentId)),
      authority: (id) => pairOf(this.directory.authorityById(id as AuthorityId)),
      settlement: (id) => pairOf(this.directory.settlement(id)),
      topic: (id) => pairOf(this.directory.site().site.topics.find(({ key }) => key === id)),
      reason: (id) => labelOf(this.reasons.all().find((reason) => reason.id === id)),
      monitor: (id) => organisationOf(monitors.get(id)),
      municipality: () => pairOf(this.directory.municipality()),
    };
    return ({ type, id }) => found[type](id);
  }
}

function wordsOf<Name extends string>(name: Name | undefined, format: (name: Name) => string = String): Words | null {
  return name === undefined ? null : same(format(name));
}

function labelOf(reason: Reason | undefined): Words | null {
  return reason ? { bg: reason.labelBg, en: reason.labelEn } : null;
}

function organisationOf(organisation: Pick<Organisation, 'nameBg' | 'nameEn'> | undefined): Words | null {
  return organisation ? { bg: organisation.nameBg, en: organisation.nameEn ?? organisation.nameBg } : null;
}

function pairOf(named: { readonly nameBg: string; readonly nameEn: string } | null | undefined): Words | null {
  return named ? { bg: named.nameBg, en: named.nameEn } : null;
}
