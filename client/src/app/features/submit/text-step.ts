import { Component, computed, viewChild } from '@angular/core';

import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { PersonalDataWarning } from './personal-data-warning';
import { SimilarCases } from './similar-cases';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

/** The words themselves. While they are written: similar cases, and a warning of personal data. */
@Component({
  selector: 'app-text-step',
  imports: [PersonalDataWarning, SendOnce, SimilarCases, StepActions, StepFrame, TextArea, TextField],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        <form method="post" novalidate [action]="action()" zSendOnce>
          <z-text-field
            name="title"
            label="Заглавие"
            i18n-label="@@submit.text.title"
            hint="С едно изречение: какво и къде."
            i18n-hint="@@submit.text.title-hint"
            autocomplete="off"
            [limit]="150"
            [textLanguage]="textLanguage()"
            [value]="value('title', saved()?.title)"
            [error]="error('title')"
          />
          <app-similar-cases [title]="title()" [text]="text()" [saved]="saved()" />
          <z-text-area
            name="text"
            [label]="isRecommendation() ? labels.recommendation : labels.signal"
            [hint]="isRecommendation() ? hints.recommendation : hints.signal"
            [rows]="10"
            [limit]="10000"
            [textLanguage]="textLanguage()"
            [value]="value('text', saved()?.text)"
            [error]="error('text')"
          />
          <app-personal-data-warning [title]="title()" [text]="text()" />
          <p class="hint" i18n="@@submit.text.public">
            Заглавието и текстът се публикуват след преглед. Не пишете ЕГН, телефони и домашни адреси, нито имена на частни лица.
          </p>
          <app-step-actions [page]="this" />
        </form>
      </ng-template>
    </app-step-frame>
  `,
})
export class TextStep extends StepPage {
  override readonly step = 'text';
  protected readonly isRecommendation = computed(() => this.saved()?.kind === 'recommendation');
  override readonly heading = computed(() =>
    this.isRecommendation()
      ? $localize`:@@submit.text.heading-recommendation:Какво препоръчвате?`
      : $localize`:@@submit.text.heading-signal:Какво се случи?`,
  );
  protected readonly labels = {
    signal: $localize`:@@submit.text.text-signal:Разкажете с подробности`,
    recommendation: $localize`:@@submit.text.text-recommendation:Опишете идеята си`,
  };
  protected readonly hints = {
    signal: $localize`:@@submit.text.hint-signal:Какво видяхте, кога и къде. Факти, които могат да се проверят, помагат най-много.`,
    recommendation: $localize`:@@submit.text.hint-recommendation:Какво да се промени, за кого и какво ще се подобри.`,
  };
  /** A text is read out in the language it was written in. */
  protected readonly textLanguage = computed(() => (this.form === null && this.saved()?.text ? (this.saved()?.language ?? null) : null));

  private readonly titleField = viewChild(TextField);
  private readonly textArea = viewChild(TextArea);
  protected readonly title = computed(() => this.titleField()?.typed() ?? '');
  protected readonly text = computed(() => this.textArea()?.typed() ?? '');
}
