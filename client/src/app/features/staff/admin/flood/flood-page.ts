import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { formatNumber } from '../../../../core/i18n/numbers';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { ChoiceField } from '../../desk-form/choice-field';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { adminApi, type FloodMode } from '../records';
import { countLabels, lengthLabels } from './flood-labels';

const URL = `${adminApi}/flood-mode`;
const REASON = { min: 5, max: 300 };
const NOTHING_TYPED = { length: 'hour', reason: '' };

/** Whether more is asked of whoever sends, what the last hour brought, and the switch. */
@Component({
  selector: 'app-flood-page',
  imports: [
    ...[ChoiceField, FormFaults, FormField, FormRoot, ListState, LongTextField],
    ...[MatButtonModule, PageHeading, SaveButton, StatusBadge, TroubleNotice],
  ],
  templateUrl: './flood-page.html',
  styleUrl: './flood-page.css',
})
export class FloodPage {
  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly ending = new Busy();
  private readonly now = viewChild<ElementRef<HTMLElement>>('now');
  protected readonly labels = fieldLabels;
  protected readonly lengths = lengthLabels;
  protected readonly mostOfReason = REASON.max;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly mode = httpResource<FloodMode>(() => URL);
  protected readonly record = new RecordForm({ ...NOTHING_TYPED });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.reason, REASON);
    },
    this.record.sending(() => this.switchOn()),
  );

  protected readonly state = computed(() => {
    const mode = this.mode.hasValue() ? this.mode.value() : null;
    if (mode === null) return null;
    const counts = countLabels.map(({ key, text, explanation }) => ({
      key,
      text,
      explanation,
      number: formatNumber(mode.lastHour[key], this.language),
    }));
    const [since, until] = [mode.since, mode.until].map((moment) => (moment === null ? '' : this.date(moment, 'moment')));
    return { isOn: mode.isOn, since, until, reason: mode.reason, counts };
  });

  protected end(): Promise<void> {
    return this.ending.run(async () => {
      this.trouble.set(null);
      try {
        this.mode.set(await firstValueFrom(this.http.delete<FloodMode>(URL)));
        // The button is gone with what it ended.
        this.now()?.nativeElement.focus();
        this.announcer.say($localize`:@@staff-admin.flood.ended:Засилената защита е изключена.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  private async switchOn(): Promise<void> {
    const mode = await firstValueFrom(this.http.put<FloodMode>(URL, this.record.typed()));
    this.mode.set(mode);
    this.record.show({ ...NOTHING_TYPED });
    this.fields().reset();
    const until = this.date(mode.until ?? '', 'moment');
    this.announcer.say($localize`:@@staff-admin.flood.begun:Засилената защита е включена до ${until}:until:.`);
  }
}
