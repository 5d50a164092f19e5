import { Component, computed, input, signal } from '@angular/core';

import type { PrivateCase } from '../../core/api/contract';
import { type FormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { formatBytes } from '../../core/i18n/numbers';
import { FileField } from '../../ui/file-field';
import { acceptedFiles, fileFault } from '../../ui/file-limits';
import { FileList, type ListedFile } from '../../ui/file-list';
import { Notice } from '../../ui/notice';
import { SendOnce } from '../../ui/send-once';

/** More than one request carries; the server counts what the case holds already. */
const AT_ONCE = 5;

/** The files of the case, and a form to add some. */
@Component({
  selector: 'app-case-files',
  imports: [FileField, FileList, Notice, RequestKey, SendOnce],
  template: `
    @if (files().length > 0) {
      <z-file-list [files]="files()" />
    } @else {
      <p class="hint" i18n="@@case.files.none">Няма файлове.</p>
    }
    @if (own().mayAttach) {
      <form class="case-add-file" method="post" novalidate enctype="multipart/form-data" [action]="action()" zSendOnce>
        <app-request-key [form]="form()" />
        <z-file-field
          name="file"
          label="Добавете файл"
          i18n-label="@@case.files.add"
          hint="Снимка (JPEG, PNG, WebP), PDF или обикновен текст, до 10 MB."
          i18n-hint="@@case.files.add-hint"
          [accept]="accepted"
          [multiple]="true"
          [error]="error()"
          (change)="look($event)"
        />
        <div role="status">
          @if (chosenFault()) {
            <z-notice tone="warning"
              ><p>{{ chosenFault() }}</p></z-notice
            >
          }
        </div>
        <button class="button button--secondary" type="submit" i18n="@@case.files.send">Качете</button>
      </form>
    }
  `,
})
export class CaseFiles {
  readonly own = input.required<PrivateCase>();
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();
  private readonly language = injectLanguage();
  protected readonly error = computed(() =>
    (this.form()?.errors ?? [])
      .filter(({ pointer }) => pointer === '/file')
      .map(({ detail }) => detail)
      .join(' '),
  );
  protected readonly accepted = acceptedFiles;
  protected readonly action = computed(() => `/${this.language}/case/${this.own().number}/attachments`);
  protected readonly chosenFault = signal('');
  protected readonly files = computed<ListedFile[]>(() =>
    this.own().attachments.map(({ id, name, mediaType, bytes, url, isPublic, from }) => ({
      id,
      name,
      detail: [
        formatBytes(bytes, this.language),
        from === 'staff' ? $localize`:@@case.files.from-staff:от общината` : $localize`:@@case.files.from-you:от Вас`,
        isPublic ? $localize`:@@case.files.public:публичен` : $localize`:@@case.files.private:не е публичен`,
      ].join(' · '),
      href: url,
      isImage: mediaType.startsWith('image/'),
    })),
  );

  protected look(event: Event): void {
    const chosen = event.target instanceof HTMLInputElement ? event.target.files : null;
    this.chosenFault.set(chosen === null ? '' : fileFault([...chosen], AT_ONCE));
  }
}
