import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { SavedSearch, Schemas } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { ActionDialog, type ActionQuestion } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { ConfirmDialog, type Confirmation } from '../desk-form/confirm-dialog';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { SearchForm } from './search-form';
import { injectSearchWords } from './search-words';

const API = '/api/v1/monitor-desk/searches';
/** As the server keeps them. */
const MOST = 20;

/** The searches of commitments that a monitor comes back to, with how much is new in each. */
@Component({
  selector: 'app-searches-page',
  imports: [DeskFailure, EmptyState, Icon, MatButtonModule, PageHeading, RouterLink, SearchForm, StatusBadge, TroubleNotice],
  templateUrl: './searches-page.html',
  styleUrl: './monitor-desk.css',
})
export class SearchesPage {
  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly words = injectSearchWords();

  protected readonly list = httpResource<Schemas['SavedSearchList']>(() => API);
  protected readonly isAdding = signal(false);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly rows = computed(() =>
    this.list.hasValue()
      ? this.list.value().items.map((search) => ({
          ...{ search, filters: this.words.filtersOf(search.filters) },
          ...{ counts: this.words.countsOf(search), fresh: this.words.freshOf(search) },
        }))
      : [],
  );
  protected readonly isFull = computed(() => this.rows().length >= MOST);

  protected saved(): void {
    this.isAdding.set(false);
    this.list.reload();
    this.announcer.say($localize`:@@staff-monitor.search.saved:Търсенето е запазено.`);
  }

  protected async rename({ id, name }: SavedSearch): Promise<void> {
    const question: ActionQuestion = {
      key: `saved-search ${id}`,
      heading: $localize`:@@staff-monitor.rename.heading:Ново име на търсенето`,
      explanation: $localize`:@@staff-monitor.rename.explanation:Филтрите остават същите.`,
      line: {
        pointer: '/name',
        label: $localize`:@@staff-monitor.form.name:Име на търсенето`,
        hint: '',
        missing: $localize`:@@staff-monitor.rename.missing:Напишете име.`,
      },
      start: { line: name },
      confirm: $localize`:@@staff-monitor.rename.confirm:Преименувай`,
      send: async ({ line }) => {
        await firstValueFrom(this.http.put(`${API}/${id}`, { name: line }));
      },
    };
    if ((await firstValueFrom(this.dialog.open(ActionDialog, { data: question }).afterClosed())) === true) this.list.reload();
  }

  protected async remove({ id, name }: SavedSearch): Promise<void> {
    const question: Confirmation = {
      heading: $localize`:@@staff-monitor.remove.heading:Да изтрием ли „${name}:name:“?`,
      text: $localize`:@@staff-monitor.remove.text:Ангажиментите и оценките не се променят.`,
      confirm: $localize`:@@staff-monitor.remove.confirm:Изтрий`,
      cancel: $localize`:@@staff-monitor.cancel:Откажи се`,
      isDangerous: true,
    };
    if ((await firstValueFrom(this.dialog.open(ConfirmDialog, { data: question }).afterClosed())) !== true) return;
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.delete(`${API}/${id}`));
        this.list.reload();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
