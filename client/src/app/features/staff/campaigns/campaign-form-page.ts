import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { CampaignDesk } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { languageChoices } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { type CardChoice, CardsField } from '../desk-form/cards-field';
import { ChoiceField } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { todayInSofia } from '../lists/due';
import { campaignFieldLabels } from './campaign-field-labels';
import { campaignsApi, injectCampaignRecord } from './campaign-record';
import { MissingCampaign } from './missing-campaign';

/** How many people read each item, and what that is good for. */
const doubleCards: readonly CardChoice[] = [
  {
    value: 'one',
    label: $localize`:@@staff-campaigns.double.one:Един човек`,
    text: $localize`:@@staff-campaigns.double.one-text:По-бързо. Прочитът е и резултатът.`,
  },
  {
    value: 'two',
    label: $localize`:@@staff-campaigns.double.two:Двама, независимо един от друг`,
    text: $localize`:@@staff-campaigns.double.two-text:Вторият не вижда какво е намерил първият. Накрая се публикува колко често са на едно мнение.`,
  },
];

/** What a campaign checks, when, and how often each item is read; without a slug it begins a new draft. */
@Component({
  selector: 'app-campaign-form-page',
  imports: [
    ...[CardsField, ChoiceField, DeskFailure, FormFaults, FormField, FormRoot, LineField, LongTextField, MatButtonModule],
    ...[MissingCampaign, PageHeading, RouterLink, SaveButton],
  ],
  templateUrl: './campaign-form-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class CampaignFormPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly found = injectCampaignRecord(this.slug);
  protected readonly labels = campaignFieldLabels;
  protected readonly languages = languageChoices;
  protected readonly doubleLegend = $localize`:@@staff-campaigns.double.legend:Колко души четат всяка точка`;
  protected readonly doubleCards = doubleCards;
  protected readonly isDraft = computed(() => this.found.campaign()?.state === 'draft');
  protected readonly saveText = computed(() =>
    this.slug() === undefined ? $localize`:@@staff-campaigns.begin:Запази черновата` : $localize`:@@staff-campaigns.save:Запиши`,
  );
  protected readonly record = new RecordForm({
    ...{ title: '', purpose: '', language: injectLanguage() },
    ...{ startsOn: todayInSofia(new Date()), endsOn: '', double: 'two' },
  });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.title, { min: 5, max: 200 });
      limitText(path.purpose, { min: 20, max: 4_000 });
      for (const day of [path.startsOn, path.endsOn]) required(day, { message: $localize`:@@staff-campaigns.day-missing:Изберете деня.` });
      validate(path.endsOn, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.startsOn)
          ? { kind: 'early', message: $localize`:@@staff-campaigns.ends-early:Последният ден е преди първия.` }
          : undefined,
      );
    },
    this.record.sending(() => this.send()),
  );
  /** Names this draft, so that a second press of the button does not begin two; with other words it is another one. */
  private readonly request = computed(() => {
    this.record.typed();
    return crypto.randomUUID();
  });

  constructor() {
    let isShown = false;
    effect(() => {
      const campaign = this.found.campaign();
      // Typed words are not overwritten by a second look.
      if (campaign === null || isShown) return;
      isShown = true;
      const { title, purpose, language, startsOn, endsOn, double } = campaign;
      this.record.show({ title, purpose, language, startsOn, endsOn, double: double ? 'two' : 'one' });
    });
  }

  private async send(): Promise<void> {
    const { title, purpose, double, ...chosen } = this.record.typed();
    const body = { ...chosen, title: title.trim(), purpose: purpose.trim(), double: double === 'two' };
    const isNew = this.slug() === undefined;
    const { slug } = isNew ? await this.begin(body) : await this.found.put('', body);
    this.record.settle();
    this.announcer.say(
      isNew
        ? $localize`:@@staff-campaigns.begun:Черновата е запазена. Изберете точките.`
        : $localize`:@@staff-campaigns.saved:Черновата е променена.`,
    );
    void this.router.navigate(['/staff/campaigns', slug]);
  }

  private begin(body: object): Promise<CampaignDesk> {
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    return firstValueFrom(this.http.post<CampaignDesk>(campaignsApi, body, { headers }));
  }
}
