import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { LineField } from '../../desk-form/line-field';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { todayInSofia } from '../../lists/due';
import { injectConfirm } from '../form/consequences-dialog';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { injectMonitorWrites, type Monitor } from './monitor-record';

/** Ends what an organisation does here, or takes the end back. Nothing that it said is ever deleted. */
@Component({
  selector: 'app-last-day-panel',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, SaveButton, TroubleNotice],
  template: `
    <section class="settings-part settings-form" aria-labelledby="last-day-heading">
      <h2 #heading id="last-day-heading" tabindex="-1" i18n="@@staff-monitors.end-heading">Край на наблюдението</h2>
      @if (monitor().until; as day) {
        <app-trouble-notice [trouble]="trouble()" />
        <p>
          @if (day >= today) {
            <ng-container i18n="@@staff-monitors.will-end">Последният ѝ ден е {{ dateOf(day) }}. До края му може да оценява.</ng-container>
          } @else {
            <ng-container i18n="@@staff-monitors.has-ended">Последният ѝ ден беше {{ dateOf(day) }}. Казаното от нея остава.</ng-container>
          }
        </p>
        <button type="button" matButton="outlined" (click)="resume()" i18n="@@staff-monitors.resume">Отново наблюдава</button>
      } @else {
        <p i18n="@@staff-monitors.end-lead">След последния ѝ ден хората ѝ не могат да оценяват. Страницата и оценките ѝ остават.</p>
        <form [formRoot]="fields">
          <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
          <app-line-field class="settings-short" [formField]="fields.lastDay" type="date" [earliest]="today" [label]="labels.lastDay" />
          <app-save-button [look]="'outlined'" [isSending]="isSending()" text="Прекрати наблюдението" i18n-text="@@staff-monitors.end" />
        </form>
      }
    </section>
  `,
})
export class LastDayPanel {
  readonly monitor = input.required<Monitor>();
  readonly changed = output<Monitor>();

  private readonly writes = injectMonitorWrites();
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly dateOf = injectDateFormat();
  protected readonly labels = fieldLabels;
  protected readonly today = todayInSofia(new Date());
  protected readonly trouble = signal<Trouble | null>(null);
  /** asking whether to end isn't sending yet */
  protected readonly isSending = signal(false);
  protected readonly record = new RecordForm({ lastDay: '' });
  private readonly day = computed(() => this.record.typed().lastDay);
  protected readonly fields = form(
    this.record.typed,
    (path) => required(path.lastDay, { message: $localize`:@@staff-monitors.last-day-missing:Изберете последния ден.` }),
    this.record.sending(() => this.end()),
  );

  protected resume(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.told(await this.writes.setLastDay(this.monitor(), null), $localize`:@@staff-monitors.resumed:Организацията отново наблюдава.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  private async end(): Promise<void> {
    const isSure = await this.confirm({
      heading: $localize`:@@staff-monitors.end-question:Да прекратим ли наблюдението?`,
      follows: [
        $localize`:@@staff-monitors.end-1:До ${this.dateOf(this.day())}:day: включително организацията може да оценява.`,
        $localize`:@@staff-monitors.end-2:Страницата и оценките ѝ остават публични.`,
        $localize`:@@staff-monitors.end-3:Общината още може да отговори на последните ѝ оценки.`,
      ],
      confirm: $localize`:@@staff-monitors.end:Прекрати наблюдението`,
      isDangerous: true,
    });
    if (!isSure) return;
    this.isSending.set(true);
    try {
      const saved = await this.writes.setLastDay(this.monitor(), this.day());
      this.record.show({ lastDay: '' });
      this.told(saved, $localize`:@@staff-monitors.ended:Записан е последният ден на организацията.`);
    } finally {
      this.isSending.set(false);
    }
  }

  private told(saved: Monitor, said: string): void {
    this.changed.emit(saved);
    this.announcer.say(said);
    this.heading().nativeElement.focus();
  }
}
