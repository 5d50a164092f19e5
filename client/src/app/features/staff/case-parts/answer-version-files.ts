import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { ResponseFile } from '../../../core/api/contract';
import { detailOf } from '../../../core/answers/answer-file';
import { LocalDate } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { Icon } from '../../../ui/icon';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { textLimits } from '../desk-form/text-rules';
import { languageOf } from '../lists/text-language';

/** The files of a version of an answer, for the staff. A moderator takes one from the public, or gives it back. */
@Component({
  selector: 'app-answer-version-files',
  imports: [Icon, LocalDate, MatButtonModule],
  template: `
    @if (rows().length > 0) {
      <p class="desk-hint"><strong i18n="@@staff-notes.files.heading">Файлове към отговора</strong></p>
      <ul class="files">
        @for (file of rows(); track file.id) {
          <li class="file">
            <z-icon [name]="file.isImage ? 'image' : 'file'" />
            <div class="file-words">
              <a [href]="file.url" download>{{ file.name }}</a>
              <span class="desk-hint">{{ file.detail }}</span>
              @if (file.description) {
                <span class="citizen-text" [attr.lang]="file.textLanguage">{{ file.description }}</span>
              }
              @if (file.withheldAt; as at) {
                <span class="desk-alarm" i18n="@@staff-notes.files.withheld">Скрит от публиката на {{ at | localDate: 'moment' }}</span>
              }
              @if (number() !== '') {
                <button type="button" matButton="outlined" (click)="withhold(file, file.withheldAt === null)">
                  @if (file.withheldAt === null) {
                    <span i18n="@@staff-notes.files.withhold">Скрий от публиката…</span>
                  } @else {
                    <span i18n="@@staff-notes.files.show">Покажи отново…</span>
                  }
                  <span class="visually-hidden"> {{ file.name }}</span>
                </button>
              }
            </div>
          </li>
        }
      </ul>
    }
  `,
})
export class AnswerVersionFiles {
  readonly files = input.required<readonly ResponseFile[]>();
  /** of the case, where the reader may take files from the public; empty where not */
  readonly number = input('');
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly ask = injectAsk();
  private readonly language = injectLanguage();
  protected readonly rows = computed(() =>
    this.files().map((file) => ({
      ...file,
      detail: detailOf(file, this.language),
      textLanguage: languageOf(file.description ?? ''),
      isImage: file.mediaType.startsWith('image/'),
    })),
  );

  protected async withhold({ id }: ResponseFile, withheld: boolean): Promise<void> {
    const number = this.number();
    const isDone = await this.ask({
      key: `${number} file ${id} ${String(withheld)}`,
      heading: withheld
        ? $localize`:@@staff-notes.files.withhold-heading:Скрий файла от публиката`
        : $localize`:@@staff-notes.files.show-heading:Покажи файла отново`,
      explanation: withheld
        ? $localize`:@@staff-notes.files.withhold-text:На мястото на файла остава ред, че е скрит. Служителите го виждат. Отделът може да публикува поправка с друг файл.`
        : $localize`:@@staff-notes.files.show-text:Всеки ще може да го изтегли, както преди.`,
      text: {
        pointer: '/reason',
        label: $localize`:@@staff-notes.files.reason:Защо`,
        hint: $localize`:@@staff-notes.files.reason-hint:Четат го само служителите.`,
        limit: textLimits.note,
      },
      confirm: withheld ? $localize`:@@staff-notes.files.withhold-yes:Скрий` : $localize`:@@staff-notes.files.show-yes:Покажи`,
      isDangerous: withheld,
      send: async ({ text }) => {
        const url = `/api/v1/submissions/${encodeURIComponent(number)}/answer-files/${id}/withholding`;
        await firstValueFrom(this.http.put(url, { withheld, reason: text }));
      },
    });
    if (!isDone) return;
    this.announcer.say(
      withheld
        ? $localize`:@@staff-notes.files.withhold-done:Файлът е скрит от публиката.`
        : $localize`:@@staff-notes.files.show-done:Файлът отново е публичен.`,
    );
    this.changed.emit();
  }
}
