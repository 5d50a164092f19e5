import { Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { Schemas } from '../../../../core/api/contract';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { injectConsultationRecord } from './consultation-record';

const outcomeLabels: Record<Schemas['ConsultationOutcome'], string> = {
  adopted: $localize`:@@staff-consultations.outcome.adopted:Актът е приет`,
  not_adopted: $localize`:@@staff-consultations.outcome.not-adopted:Актът не е приет`,
};
const empty = { outcome: '', actNumber: '', actDate: '' };

/** Ends a consultation with the act that was adopted, or without one. The server refuses while any proposal is undecided. */
@Component({
  selector: 'app-conclude-page',
  imports: [
    ChoiceField,
    FormFaults,
    FormField,
    FormRoot,
    LineField,
    ListState,
    MatButtonModule,
    MissingRecord,
    PageHeading,
    RouterLink,
    SaveButton,
  ],
  templateUrl: './conclude-page.html',
})
export class ConcludePage {
  readonly slug = input.required<string>();

  private readonly router = inject(Router);
  protected readonly found = injectConsultationRecord(this.slug);
  protected readonly labels = fieldLabels;
  protected readonly outcomes = Object.entries(outcomeLabels).map(([value, label]) => ({ value, label }));
  protected readonly record = new RecordForm(empty);
  protected readonly isAdopted = computed(() => this.record.typed().outcome === 'adopted');
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.outcome, { message: $localize`:@@staff-consultations.outcome-missing:Изберете с какво приключва.` });
      limitText(path.actNumber, { min: 1, max: 60 }, () => !this.isAdopted());
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    const { outcome, ...act } = withNulls(this.record.typed(), 'actNumber', 'actDate');
    await this.found.post('/conclude', this.isAdopted() ? { outcome, ...act } : { outcome });
    this.record.settle();
    void this.router.navigate(['/staff/admin/consultations', this.slug()]);
  }
}
