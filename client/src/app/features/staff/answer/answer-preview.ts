import { Component, computed, inject, input } from '@angular/core';

import type { CaseFile, Outcome } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { outcomeLooks } from '../../../core/labels/status-look';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { StatusBadge } from '../../../ui/status-badge';
import { languageOf } from '../lists/text-language';
import type { TypedAnswer } from './draft-keeper';

/** The answer beside the submission, as everybody will read them. */
@Component({
  selector: 'app-answer-preview',
  imports: [LocalDate, StatusBadge],
  templateUrl: './answer-preview.html',
  styleUrl: './answer-preview.css',
})
export class AnswerPreview {
  readonly file = input.required<CaseFile>();
  readonly answer = input.required<TypedAnswer>();

  private readonly directory = inject(SiteDirectory);
  private readonly session = inject(StaffSession);
  protected readonly isPublic = computed(() => this.file().publication === 'published');
  /** What the reader of the answer sees of the submission: the public version, or for its author alone the original. */
  protected readonly words = computed(() => {
    const { public: published, title, text } = this.file();
    return this.isPublic() && published !== null ? published : { title, text };
  });
  protected readonly outcome = computed(() => {
    const outcome = this.answer().outcome as Outcome;
    return { text: outcomeLabels[outcome], ...outcomeLooks[outcome] };
  });
  protected readonly language = computed(() => languageOf(this.answer().text));
  protected readonly from = computed(() => {
    const account = this.session.current()?.account;
    const slug = this.file().department;
    return [account?.officeTitle ?? '', slug === null ? '' : this.directory.departmentName(slug)].filter((part) => part !== '').join(', ');
  });
}
