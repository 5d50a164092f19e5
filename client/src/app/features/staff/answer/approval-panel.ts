import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { AnswerApproval, CaseFile, ResponseDraft } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { Notice } from '../../../ui/notice';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { AnswerFiles } from './answer-files';
import { AnswerPreview } from './answer-preview';
import { AnswerWrites } from './answer-writes';
import { typedDraft } from './typed-answer';

/** An answer that waits for a second person: as everybody would read it, and what can be done with it. */
@Component({
  selector: 'app-approval-panel',
  imports: [AnswerFiles, AnswerPreview, LongTextField, MatButtonModule, Notice, TroubleNotice],
  template: `
    <z-notice tone="info" icon="clock" [heading]="heading()">
      <p>{{ since() }}</p>
      @if (approval().isYours) {
        <p i18n="@@staff-answer.approval.three-days">Ако до три дни няма решение, може да го публикувате без второ лице.</p>
      }
      @if (decideBy(); as day) {
        <p i18n="@@staff-answer.approval.clock">Законовият срок не спира. Отговорът трябва да излезе до {{ day }}</p>
      }
    </z-notice>
    <app-answer-preview [file]="file()" [answer]="answer()" [signedBy]="approval().proposedBy" />
    <app-answer-files [number]="file().number" [isReadOnly]="true" />
    <app-trouble-notice [trouble]="trouble()" />
    @if (approval().isYours) {
      <div class="desk-actions">
        @if (isAlone()) {
          <button type="button" matButton="filled" [disabled]="busy.isBusy()" (click)="approve()" i18n="@@staff-answer.approval.alone">
            Публикувай без второ лице
          </button>
        }
        <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="withdraw()" i18n="@@staff-answer.approval.withdraw">
          Вземи обратно, за да пиша
        </button>
      </div>
    } @else {
      <div class="desk-actions">
        <button type="button" matButton="filled" [disabled]="busy.isBusy()" (click)="approve()" i18n="@@staff-answer.approval.approve">
          Одобри и публикувай
        </button>
      </div>
      <section class="desk-panel back" aria-labelledby="send-back">
        <h2 id="send-back" i18n="@@staff-answer.approval.back-heading">Нещо трябва да се промени?</h2>
        <app-long-text-field
          label="Бележка до колегата"
          i18n-label="@@staff-answer.approval.note"
          hint="Четат я само служителите на отдела."
          i18n-hint="@@staff-answer.approval.note-hint"
          [rows]="3"
          [limit]="limit.max"
          [(value)]="note"
          [errors]="noteErrors()"
          [touched]="true"
        />
        <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="sendBack()" i18n="@@staff-answer.approval.back">
          Върни с бележка
        </button>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    .back {
      max-width: 44rem;
    }
  `,
})
export class ApprovalPanel {
  readonly file = input.required<CaseFile>();
  readonly draft = input.required<ResponseDraft>();
  readonly approval = input.required<AnswerApproval>();
  /** it is published */
  readonly approved = output();
  /** it is being written again */
  readonly reopened = output<ResponseDraft>();

  private readonly writes = inject(AnswerWrites);
  private readonly date = injectDateFormat();
  private readonly language = injectLanguage();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly note = signal('');
  protected readonly isAsked = signal(false);
  protected readonly limit = textLimits.note;
  protected readonly answer = computed(() => typedDraft(this.draft()));
  protected readonly heading = computed(() =>
    this.approval().isYours
      ? $localize`:@@staff-answer.approval.yours:Отговорът Ви чака второ лице`
      : $localize`:@@staff-answer.approval.theirs:Прочетете и одобрете отговора`,
  );
  protected readonly since = computed(() => {
    const at = this.draft().proposedAt;
    const day = at === null ? '' : this.date(at, 'moment');
    return this.approval().isYours
      ? $localize`:@@staff-answer.approval.since-yours:Друг служител на отдела ще го одобри или върне. Дотогава не се променя. Изпратен е на ${day}:day:`
      : $localize`:@@staff-answer.approval.since-theirs:Публикува се, след като го одобрите. Ваш колега го изпрати на ${day}:day:`;
  });
  protected readonly isAlone = computed(() => {
    const from = this.approval().aloneFrom;
    return from !== null && Date.parse(from) <= Date.now();
  });
  protected readonly decideBy = computed(() => {
    const { decideBy } = this.file();
    return decideBy === null ? '' : this.date(decideBy);
  });
  protected readonly noteErrors = computed(() => {
    const message = this.isAsked() ? lengthFault(this.note(), textLimits.note, false, this.language) : null;
    return message === null ? [] : [{ kind: 'length', message }];
  });

  protected approve(): Promise<void> {
    return this.act(async () => {
      await this.writes.approve(this.file().number, this.draft().version);
      this.approved.emit();
    });
  }

  protected withdraw(): Promise<void> {
    return this.act(async () => this.reopened.emit(await this.writes.withdraw(this.file().number, this.draft().version)));
  }

  protected async sendBack(): Promise<void> {
    this.isAsked.set(true);
    if (this.noteErrors().length > 0) return;
    await this.act(async () =>
      this.reopened.emit(await this.writes.sendBack(this.file().number, this.draft().version, this.note().trim())),
    );
  }

  private async act(write: () => Promise<void>): Promise<void> {
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await write();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
