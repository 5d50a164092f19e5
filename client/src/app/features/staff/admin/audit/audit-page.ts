import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { LocalDate } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { Details } from '../../../../ui/details';
import { EmptyState } from '../../../../ui/empty-state';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { MoreButton } from '../../lists/more-button';
import { pagedList } from '../../lists/paged-list';
import { ListState } from '../frame/list-state';
import { adminApi, type AuditEntry, type ListOf } from '../records';
import { actionText, subjectChoices } from './action-labels';
import { injectEntryWords } from './entry-words';
import { TraceChanges } from './trace-changes';

/** What an entry is about, and where it can be seen. */
interface Subject {
  name: string;
  link: string[] | null;
}

/** Where a subject is administered, by its type. A case is none of an administrator's: it has its number and no link. */
const pages: Readonly<Record<string, string>> = { account: 'accounts', settlement: 'settlements', topic: 'topics', reason: 'reasons' };

/** Who changed what and when, newest first. */
@Component({
  selector: 'app-audit-page',
  imports: [ChoiceField, Details, EmptyState, ListState, LocalDate, MoreButton, PageHeading, RouterLink, TraceChanges],
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
  private readonly language = injectLanguage();
  private readonly wordsOf = injectEntryWords();

  protected readonly shown = computed(() =>
    this.entries.items().map((entry) => ({
      id: entry.id,
      at: entry.at,
      what: actionText(entry.action),
      who: this.whoOf(entry),
      subject: this.subjectOf(entry),
      changes: this.wordsOf(entry),
      ids: this.idsOf(entry),
    })),
  );

  protected choose(subject: string): void {
    void this.router.navigate([], { queryParams: { subject: subject === '' ? null : subject } });
  }

  private idsOf({ subject, subjectId, names }: AuditEntry): { id: string; name: string }[] {
    const named = [subject ?? { id: subjectId, nameBg: '', nameEn: '' }, ...names];
    return named.map((each) => ({ id: each.id, name: localizedText(this.language, each, 'name') }));
  }

  private whoOf({ actor, actingFor, actorKind }: AuditEntry): string {
    if (actor !== null) return actingFor === null ? actor : $localize`:@@staff-desk.acting-for:${actor}:deputy:, за ${actingFor}:absent:`;
    return actorKind === 'author'
      ? $localize`:@@staff-admin.audit.author:Авторът на сигнала`
      : $localize`:@@staff-admin.audit.system:Платформата`;
  }

  private subjectOf({ subject, subjectType }: AuditEntry): Subject {
    if (subject === null) return { name: '', link: null };
    const page = pages[subjectType];
    return { name: localizedText(this.language, subject, 'name'), link: page === undefined ? null : ['/staff/admin', page, subject.id] };
  }
}
