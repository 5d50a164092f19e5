import { Component, computed, signal } from '@angular/core';

import { injectLanguage } from '../../core/i18n/language';
import { formatBytes } from '../../core/i18n/numbers';
import { FileField } from '../../ui/file-field';
import { FileList, type ListedFile } from '../../ui/file-list';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { SendOnce } from '../../ui/send-once';
import { acceptedFiles, fileFault } from '../../ui/file-limits';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

const MOST_FILES = 5;

/** Pictures and documents. Each is uploaded on its own; what was accepted stays even when another is refused. */
@Component({
  selector: 'app-files-step',
  imports: [FileField, FileList, Icon, Notice, SendOnce, StepActions, StepFrame],
  templateUrl: './files-step.html',
})
export class FilesStep extends StepPage {
  override readonly step = 'files';
  override readonly heading = signal($localize`:@@submit.files.heading:Имате ли снимки или документи?`);

  private readonly pageLanguage = injectLanguage();
  protected readonly accepted = acceptedFiles;
  protected readonly files = computed<ListedFile[]>(() =>
    (this.saved()?.files ?? []).map(({ id, name, mediaType, bytes }) => ({
      id,
      name,
      detail: formatBytes(bytes, this.pageLanguage),
      isImage: mediaType.startsWith('image/'),
    })),
  );
  protected readonly room = computed(() => MOST_FILES - this.files().length);
  /** Several files may be wrong at once; all of that stands at the one field. */
  protected readonly fileError = (this.form?.errors ?? []).map(({ detail }) => detail).join(' ');
  /** What the browser can say before a long upload; the server looks into the files themselves. */
  protected readonly chosenFault = signal('');

  protected look(event: Event): void {
    const chosen = event.target instanceof HTMLInputElement ? event.target.files : null;
    this.chosenFault.set(chosen === null ? '' : fileFault([...chosen], this.room()));
  }
}
