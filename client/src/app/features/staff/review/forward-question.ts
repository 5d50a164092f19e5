import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import { CaseWrites } from '../case-parts/case-writes';
import { ForwardDialog, type ForwardingQuestion } from '../forwarding/forward-dialog';
import { ForwardingApi } from '../forwarding/forwarding-api';
import type { ReviewCase } from './review-case';

/** Gives a function that asks where a case goes and what the letter holds; true once it went. */
export function injectForwarding(): (review: ReviewCase, authority: string) => Promise<boolean> {
  const dialog = inject(MatDialog);
  const api = inject(ForwardingApi);
  const writes = inject(CaseWrites);
  return async (review, authority) => {
    const file = review.file();
    const sheet = file === null ? null : await review.prepare(() => api.read(file.number));
    if (file === null || sheet === null) return false;
    const data: ForwardingQuestion = { file, sheet, authority, send: (given) => review.act(() => writes.forward(file, given)) };
    const opened = dialog.open<ForwardDialog, ForwardingQuestion, boolean>(ForwardDialog, { data, width: '46rem', maxWidth: '96vw' });
    return (await firstValueFrom(opened.afterClosed())) === true;
  };
}
