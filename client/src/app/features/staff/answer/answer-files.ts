import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, type ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { detailOf } from '../../../core/answers/answer-file';
import type { ResponseDraftFile, ResponseDraftFiles } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectLanguage } from '../../../core/i18n/language';
import { acceptedFiles, fileFault } from '../../../ui/file-limits';
import { Icon } from '../../../ui/icon';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import { languageOf } from '../lists/text-language';

interface Choice {
  readonly file: File | null;
  readonly description: string;
}

/** Characters, as the server has them. */
const MOST_SAID = 500;

/** The files of the answer that is being written. They are kept with the draft at once, and published with the answer. */
@Component({
  selector: 'app-answer-files',
  imports: [Icon, LongTextField, MatButtonModule, TroubleNotice],
  templateUrl: './answer-files.html',
  styleUrl: './answer-files.css',
  host: { class: 'desk-field' },
})
export class AnswerFiles {
  readonly number = input.required<string>();
  /** beside the preview of the answer: what it will be published with */
  readonly isReadOnly = input(false);

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly unsent = inject(UnsentAnswers);
  private readonly language = injectLanguage();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly url = computed(() => `/api/v1/submissions/${encodeURIComponent(this.number())}/response-draft/files`);
  private readonly resource = httpResource<ResponseDraftFiles>(() => this.url());

  private readonly unsentKey = computed(() => `${this.number()} answer-file`);

  protected readonly accepted = acceptedFiles;
  protected readonly mostSaid = MOST_SAID;
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly chosen = signal<File | null>(null);
  protected readonly description = signal('');
  /** names this upload, so that it is kept once however often it is sent; said otherwise it is another */
  private readonly request = computed(() => {
    this.chosen();
    this.description();
    return crypto.randomUUID();
  });
  protected readonly kind = computed(() => this.chosen()?.type ?? '');
  protected readonly hasFailed = computed(() => this.resource.error() !== undefined);
  protected readonly files = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((file) => ({
      ...file,
      detail: detailOf(file, this.language),
      textLanguage: languageOf(file.description ?? ''),
      isImage: file.mediaType.startsWith('image/'),
    })),
  );
  protected readonly most = computed(() => (this.resource.hasValue() ? this.resource.value().most : 0));
  protected readonly hasRoom = computed(() => this.files().filter(({ isIn }) => isIn).length < this.most());

  constructor() {
    // The preview takes the form away and brings it back.
    effect(() => {
      const { file, description } = this.unsent.take<Choice>(this.unsentKey(), { file: null, description: '' });
      this.chosen.set(file);
      this.description.set(description);
    });
    effect(() => {
      const choice: Choice = { file: this.chosen(), description: this.description() };
      if (choice.file === null) this.unsent.drop(untracked(this.unsentKey));
      else this.unsent.keep(untracked(this.unsentKey), choice);
    });
    guardUnsaved(computed(() => this.chosen() !== null));
  }

  protected choose(box: HTMLInputElement): void {
    const file = box.files?.item(0) ?? null;
    // Choosing the same file again should count as choosing.
    box.value = '';
    if (file === null) return;
    const text = fileFault([file], 1);
    this.trouble.set(text === '' ? null : { heading: $localize`:@@staff-notes.attach.wrong:Този файл не може да се приложи`, text });
    this.chosen.set(text === '' ? file : null);
    this.description.set('');
  }

  protected forget(): void {
    this.chosen.set(null);
    this.trouble.set(null);
    this.heading().nativeElement.focus();
  }

  protected add(): Promise<void> {
    return this.take($localize`:@@staff-notes.attach.added:Файлът е приложен. Ще се публикува с отговора.`, async () => {
      const chosen = this.chosen();
      if (chosen === null) return;
      const body = new FormData();
      body.append('description', this.description().trim());
      body.append('file', chosen);
      await firstValueFrom(this.http.post<ResponseDraftFile>(this.url(), body, { headers: { 'Idempotency-Key': `"${this.request()}"` } }));
      this.chosen.set(null);
    });
  }

  protected leaveOut(file: ResponseDraftFile): Promise<void> {
    const done =
      file.from === 'added'
        ? $localize`:@@staff-notes.attach.removed:Файлът е махнат.`
        : $localize`:@@staff-notes.attach.left-out:Файлът няма да е в новата версия. В предишната остава.`;
    return this.take(done, async () => {
      await firstValueFrom(this.http.delete(`${this.url()}/${file.id}`));
    });
  }

  protected takeIn(file: ResponseDraftFile): Promise<void> {
    return this.take($localize`:@@staff-notes.attach.taken-in:Файлът ще е и в новата версия.`, async () => {
      await firstValueFrom(this.http.put(`${this.url()}/${file.id}`, {}));
    });
  }

  private take(done: string, step: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await step();
        this.resource.reload();
        this.announcer.say(done);
        // What was pressed is gone by now.
        this.heading().nativeElement.focus();
      } catch (error) {
        const trouble = troubleOf(error);
        this.trouble.set({ ...trouble, text: problemOf(error).errors[0]?.detail ?? trouble.text });
      }
    });
  }
}
