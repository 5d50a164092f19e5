import { Component, computed, inject, input } from '@angular/core';

import { AnswerWords } from '../../../core/answers/answer-words';
import type { CaseFile, Outcome } from '../../../core/api/contract';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { outcomeLooks } from '../../../core/labels/status-look';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { StatusBadge } from '../../../ui/status-badge';
import { shownOf, type TypedAnswer } from './typed-answer';

/** The answer beside the submission, as everybody will read them. */
@Component({
  selector: 'app-answer-preview',
  imports: [AnswerWords, StatusBadge],
  templateUrl: './answer-preview.html',
  styleUrl: './answer-preview.css',
})
export class AnswerPreview {
  readonly file = input.required<CaseFile>();
  readonly answer = input.required<TypedAnswer>();
  /** the office of whoever wrote it, when that is somebody else */
  readonly signedBy = input<string | null>(null);

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
  protected readonly shown = computed(() => shownOf(this.answer()));
  protected readonly from = computed(() => {
    const account = this.session.current()?.account;
    const slug = this.file().department;
    return [this.signedBy() ?? account?.officeTitle ?? '', slug === null ? '' : this.directory.departmentName(slug)]
      .filter((part) => part !== '')
      .join(', ');
  });
}
