import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { LocalDate } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { EmptyState } from '../../../../ui/empty-state';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { MoreButton } from '../../lists/more-button';
import { pagedList } from '../../lists/paged-list';
import { ListState } from '../frame/list-state';
import { type Account, adminApi, type AuditEntry, type ListOf } from '../records';
import { actionText, subjectChoices } from './action-labels';
import { namesInTrail } from './entry-changes';
import { injectEntryWords } from './entry-words';
import { TraceChanges } from './trace-changes';

/** What an entry is about, and where it can be seen. */
interface Subject {
  name: string;
  link: string[] | null;
}

/** Who changed what and when, newest first. */
@Component({
  selector: 'app-audit-page',
  imports: [ChoiceField, EmptyState, ListState, LocalDate, MoreButton, PageHeading, RouterLink, TraceChanges],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  /** of the address: a type of subject */
  readonly subject = input<string>();

  protected readonly subjects = subjectChoices;
  protected readonly known = computed(() => subjectChoices.find(({ value }) => value === this.subject())?.value ?? '');
  protected readonly entries = pagedList<AuditEntry, ListOf<AuditEntry>>(`${adminApi}/audit`, () => {
    const subject = this.known();
    return subject === '' ? {} : { subject };
  });

  private readonly router = inject(Router);
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly wordsOf = injectEntryWords();
  private readonly accounts = httpResource<ListOf<Account>>(() => `${adminApi}/accounts`);
  private readonly departmentTrail = httpResource<ListOf<AuditEntry>>(() => `${adminApi}/audit?subject=department&limit=100`);
  private readonly authorityTrail = httpResource<ListOf<AuditEntry>>(() => `${adminApi}/audit?subject=authority&limit=100`);

  private readonly nameField = this.language === 'en' ? 'nameEn' : 'nameBg';
  private readonly departmentNames = computed(() =>
    namesInTrail(this.departmentTrail.hasValue() ? this.departmentTrail.value().items : [], this.nameField),
  );
  private readonly authorityNames = computed(() =>
    namesInTrail(this.authorityTrail.hasValue() ? this.authorityTrail.value().items : [], this.nameField),
  );
  private readonly accountNames = computed(
    () => new Map((this.accounts.hasValue() ? this.accounts.value().items : []).map(({ id, name }) => [id, name])),
  );

  protected readonly shown = computed(() =>
    this.entries.items().map((entry) => ({
      id: entry.id,
      at: entry.at,
      what: actionText(entry.action),
      who: this.whoOf(entry),
      subject: this.subjectOf(entry),
      changes: this.wordsOf(entry, this.departmentNames()),
    })),
  );

  protected choose(subject: string): void {
    void this.router.navigate([], { queryParams: { subject: subject === '' ? null : subject } });
  }

  private whoOf({ actor, actorKind }: AuditEntry): string {
    if (actor !== null) return actor;
    return actorKind === 'author'
      ? $localize`:@@staff-admin.audit.author:Авторът на сигнала`
      : $localize`:@@staff-admin.audit.system:Платформата`;
  }

  private subjectOf({ subjectType, subjectId }: AuditEntry): Subject {
    switch (subjectType) {
      case 'account': {
        const name = this.accountNames().get(subjectId);
        return name === undefined ? { name: '', link: null } : { name, link: ['/staff/admin/accounts', subjectId] };
      }
      case 'department':
        return { name: this.departmentNames().get(subjectId) ?? '', link: null };
      case 'authority':
        return { name: this.authorityNames().get(subjectId) ?? '', link: null };
      case 'settlement':
        return { name: this.directory.settlementName(subjectId), link: ['/staff/admin/settlements', subjectId] };
      case 'topic': {
        const topic = this.directory.site()?.topics.find(({ key }) => key === subjectId);
        return { name: topic === undefined ? '' : localizedText(this.language, topic, 'name'), link: ['/staff/admin/topics', subjectId] };
      }
      default:
        return { name: '', link: null };
    }
  }
}
