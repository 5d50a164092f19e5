import { Component, computed, input, model } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';

import type { CaseFileAttachment } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { formatBytes } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';

/** The files of a case with a look at the pictures. A moderator marks which become public. */
@Component({
  selector: 'app-case-attachments',
  imports: [Icon, MatCheckboxModule],
  templateUrl: './case-attachments.html',
  styleUrl: './case-attachments.css',
  host: { class: 'desk-panel desk-files' },
})
export class CaseAttachments {
  readonly files = input.required<readonly CaseFileAttachment[]>();
  readonly mayMark = input(false);
  /** ids of the files that are or shall be public */
  readonly publicIds = model<ReadonlySet<string>>(new Set());

  private readonly language = injectLanguage();
  protected readonly rows = computed(() =>
    this.files().map((file) => ({
      ...file,
      size: formatBytes(file.bytes, this.language),
      isImage: file.mediaType.startsWith('image/'),
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
