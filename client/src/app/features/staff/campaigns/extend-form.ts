import { Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import type { CampaignDesk } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { Announcer } from '../desk-form/announcer';
import { LineField } from '../desk-form/line-field';
import { campaignFieldLabels } from './campaign-field-labels';
import type { CampaignRecord } from './campaign-record';

/** Moves the last day of a campaign that runs, later and never earlier. */
@Component({
  selector: 'app-extend-form',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule],
  template: `
    <section class="panel" aria-labelledby="extend-heading">
      <h2 id="extend-heading" i18n="@@staff-campaigns.extend">Още време</h2>
      <form [formRoot]="fields">
        <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" [labels]="labels" />
        <app-line-field [formField]="fields.endsOn" type="date" [label]="labels.endsOn" [hint]="hint()" [earliest]="campaign().endsOn" />
        <button matButton="outlined" [disabled]="fields().submitting()" i18n="@@staff-campaigns.extend.send">Премести последния ден</button>
      </form>
    </section>
  `,
})
export class ExtendForm {
  readonly found = input.required<CampaignRecord>();
  readonly campaign = input.required<CampaignDesk>();

  private readonly announcer = inject(Announcer);
  private readonly date = injectDateFormat();
  protected readonly labels = campaignFieldLabels;
  protected readonly hint = computed(() => $localize`:@@staff-campaigns.extend.hint:Сега е ${this.date(this.campaign().endsOn)}:day:`);
  protected readonly record = new RecordForm({ endsOn: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      validate(path.endsOn, ({ value }) =>
        value() > this.campaign().endsOn
          ? undefined
          : { kind: 'early', message: $localize`:@@staff-campaigns.extend.early:Изберете ден след сегашния последен ден.` },
      );
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    const { endsOn } = this.record.typed();
    await this.found().post('/extend', { endsOn });
    this.record.show({ endsOn: '' });
    this.fields().reset();
    this.announcer.say($localize`:@@staff-campaigns.extended:Последният ден вече е ${this.date(endsOn)}:day:`);
  }
}
