import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseEdit, CaseFile, EditPage } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { ReasonDirectory } from '../../../core/reasons/reason-directory';
import { Details } from '../../../ui/details';
import { Icon } from '../../../ui/icon';
import type { ReviewCase } from '../review/review-case';
import { injectPublicEditing } from './public-editing';
import { TextDiff } from '../review/text-diff';

/** The most edits that are shown at once; the API pages through all. */
const SHOWN = 50;

/** How a public text was edited: who, when, why, and what differs. Nothing while it is as it was published. */
@Component({
  selector: 'app-text-edits',
  imports: [Details, Icon, MatButtonModule, TextDiff],
  template: `
    @if (rows().length > 0 || mayEdit()) {
      <section class="desk-panel" aria-labelledby="edits-heading">
        <h2 id="edits-heading" i18n="@@staff-queue.edits.heading">Редакции на публичния текст</h2>
        @for (row of rows(); track row.edit.id) {
          <p>
            <strong>{{ row.reason }}</strong>, <span class="desk-hint">{{ row.who }}</span>
          </p>
          @if (row.edit.before !== null && row.edit.after !== null) {
            <z-details summary="Какво се промени" i18n-summary="@@staff-queue.edits.difference" [open]="$first">
              <app-text-diff
                [before]="row.edit.before"
                [after]="row.edit.after"
                [textLanguage]="file().language"
                label="Какво се промени"
                i18n-label="@@staff-queue.edits.difference"
              />
            </z-details>
          } @else {
            <p class="desk-hint" i18n="@@staff-queue.edits.erased">Срокът изтече и старите версии са изтрити.</p>
          }
        } @empty {
          <p class="desk-hint" i18n="@@staff-queue.edits.none">Всички четат текста, както е публикуван.</p>
        }
        @if (mayEdit() && review(); as reviewed) {
          <button type="button" matButton="outlined" [disabled]="reviewed.busy.isBusy()" (click)="edit(reviewed)">
            <z-icon name="pencil" /><span i18n="@@staff-queue.edits.edit">Редактирай публичния текст</span>
          </button>
        }
      </section>
    }
  `,
})
export class TextEdits {
  readonly file = input.required<CaseFile>();
  /** the case under review, where it can be edited; null where it is only read */
  readonly review = input<ReviewCase | null>(null);

  protected readonly edit = injectPublicEditing();
  protected readonly mayEdit = computed(() => this.review()?.may('edit_public_text') ?? false);
  private readonly reasons = inject(ReasonDirectory);
  private readonly date = injectDateFormat();
  private readonly number = computed(() => this.file().number);
  private readonly isEdited = computed(() => this.file().timeline.some(({ type }) => type === 'text_edited'));
  private readonly resource = httpResource<EditPage>(() =>
    this.isEdited() ? `/api/v1/case-files/${encodeURIComponent(this.number())}/edits?limit=${SHOWN}` : undefined,
  );
  protected readonly rows = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((edit) => ({
      edit,
      reason: this.reasonOf(edit),
      who: [edit.by ?? '', this.date(edit.at, 'moment')].filter((part) => part !== '').join(', '),
    })),
  );

  constructor() {
    effect(() => {
      if (this.file().version > 0) untracked(() => this.resource.reload());
    });
  }

  private reasonOf({ reason, at }: CaseEdit): string {
    return reason.code === null ? (reason.words ?? '') : this.reasons.label(reason.code, at);
  }
}
