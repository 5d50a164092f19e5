import { computed, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import { Announcer } from '../desk-form/announcer';
import type { ReviewCase } from '../review/review-case';
import { injectAfterPublicationWrites } from './after-publication-writes';
import { EditDialog, type TextUnderEdit } from './edit-dialog';

const done = $localize`:@@staff-queue.edit.done:Публичният текст е променен. Авторът получава писмо.`;

/** Gives a function that opens the edit of a public text; the case is read anew once something has become of it. */
export function injectPublicEditing(): (review: ReviewCase) => Promise<void> {
  const dialog = inject(MatDialog);
  const announcer = inject(Announcer);
  const writes = injectAfterPublicationWrites();

  return async (review) => {
    const first = review.file();
    const reasons = await review.prepare(() => writes.reasons());
    if (first === null || reasons === null) return;
    const file = computed(() => review.file() ?? first);
    const send: TextUnderEdit['send'] = async (request) => {
      try {
        await writes.edit(file(), request);
      } catch (error) {
        review.source.isStale(error);
        throw error;
      }
    };
    const data: TextUnderEdit = { file, meanwhile: review.source.meanwhile, reasons, send };
    const opened = dialog.open<EditDialog, TextUnderEdit, boolean>(EditDialog, { data, width: '56rem', maxWidth: '96vw' });
    if ((await firstValueFrom(opened.afterClosed())) !== true) return;
    review.source.reload();
    announcer.say(done);
  };
}
