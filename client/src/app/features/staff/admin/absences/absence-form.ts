import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { officeLabels } from '../../../../core/labels/office-labels';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { Notice } from '../../../../ui/notice';
import { ChoiceField, type DeskChoice } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { todayInSofia } from '../../lists/due';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { type Absence, type Account, adminApi, type ListOf } from '../records';
import { isPosition } from './absence-words';

/** Who is away, who stands in, and from when to when. Without an absence it adds a new one. */
@Component({
  selector: 'app-absence-form',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, ListState, MatButtonModule, Notice, RouterLink, SaveButton],
  templateUrl: './absence-form.html',
})
export class AbsenceForm implements OnInit {
  readonly absence = input<Absence | null>(null);
  readonly saved = output<Absence>();

  private readonly http = inject(HttpClient);
  private readonly directory = inject(SiteDirectory);
  protected readonly accounts = httpResource<ListOf<Account>>(() => `${adminApi}/accounts`);
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm({ holder: '', deputy: '', firstDay: todayInSofia(new Date()), lastDay: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.holder, { message: $localize`:@@staff-admin.absence.holder-empty:Изберете кой отсъства.` });
      required(path.deputy, { message: $localize`:@@staff-admin.absence.deputy-empty:Изберете кой замества.` });
      required(path.firstDay, { message: $localize`:@@staff-admin.closing.day-empty:Изберете деня.` });
      validate(path.lastDay, ({ value }) => {
        const { firstDay } = this.record.typed();
        return value() !== '' && firstDay !== '' && value() < firstDay
          ? { kind: 'order', message: $localize`:@@staff-admin.authority.order:Последният ден е преди първия.` }
          : undefined;
      });
    },
    this.record.sending(() => this.send()),
  );
  private readonly officials = computed(() =>
    (this.accounts.hasValue() ? this.accounts.value().items : []).filter(({ role, status }) => role === 'official' && status === 'active'),
  );
  protected readonly holders = computed(() =>
    this.officials()
      .filter(({ office }) => isPosition(office))
      .map((each) => this.choiceOf(each)),
  );
  protected readonly deputies = computed(() =>
    this.officials()
      .filter(({ id }) => id !== this.record.typed().holder)
      .map((each) => this.choiceOf(each)),
  );
  protected readonly isOpenEnded = computed(() => this.record.typed().lastDay === '');

  ngOnInit(): void {
    const absence = this.absence();
    if (absence === null) return;
    const { holder, deputy, firstDay, lastDay } = absence;
    this.record.show({ holder: holder.id, deputy: deputy.id, firstDay, lastDay: lastDay ?? '' });
  }

  private choiceOf({ id, name, office, department }: Account): DeskChoice {
    const place = [office === null ? '' : officeLabels[office], department === null ? '' : this.directory.departmentName(department)];
    return { value: id, label: [name, ...place.filter((part) => part !== '')].join(' · ') };
  }

  private async send(): Promise<void> {
    const absence = this.absence();
    const saved = await firstValueFrom(
      absence === null
        ? this.http.post<Absence>(`${adminApi}/absences`, withNulls(this.record.typed(), 'lastDay'))
        : this.http.patch<Absence>(`${adminApi}/absences/${absence.id}`, withNulls(this.record.changes(), 'lastDay')),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}
