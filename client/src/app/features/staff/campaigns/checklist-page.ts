import { Component, computed, DOCUMENT, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { problemOf, type ProblemField } from '../../../core/http/problem';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { injectCampaignRecord } from './campaign-record';
import { Checklist } from './checklist';
import { CommitmentFinder } from './commitment-finder';
import { MissingCampaign } from './missing-campaign';

/** Which commitments a campaign goes through: looked for on one side, chosen on the other, sent as a whole. */
@Component({
  selector: 'app-checklist-page',
  imports: [CommitmentFinder, DeskFailure, Icon, MatButtonModule, MissingCampaign, Notice, PageHeading, RouterLink, TroubleNotice],
  templateUrl: './checklist-page.html',
  styleUrls: ['../admin/frame/settings.css', './campaigns.css'],
  encapsulation: ViewEncapsulation.None,
})
export class ChecklistPage {
  readonly slug = input.required<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private readonly language = injectLanguage();
  protected readonly found = injectCampaignRecord(this.slug);
  protected readonly checklist = new Checklist();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** what the server found wrong, of the list as it was sent */
  private readonly refused = signal<readonly ProblemField[]>([]);
  private readonly sent = signal<readonly number[]>([]);
  protected readonly chosenText = computed(() => {
    const count = this.checklist.chosen().length;
    return plural(count, this.language, {
      one: $localize`:@@staff-campaigns.checklist.one:Избрана е ${count}:count: точка`,
      other: $localize`:@@staff-campaigns.checklist.other:Избрани са ${count}:count: точки`,
    });
  });

  constructor() {
    guardUnsaved(this.checklist.isChanged);
    let isShown = false;
    effect(() => {
      const campaign = this.found.campaign();
      // What was chosen is not overwritten by a second look.
      if (campaign === null || isShown) return;
      isShown = true;
      this.checklist.show(campaign.items);
    });
  }

  protected faultOf(at: number): string {
    const number = this.checklist.numbers()[at];
    const place = this.sent().findIndex((each) => each === number);
    return this.refused().find(({ pointer }) => pointer === `/commitments/${place}`)?.detail ?? '';
  }

  protected remove(number: number): void {
    this.checklist.remove(number);
    this.document.getElementById('chosen-heading')?.focus();
  }

  protected save(): Promise<void> {
    return this.busy.run(async () => {
      const commitments = this.checklist.numbers();
      this.trouble.set(null);
      this.refused.set([]);
      try {
        await this.found.put('/items', { commitments });
      } catch (error) {
        this.sent.set(commitments);
        this.refused.set(problemOf(error).errors);
        this.trouble.set(troubleOf(error));
        return;
      }
      this.checklist.settle();
      this.announcer.say($localize`:@@staff-campaigns.checklist.saved:Точките са записани.`);
      void this.router.navigate(['/staff/campaigns', this.slug()]);
    });
  }
}
