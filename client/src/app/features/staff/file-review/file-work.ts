import { computed, DestroyRef, inject, signal } from '@angular/core';

import type { FilePage, FileReviewSheet } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import type { CaseWrites } from '../case-parts/case-writes';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { isSameList, joined, type Rectangle } from './rectangles';

/** Milliseconds without another change after which the rectangles are saved. */
const PAUSE = 600;
/** Times that a save is tried again over what others saved meanwhile. */
const MOST_TRIES = 3;

/**
 * A file under review: its pages, what is covered of them, and who looked at which. Saved as it is made; what another moderator saved
 * meanwhile is joined to it, and told. Make it where things can be injected.
 */
export class FileWork {
  private readonly seen = signal<FileReviewSheet | null>(null);
  private readonly mine = signal<readonly Rectangle[]>([]);
  private readonly past = signal<readonly (readonly Rectangle[])[]>([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  /** as the server has it; null until it is read */
  readonly sheet = this.seen.asReadonly();
  readonly rectangles = this.mine.asReadonly();
  readonly mayUndo = computed(() => this.past().length > 0);
  /** what is to be seen, for whoever does not see it */
  readonly description = signal('');
  readonly isUnsaved = computed(() => {
    const sheet = this.seen();
    return sheet !== null && (!isSameList(this.mine(), sheet.rectangles) || this.described() !== sheet.description);
  });
  private readonly described = computed(() => this.description().trim() || null);
  /** why the file could not be opened, or the last write failed */
  readonly trouble = signal<Trouble | null>(null);
  /** who else saved rectangles while this went on; empty when nobody did */
  readonly meanwhile = signal('');
  /** Pages of a PDF that nobody looked at. */
  readonly unseen = computed(() => {
    const sheet = this.seen();
    return sheet?.mediaType === 'application/pdf' ? sheet.pages.filter(({ look }) => look === null).map(({ page }) => page) : [];
  });

  constructor(
    private readonly writes: CaseWrites,
    private readonly number: string,
    private readonly file: string,
  ) {
    inject(DestroyRef).onDestroy(() => void this.flush());
  }

  async open(): Promise<void> {
    this.trouble.set(null);
    try {
      const sheet = await this.writes.reviewFile(this.number, this.file);
      this.seen.set(sheet);
      this.mine.set(sheet.rectangles);
      this.description.set(sheet.description ?? '');
    } catch (error) {
      this.trouble.set(troubleOf(error));
    }
  }

  change(next: readonly Rectangle[]): void {
    if (isSameList(next, this.mine())) return;
    this.past.update((past) => [...past, this.mine()]);
    this.mine.set(next);
    this.saveSoon();
  }

  describe(text: string): void {
    this.description.set(text);
    this.saveSoon();
  }

  undo(): void {
    const last = this.past().at(-1);
    if (last === undefined) return;
    this.past.update((past) => past.slice(0, -1));
    this.mine.set(last);
    this.saveSoon();
  }

  /** Notes that the page was looked at; false when that did not come through. */
  async look({ page }: FilePage): Promise<boolean> {
    try {
      const { pages } = await this.writes.lookAtPage(this.number, this.file, page);
      this.seen.update((sheet) => sheet && { ...sheet, pages });
      this.trouble.set(null);
      return true;
    } catch (error) {
      this.trouble.set(troubleOf(error));
      return false;
    }
  }

  /** Saves what is not saved yet, and waits for it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save(MOST_TRIES));
    return this.running;
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  private async save(tries: number): Promise<void> {
    const sheet = this.seen();
    if (sheet === null || !this.isUnsaved()) return;
    try {
      const prepared = { rectangles: this.mine(), description: this.described() };
      this.seen.set(await this.writes.saveFileRedaction(this.number, this.file, sheet.version, prepared));
      this.trouble.set(null);
    } catch (error) {
      if (problemOf(error).status === 412 && tries > 1) return await this.saveOver(sheet, tries);
      this.trouble.set(troubleOf(error));
    }
  }

  private async saveOver(before: FileReviewSheet, tries: number): Promise<void> {
    try {
      const theirs = await this.writes.reviewFile(this.number, this.file);
      this.mine.set(joined(before.rectangles, this.mine(), theirs.rectangles));
      if (this.described() === before.description) this.description.set(theirs.description ?? '');
      this.past.set([]);
      this.seen.set(theirs);
      this.meanwhile.set(theirs.savedBy ?? '');
    } catch (error) {
      this.trouble.set(troubleOf(error));
      return;
    }
    await this.save(tries - 1);
  }
}
