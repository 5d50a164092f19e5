import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CampaignDesk } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { injectConfirm } from '../admin/form/consequences-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import type { CampaignRecord } from './campaign-record';

/** Ends a campaign and makes its result public, after saying what is left unread and unsettled. */
@Component({
  selector: 'app-conclude-panel',
  imports: [MatButtonModule, TroubleNotice],
  template: `
    <section class="panel" aria-labelledby="conclude-heading">
      <h2 id="conclude-heading" i18n="@@staff-campaigns.conclude.heading">Край</h2>
      <p i18n="@@staff-campaigns.conclude.lead">Приключвате, когато решите. Тогава резултатът става публичен.</p>
      <app-trouble-notice [trouble]="trouble()" />
      <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="conclude()" i18n="@@staff-campaigns.conclude">
        Приключи кампанията
      </button>
    </section>
  `,
})
export class ConcludePanel {
  readonly found = input.required<CampaignRecord>();
  readonly campaign = input.required<CampaignDesk>();

  private readonly announcer = inject(Announcer);
  private readonly confirm = injectConfirm();
  private readonly language = injectLanguage();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);

  protected conclude(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const isSure = await this.confirm({
        heading: $localize`:@@staff-campaigns.conclude.question:Да приключи ли кампанията?`,
        follows: [
          ...this.leftOver(),
          $localize`:@@staff-campaigns.conclude.public:Точките, резултатите и съгласието стават публични веднага. Кой какво е прочел не се показва.`,
          $localize`:@@staff-campaigns.conclude.final:Повече не се чете. Може само да публикувате оценки от резултатите.`,
        ],
        confirm: $localize`:@@staff-campaigns.conclude:Приключи кампанията`,
      });
      if (!isSure) return;
      try {
        await this.found().post('/conclude', {});
        this.announcer.say($localize`:@@staff-campaigns.conclude.said:Кампанията приключи и резултатът е публичен.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  /** What stays without an outcome, in sentences. */
  private leftOver(): string[] {
    const { items, read, itemCount } = this.campaign();
    const unread = itemCount - read;
    const disagreed = items.filter(({ state }) => state === 'disagreed').length;
    return [
      ...(unread === 0
        ? []
        : [
            plural(unread, this.language, {
              one: $localize`:@@staff-campaigns.conclude.unread-one:${unread}:count: точка остава „не е прочетена“.`,
              other: $localize`:@@staff-campaigns.conclude.unread-other:${unread}:count: точки остават „не е прочетена“.`,
            }),
          ]),
      ...(disagreed === 0
        ? []
        : [
            plural(disagreed, this.language, {
              one: $localize`:@@staff-campaigns.conclude.unsettled-one:${disagreed}:count: точка остава с различни прочити, без резултат.`,
              other: $localize`:@@staff-campaigns.conclude.unsettled-other:${disagreed}:count: точки остават с различни прочити, без резултат.`,
            }),
          ]),
    ];
  }
}
