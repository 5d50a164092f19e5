import { HttpClient } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { problemOf } from '../../../../core/http/problem';
import { Icon } from '../../../../ui/icon';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { guardUnsaved } from '../../desk-form/unsaved-work';
import { injectConfirm } from '../form/consequences-dialog';
import { adminApi, type Municipality } from '../records';
import { pictureFault, pictureKinds } from './picture-fault';

/** The emblem: as it is, as it would be with the chosen file, and without it. */
@Component({
  selector: 'app-emblem-panel',
  imports: [Icon, MatButtonModule, TroubleNotice],
  templateUrl: './emblem-panel.html',
  styleUrl: './emblem-panel.css',
})
export class EmblemPanel {
  readonly municipality = input.required<Municipality>();
  readonly changed = output<Municipality>();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly confirm = injectConfirm();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly kinds = pictureKinds.join(',');
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  private readonly chosen = signal<{ file: File; preview: string } | null>(null);
  protected readonly fileName = computed(() => this.chosen()?.file.name ?? '');
  protected readonly picture = computed(() => this.chosen()?.preview ?? this.municipality().emblemUrl);
  protected readonly isChosen = computed(() => this.chosen() !== null);

  constructor() {
    guardUnsaved(this.isChosen);
  }

  protected async choose(box: HTMLInputElement): Promise<void> {
    const file = box.files?.item(0) ?? null;
    // Choosing the same file again should count as choosing.
    box.value = '';
    if (file === null) return;
    const text = pictureFault(file);
    this.trouble.set(text === null ? null : { heading: $localize`:@@staff-admin.emblem.wrong:Този файл не става за герб`, text });
    this.chosen.set(text === null ? { file, preview: await dataAddress(file) } : null);
  }

  protected forget(): void {
    this.chosen.set(null);
    this.heading().nativeElement.focus();
  }

  protected save(): Promise<void> {
    return this.take(async () => {
      const chosen = this.chosen();
      if (chosen === null) return;
      const body = new FormData();
      body.append('file', chosen.file);
      this.changed.emit(await firstValueFrom(this.http.put<Municipality>(`${adminApi}/municipality/emblem`, body)));
      this.chosen.set(null);
      this.announcer.say($localize`:@@staff-admin.emblem.saved:Новият герб е на страниците.`);
    });
  }

  protected async remove(): Promise<void> {
    const isSure = await this.confirm({
      heading: $localize`:@@staff-admin.emblem.remove-heading:Да махнем ли герба?`,
      follows: [
        $localize`:@@staff-admin.emblem.remove-1:Изчезва от публичните страници.`,
        $localize`:@@staff-admin.emblem.remove-2:Файлът не се пази. За да го върнете, ще трябва да го качите пак.`,
      ],
      confirm: $localize`:@@staff-admin.emblem.remove-yes:Махни герба`,
      isDangerous: true,
    });
    if (!isSure) return;
    await this.take(async () => {
      this.changed.emit(await firstValueFrom(this.http.delete<Municipality>(`${adminApi}/municipality/emblem`)));
      this.announcer.say($localize`:@@staff-admin.emblem.removed:Гербът е махнат.`);
    });
  }

  private take(step: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await step();
        // What was pressed is gone by now.
        this.heading().nativeElement.focus();
      } catch (error) {
        const trouble = troubleOf(error);
        this.trouble.set({ ...trouble, text: problemOf(error).errors[0]?.detail ?? trouble.text });
      }
    });
  }
}

/** The file as the address of a picture, for showing it before it is sent. */
function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read'));
    };
    reader.readAsDataURL(file);
  });
}
