import { Component, computed, input, model, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';

import type { CaseFileAttachment } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { formatBytes } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';

/** The files of a case with a look at the pictures. A moderator marks which become public. */
@Component({
  selector: 'app-case-attachments',
  imports: [Icon, MatButtonModule, MatCheckboxModule],
  templateUrl: './case-attachments.html',
  styleUrl: './case-attachments.css',
  host: { class: 'desk-panel desk-files' },
})
export class CaseAttachments {
  readonly files = input.required<readonly CaseFileAttachment[]>();
  readonly mayMark = input(false);
  readonly isCasePublic = input(false);
  /** ids of the files that are or shall be public */
  readonly publicIds = model<ReadonlySet<string>>(new Set());

  /** a moderator wants to look at a file, and to cover parts of it */
  readonly review = output<CaseFileAttachment>();

  private readonly language = injectLanguage();
  protected readonly rows = computed(() =>
    this.files().map((file) => ({
      ...file,
      size: formatBytes(file.bytes, this.language),
      isImage: file.mediaType.startsWith('image/'),
      isPdf: file.mediaType === 'application/pdf',
      // What the public has is covered once it has been taken back.
      mayBeCovered: this.mayMark() && file.redaction !== null && !(file.isPublic && this.isCasePublic()),
      isReady: isReady(file),
      state: stateOf(file),
      isMarked: this.publicIds().has(file.id),
    })),
  );

  protected mark(id: string, isPublic: boolean): void {
    const ids = new Set(this.publicIds());
    if (isPublic) ids.add(id);
    else ids.delete(id);
    this.publicIds.set(ids);
  }
}

/** A PDF is published once each page was looked at. */
function isReady({ mediaType, redaction }: CaseFileAttachment): boolean {
  if (mediaType !== 'application/pdf' || redaction === null) return true;
  return redaction.pages !== null && redaction.unseenPages.length === 0;
}

/** What a moderator prepared of the file, in words; empty when nothing. */
function stateOf({ mediaType, redaction }: CaseFileAttachment): string {
  if (redaction === null) return '';
  const { pages, unseenPages, coveredPages } = redaction;
  if (mediaType !== 'application/pdf') return coveredPages.length > 0 ? $localize`:@@staff-redaction.files.covered:има заличено` : '';
  if (pages === null) return $localize`:@@staff-redaction.files.unopened:страниците не са прегледани`;
  if (unseenPages.length > 0)
    return $localize`:@@staff-redaction.files.unseen:прегледани ${pages - unseenPages.length}:seen: от ${pages}:pages: стр.`;
  const covered = coveredPages.join(', ');
  return covered === ''
    ? $localize`:@@staff-redaction.files.seen:прегледан докрай`
    : $localize`:@@staff-redaction.files.seen-covered:прегледан докрай, заличено на стр. ${covered}:list:`;
}
