import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { CaseFileAttachment, FilePage, FileReviewSheet } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import type { CaseWrites } from '../case-parts/case-writes';
import { Busy } from '../desk-form/busy';
import { LongTextField } from '../desk-form/long-text-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { FileWork } from './file-work';
import { type Edit, PageCanvas, type Placed } from './page-canvas';
import { RectangleList } from './rectangle-list';
import { fresh, type Rectangle } from './rectangles';

export interface FileToReview {
  readonly number: string;
  readonly file: CaseFileAttachment;
  /** what writes on the desk is not known to dialogs */
  readonly writes: CaseWrites;
}

/**
 * Covers parts of a picture or of the pages of a PDF, and notes which pages were looked at. Closes with the file as it was saved; with nothing
 * when it could not be opened.
 */
@Component({
  selector: 'app-file-review-dialog',
  imports: [Icon, LongTextField, MatButtonModule, MatDialogModule, Notice, PageCanvas, RectangleList, TroubleNotice],
  templateUrl: './file-review-dialog.html',
  styleUrl: './file-review-dialog.css',
})
export class FileReviewDialog {
  protected readonly data = inject<FileToReview>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<FileReviewDialog, FileReviewSheet | null>);
  private readonly toDate = injectDateFormat();
  private readonly list = viewChild(RectangleList);
  protected readonly work = new FileWork(this.data.writes, this.data.number, this.data.file.id);
  protected readonly descriptionLimit = 500;
  protected readonly busy = new Busy();
  protected readonly isPdf = this.data.file.mediaType === 'application/pdf';
  protected readonly number = signal(1);
  protected readonly current = signal<number | null>(null);
  protected readonly isLarge = signal(false);
  /** off at first, as a finger on the picture has to scroll past it */
  protected readonly drawsByTouch = signal(false);
  /** the page whose picture is there; one that nobody could see counts as unseen */
  private readonly drawnPage = signal(0);
  protected readonly isPictureLost = signal(false);
  protected readonly page = computed(() => this.work.sheet()?.pages[this.number() - 1] ?? null);
  protected readonly isDrawn = computed(() => this.drawnPage() === this.number());
  protected readonly placed = computed<Placed[]>(() =>
    this.work
      .rectangles()
      .map((rectangle, index) => ({ rectangle, index }))
      .filter(({ rectangle }) => rectangle.page === this.number()),
  );
  protected readonly alt = computed(() =>
    this.isPdf
      ? $localize`:@@staff-redaction.file.page-alt:Страница ${this.number()}:page: от ${this.data.file.name}:name:`
      : $localize`:@@staff-redaction.file.picture-alt:Снимката ${this.data.file.name}:name:`,
  );
  protected readonly pages = computed(() => {
    const covered = new Set(this.work.rectangles().map(({ page }) => page));
    return (this.work.sheet()?.pages ?? []).map((page) => ({
      ...page,
      isCovered: covered.has(page.page),
      label: labelOf(page, covered.has(page.page)),
    }));
  });
  protected readonly lookedAt = computed(() => {
    const look = this.page()?.look ?? null;
    if (look === null) return '';
    const at = this.toDate(look.at, 'moment');
    return look.by === null
      ? $localize`:@@staff-redaction.file.looked-at:Прегледана, ${at}:date:`
      : $localize`:@@staff-redaction.file.looked-by:Прегледана от ${look.by}:name:, ${at}:date:`;
  });
  protected readonly isLast = computed(() => this.number() === this.pages().length);

  constructor() {
    void this.work.open();
    // The pages are saved before it closes, whichever way.
    this.dialog.disableClose = true;
    this.dialog.backdropClick().subscribe(() => void this.close());
    this.dialog.keydownEvents().subscribe((event) => {
      if (event.key === 'Escape') void this.close();
    });
  }

  protected go(page: number): void {
    if (page < 1 || page > this.pages().length || page === this.number()) return;
    this.number.set(page);
    this.current.set(null);
    this.isPictureLost.set(false);
  }

  protected add(rectangle: Rectangle): void {
    this.work.change([...this.work.rectangles(), rectangle]);
    this.current.set(this.work.rectangles().length - 1);
  }

  /** One that is then put in its place by keys or numbers. */
  protected addByHand(page: FilePage): void {
    this.add(fresh(page.page, page, this.placed().length));
    setTimeout(() => this.list()?.focus(this.placed().length - 1));
  }

  protected edit({ index, apply }: Edit): void {
    this.work.change(this.work.rectangles().map((one, place) => (place === index ? apply(one) : one)));
  }

  protected remove(index: number): void {
    this.work.change(this.work.rectangles().filter((_, place) => place !== index));
    this.current.set(null);
    const left = this.placed().length;
    if (left > 0) setTimeout(() => this.list()?.focus(left - 1));
  }

  protected drawn(page: FilePage): void {
    this.isPictureLost.set(false);
    this.drawnPage.set(page.page);
  }

  protected look(page: FilePage): Promise<void> {
    return this.busy.run(async () => {
      if (await this.work.look(page)) this.go(this.number() + 1);
    });
  }

  protected async close(): Promise<void> {
    await this.work.flush();
    // What could not be saved is told; a second time it is left behind.
    if (this.work.isUnsaved() && !this.isLeaving()) this.isLeaving.set(true);
    else this.dialog.close(this.work.sheet());
  }

  protected readonly isLeaving = signal(false);
}

function labelOf({ page, look }: FilePage, isCovered: boolean): string {
  const state =
    look === null ? $localize`:@@staff-redaction.file.not-looked:не е прегледана` : $localize`:@@staff-redaction.file.looked:прегледана`;
  const covered = isCovered ? $localize`:@@staff-redaction.file.has-covers:, има заличено` : '';
  return $localize`:@@staff-redaction.file.page-label:Страница ${page}:page:: ${state}:state:${covered}:covered:`;
}
