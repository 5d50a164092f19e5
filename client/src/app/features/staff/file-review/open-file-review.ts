import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

import type { CaseFile, CaseFileAttachment, FileReviewSheet } from '../../../core/api/contract';
import { CaseWrites } from '../case-parts/case-writes';
import { FileReviewDialog, type FileToReview } from './file-review-dialog';

type Take = (sheet: FileReviewSheet) => void;

/** Opens files of a case for review; `take` gets what was prepared of one. Call it where things can be injected. */
export function injectFileReview(take: Take): (file: CaseFile, attachment: CaseFileAttachment) => void {
  const dialog = inject(MatDialog);
  const writes = inject(CaseWrites);
  return ({ number }, file) => {
    const data: FileToReview = { number, file, writes };
    const opened = dialog.open<FileReviewDialog, FileToReview, FileReviewSheet | null>(FileReviewDialog, {
      data,
      width: '80rem',
      maxWidth: '98vw',
    });
    opened.afterClosed().subscribe((sheet) => {
      if (sheet) take(sheet);
    });
  };
}
