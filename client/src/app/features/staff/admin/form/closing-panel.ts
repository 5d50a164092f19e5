import { HttpClient } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { CivilDate } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { LineField } from '../../desk-form/line-field';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { todayInSofia } from '../../lists/due';
import { injectConfirm } from './consequences-dialog';
import { fieldLabels } from './field-labels';
import { FormFaults } from './form-faults';
import { RecordForm } from './record-form';
import { SaveButton } from './save-button';

/** The words of putting one kind of record out of use. */
export interface ClosingWords {
  heading: string;
  /** why, and what stays */
  text: string;
  close: string;
  question: string;
  /** what follows, one sentence each; the day comes before them */
  follows: readonly string[];
}

/** Puts a record out of use from a day on, or back into use. Nothing is ever deleted. */
@Component({
  selector: 'app-closing-panel',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, SaveButton, TroubleNotice],
  template: `
    <section class="settings-part settings-form" aria-labelledby="closing-heading">
      <h2 #heading id="closing-heading" tabindex="-1">{{ words().heading }}</h2>
      @if (closedOn(); as day) {
        <app-trouble-notice [trouble]="trouble()" />
        <p>
          @if (day > today) {
            <ng-container i18n="@@staff-admin.closing.will">На {{ dateOf(day) }} отпада. До тогава се ползва както досега.</ng-container>
          } @else {
            <ng-container i18n="@@staff-admin.closing.is">От {{ dateOf(day) }} вече не се ползва.</ng-container>
          }
        </p>
        <button type="button" matButton="outlined" (click)="open()" i18n="@@staff-admin.closing.open">Върни в употреба</button>
      } @else {
        <p>{{ words().text }}</p>
        <form [formRoot]="fields">
          <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
          <app-line-field class="settings-short" [formField]="fields.closedOn" type="date" [earliest]="today" [label]="labels.closedOn" />
          <app-save-button [look]="'outlined'" [isSending]="isSending()" [text]="words().close" />
        </form>
      }
    </section>
  `,
})
export class ClosingPanel {
  /** of the record in the API */
  readonly url = input.required<string>();
  readonly closedOn = input.required<CivilDate | null>();
  readonly words = input.required<ClosingWords>();
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly confirm = injectConfirm();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly dateOf = injectDateFormat();
  protected readonly labels = fieldLabels;
  protected readonly today = todayInSofia(new Date());
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** asking whether to close isn't sending yet */
  protected readonly isSending = signal(false);
  protected readonly record = new RecordForm({ closedOn: '' });
  private readonly day = computed(() => this.record.typed().closedOn);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.closedOn, { message: $localize`:@@staff-admin.closing.day-empty:Изберете деня.` });
    },
    this.record.sending(() => this.close()),
  );

  private async close(): Promise<void> {
    const day = this.dateOf(this.day());
    const isSure = await this.confirm({
      heading: this.words().question,
      follows: [$localize`:@@staff-admin.closing.from:От ${day}:day: вече не се ползва.`, ...this.words().follows],
      confirm: this.words().close,
      isDangerous: true,
    });
    if (!isSure) return;
    this.isSending.set(true);
    try {
      await firstValueFrom(this.http.patch(this.url(), { closedOn: this.day() }));
    } finally {
      this.isSending.set(false);
    }
    this.record.show({ closedOn: '' });
    this.fields().reset();
    this.heading().nativeElement.focus();
    this.announcer.say($localize`:@@staff-admin.closing.done:Записано. От ${day}:day: вече не се ползва.`);
    this.changed.emit();
  }

  protected open(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await firstValueFrom(this.http.patch(this.url(), { closedOn: null }));
        this.heading().nativeElement.focus();
        this.announcer.say($localize`:@@staff-admin.closing.opened:Записано. Отново се ползва.`);
        this.changed.emit();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
