import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { AdminPolicy, ImportColumn, ImportPreview } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { formatMoney } from '../../../../core/i18n/decimals';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { Details } from '../../../../ui/details';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type ListOf } from '../records';
import { injectPolicyRecord } from './policy-record';

/** Measures from a file, in two steps: see everything that would come or every wrong row, and only then import it. */
@Component({
  selector: 'app-import-page',
  imports: [Details, Icon, ListState, MatButtonModule, MissingRecord, Notice, PageHeading, RouterLink, TroubleNotice],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  readonly slug = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');
  protected readonly found = injectPolicyRecord(this.slug);
  protected readonly columns = httpResource<ListOf<ImportColumn>>(() => `${adminApi}/policy-import/columns`);
  protected readonly kinds = '.csv,text/csv';
  protected readonly template = `${adminApi}/policy-import/template.csv`;
  protected readonly example = `${adminApi}/policy-import/example.csv`;
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly fileName = signal('');
  protected readonly preview = signal<ImportPreview | null>(null);
  protected readonly measures = computed(() =>
    (this.preview()?.measures ?? []).map(({ code, parentCode, title, department, dueOn, budget }) => ({
      ...{ code, title, parent: parentCode ?? '', department: localizedText(this.language, department, 'name') },
      ...{ due: dueOn === null ? '' : this.date(dueOn, 'short'), budget: budget === null ? '' : formatMoney(budget, this.language) },
    })),
  );

  protected choose(box: HTMLInputElement): Promise<void> {
    const file = box.files?.item(0) ?? null;
    // Choosing the same file again, corrected by now, has to count as choosing.
    box.value = '';
    if (file === null) return Promise.resolve();
    return this.take(async () => {
      this.fileName.set(file.name);
      this.preview.set(null);
      const body = new FormData();
      body.append('file', file);
      this.preview.set(await firstValueFrom(this.http.post<ImportPreview>(`${this.url()}/imports`, body)));
      setTimeout(() => this.result()?.nativeElement.focus());
    });
  }

  protected bring(id: string): Promise<void> {
    return this.take(async () => {
      const count = this.preview()?.measureCount ?? 0;
      try {
        await firstValueFrom(this.http.post<AdminPolicy>(`${this.url()}/imports/${id}/confirm`, {}));
      } catch (error) {
        this.preview.set(null);
        throw error;
      }
      this.announcer.say($localize`:@@staff-policies.import.done:Внесени мерки: ${count}:count:.`);
      void this.router.navigate(['/staff/admin/policies', this.slug()]);
    });
  }

  private url(): string {
    return `${adminApi}/policies/${encodeURIComponent(this.slug())}`;
  }

  private take(step: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await step();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
