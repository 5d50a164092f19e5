import { Component, computed, signal } from '@angular/core';

import { SendOnce } from '../../ui/send-once';
import { SummaryList } from '../../ui/summary-list';
import { injectAnswerRows } from './answer-rows';
import { BeforeSending } from './before-sending';
import { PublicPreview } from './public-preview';
import { SendingFields } from '../../core/admission/sending-fields';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

/** The last page before sending: what would be public, everything that was answered, and what to think of. */
@Component({
  selector: 'app-check-step',
  imports: [BeforeSending, PublicPreview, SendingFields, SendOnce, StepFrame, SummaryList],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        @if (saved(); as draft) {
          <app-before-sending [page]="this" [draft]="draft" />
          <section aria-labelledby="preview-heading">
            <h2 id="preview-heading" i18n="@@submit.check.public">Това ще стане публично</h2>
            <p i18n="@@submit.check.public-text">
              Точно така ще го прочетат всички, ако модераторът го одобри. Той може да скрие лични данни, но не пише от Ваше име.
            </p>
            <app-public-preview [draft]="draft" />
          </section>
          <section class="check-answers" aria-labelledby="answers-heading">
            <h2 id="answers-heading" i18n="@@submit.check.answers">Вашите отговори</h2>
            <z-summary-list
              [rows]="rows()"
              changeText="Променете"
              i18n-changeText="@@submit.check.change"
              empty="Не е посочено"
              i18n-empty="@@submit.check.empty"
            />
          </section>
        }
        @if (!isGone() && (saved() || form)) {
          <form method="post" novalidate [action]="action()" zSendOnce>
            @if (saved()?.sending; as sending) {
              <app-sending-fields [sending]="sending" [trapError]="error('website')" />
            }
            <div class="form-actions">
              @if (missing().length === 0) {
                <button class="button button--large" type="submit" i18n="@@submit.check.send">Изпрати</button>
              } @else {
                <button class="button button--large" type="submit" i18n="@@submit.check.complete">Към липсващия отговор</button>
              }
            </div>
          </form>
        }
      </ng-template>
    </app-step-frame>
  `,
})
export class CheckStep extends StepPage {
  override readonly step = 'check';
  override readonly heading = signal($localize`:@@submit.check.heading:Проверете и изпратете`);
  protected readonly missing = computed(() => this.saved()?.missing ?? []);
  private readonly answerRows = injectAnswerRows();
  protected readonly rows = computed(() => {
    const draft = this.saved();
    return draft === null ? [] : this.answerRows(draft, (step) => ({ link: this.linkTo(step), query: { return: 'check' } }));
  });
}
