import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { ApprovalRule } from '../../../../core/api/contract';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { adminApi, type ListOf } from '../records';

/** Whether a second official approves each answer of the department before everybody reads it. */
@Component({
  selector: 'app-answer-approval',
  imports: [MatButtonModule, TroubleNotice],
  template: `
    @if (rule(); as rule) {
      <section class="settings-part settings-form" aria-labelledby="approval-heading">
        <h2 id="approval-heading" i18n="@@staff-answer.rule.heading">Второ лице за отговорите</h2>
        <app-trouble-notice [trouble]="trouble()" />
        @if (rule.isWanted) {
          <p i18n="@@staff-answer.rule.is">
            Всеки отговор на отдела се чете и одобрява от друг негов служител. Ако няма такъв, отговорът излиза с бележка.
          </p>
          <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="set(false)" i18n="@@staff-answer.rule.off">
            Без второ лице
          </button>
        } @else {
          <p i18n="@@staff-answer.rule.is-not">
            Служителите на отдела публикуват отговорите сами. Можете да поискате друг служител да ги одобрява.
          </p>
          @if (rule.officials < 2) {
            <p class="settings-soft" i18n="@@staff-answer.rule.too-few">За това трябват поне двама активни служители в отдела.</p>
          }
          <button
            type="button"
            matButton="outlined"
            [disabled]="busy.isBusy() || rule.officials < 2"
            (click)="set(true)"
            i18n="@@staff-answer.rule.on"
          >
            Искай второ лице
          </button>
        }
      </section>
    }
  `,
})
export class AnswerApprovalRule {
  /** of the department */
  readonly slug = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly rules = httpResource<ListOf<ApprovalRule>>(() => `${adminApi}/answer-approvals`);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** null for a closed department: it answers nothing any more */
  protected readonly rule = computed(() =>
    this.rules.hasValue() ? (this.rules.value().items.find(({ department }) => department === this.slug()) ?? null) : null,
  );

  protected set(isWanted: boolean): Promise<void> {
    this.trouble.set(null);
    return this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.put<ApprovalRule>(`${adminApi}/answer-approvals/${this.slug()}`, { isWanted }));
        this.rules.reload();
        this.announcer.say($localize`:@@staff-answer.rule.saved:Записано.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
