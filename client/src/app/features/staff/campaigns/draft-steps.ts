import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { CampaignDesk } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { injectConfirm } from '../admin/form/consequences-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import type { CampaignRecord } from './campaign-record';

/** Two people read each point of a campaign with double assessment. */
const READERS = 2;

/** What a draft still needs before it begins, each with the way there. */
@Component({
  selector: 'app-draft-steps',
  imports: [Icon, MatButtonModule, RouterLink, TroubleNotice],
  template: `
    <section class="desk-panel" aria-labelledby="steps-heading">
      <h2 id="steps-heading" i18n="@@staff-campaigns.steps.heading">Докъде е черновата</h2>
      <app-trouble-notice [trouble]="trouble()" />
      <ol class="campaign-steps">
        <li>
          <z-icon name="check" />
          <p i18n="@@staff-campaigns.steps.about">Името, целта и периодът са записани.</p>
          <a matButton="outlined" [routerLink]="['/staff/campaigns', campaign().slug, 'edit']" i18n="@@staff-campaigns.steps.edit"
            >Промени</a
          >
        </li>
        <li>
          <z-icon [name]="hasItems() ? 'check' : 'clock'" />
          <p>{{ itemsText() }}</p>
          <a
            [matButton]="hasItems() ? 'outlined' : 'filled'"
            [routerLink]="['/staff/campaigns', campaign().slug, 'items']"
            i18n="@@staff-campaigns.steps.choose"
            >Избери точки</a
          >
        </li>
        <li>
          <z-icon [name]="hasPeople() ? 'check' : 'clock'" />
          @if (hasPeople()) {
            <p i18n="@@staff-campaigns.steps.people">Хората в организацията стигат.</p>
          } @else {
            <p i18n="@@staff-campaigns.steps.one-person">
              За двама четящи трябват поне двама души. Помолете администратора да добави още някого, или изберете един четящ.
            </p>
          }
        </li>
      </ol>
      @if (isReady()) {
        <p i18n="@@staff-campaigns.steps.ready">Всичко е готово. Щом започне, точките вече не се променят.</p>
      }
      <div class="desk-actions">
        @if (isReady()) {
          <button type="button" matButton="filled" [disabled]="busy.isBusy()" (click)="start()" i18n="@@staff-campaigns.start">
            Започни кампанията
          </button>
        }
        <button type="button" matButton [disabled]="busy.isBusy()" (click)="remove()">
          <z-icon name="trash" /><span i18n="@@staff-campaigns.delete">Изтрий черновата</span>
        </button>
      </div>
    </section>
  `,
})
export class DraftSteps {
  readonly found = input.required<CampaignRecord>();
  readonly campaign = input.required<CampaignDesk>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly confirm = injectConfirm();
  private readonly language = injectLanguage();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly hasItems = computed(() => this.campaign().itemCount > 0);
  protected readonly hasPeople = computed(() => !this.campaign().double || this.campaign().members.length >= READERS);
  protected readonly isReady = computed(() => this.hasItems() && this.hasPeople());
  protected readonly itemsText = computed(() => {
    const count = this.campaign().itemCount;
    if (count === 0) return $localize`:@@staff-campaigns.steps.no-items:Още няма точки. Изберете поне един ангажимент.`;
    return plural(count, this.language, {
      one: $localize`:@@staff-campaigns.checklist.one:Избрана е ${count}:count: точка`,
      other: $localize`:@@staff-campaigns.checklist.other:Избрани са ${count}:count: точки`,
    });
  });

  protected start(): Promise<void> {
    return this.tried(async () => {
      const isSure = await this.confirm({
        heading: $localize`:@@staff-campaigns.start.question:Да започне ли кампанията?`,
        follows: [
          $localize`:@@staff-campaigns.start.public:Името, целта, периодът и броят на точките стават публични. Резултатът се вижда накрая.`,
          $localize`:@@staff-campaigns.start.fixed:Точките и броят на четящите повече не се променят.`,
          $localize`:@@staff-campaigns.start.period:Чете се само в периода. Последният ден може да се премести по-късно.`,
        ],
        confirm: $localize`:@@staff-campaigns.start:Започни кампанията`,
      });
      if (!isSure) return;
      await this.found().post('/start', {});
      this.announcer.say($localize`:@@staff-campaigns.started:Кампанията започна. Вземете първата точка.`);
    });
  }

  protected remove(): Promise<void> {
    return this.tried(async () => {
      const isSure = await this.confirm({
        heading: $localize`:@@staff-campaigns.delete.question:Да изтрием ли черновата?`,
        follows: [$localize`:@@staff-campaigns.delete.gone:Името, целта и избраните точки изчезват за всички от организацията.`],
        confirm: $localize`:@@staff-campaigns.delete:Изтрий черновата`,
        isDangerous: true,
      });
      if (!isSure) return;
      await this.found().remove();
      this.announcer.say($localize`:@@staff-campaigns.deleted:Черновата е изтрита.`);
      void this.router.navigate(['/staff/campaigns']);
    });
  }

  private tried(action: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await action();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
