import { Component, computed, inject, signal } from '@angular/core';

import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { SiteDirectory } from '../../core/site/site-directory';
import { SelectField } from '../../ui/select-field';
import { SendOnce } from '../../ui/send-once';
import { TextField } from '../../ui/text-field';
import { withSaved } from './select-options';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

/** Where it is. Never required: much of what people write about has no place. */
@Component({
  selector: 'app-place-step',
  imports: [SelectField, SendOnce, StepActions, StepFrame, TextField],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        <form method="post" novalidate [action]="action()" zSendOnce>
          <p i18n="@@submit.place.lead">По желание. Публикува се само населеното място. Улицата вижда само общината.</p>
          <z-select-field
            name="settlement"
            label="Населено място"
            i18n-label="@@submit.place.settlement"
            placeholder="Не е за определено място"
            i18n-placeholder="@@submit.place.no-settlement"
            width="medium"
            [options]="settlements()"
            [value]="settlement()"
            [error]="error('settlement')"
          />
          <z-text-field
            name="address"
            label="Къде по-точно"
            i18n-label="@@submit.place.address"
            hint="Улица или ориентир, например „пред училището“. Не пишете домашен адрес на човек."
            i18n-hint="@@submit.place.address-hint"
            autocomplete="off"
            [limit]="200"
            [value]="value('address', saved()?.address)"
            [error]="error('address')"
          />
          <app-step-actions [page]="this" />
        </form>
      </ng-template>
    </app-step-frame>
  `,
})
export class PlaceStep extends StepPage {
  override readonly step = 'place';
  override readonly heading = signal($localize`:@@submit.place.heading:За кое място се отнася?`);

  private readonly pageLanguage = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  protected readonly settlement = computed(() => this.value('settlement', this.saved()?.settlement));
  protected readonly settlements = computed(() =>
    withSaved(
      this.directory.settlements().map((each) => ({ value: each.ekatte, label: localizedText(this.pageLanguage, each, 'name') })),
      this.settlement(),
    ),
  );
}
