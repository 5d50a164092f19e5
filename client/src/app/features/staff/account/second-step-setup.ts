import { HttpClient } from '@angular/common/http';
import { afterNextRender, Component, computed, type ElementRef, inject, Injector, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { pictureOf } from '../entry/qr-picture';
import { RecoveryCodes } from '../entry/recovery-codes';
import type { NewRecoveryCodes, TotpEnrolment } from './own-account';

/** Connects an app that shows codes, then shows the recovery codes, this one time. */
@Component({
  selector: 'app-second-step-setup',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, RecoveryCodes, SaveButton, TroubleNotice],
  templateUrl: './second-step-setup.html',
  styleUrl: './second-step-setup.css',
})
export class SecondStepSetup {
  readonly finished = output();
  readonly dropped = output();

  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);
  protected readonly labels = fieldLabels;
  protected readonly starting = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  private readonly enrolment = signal<TotpEnrolment | null>(null);
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  protected readonly picture = computed(() => pictureOf(this.enrolment()?.qrSvg ?? ''));
  /** In fours, as a person reads it out. */
  protected readonly secret = computed(
    () =>
      this.enrolment()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );
  private readonly codesHeading = viewChild<ElementRef<HTMLElement>>('codesHeading');

  protected readonly record = new RecordForm({ code: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.code, { message: $localize`:@@staff-admin.own.code-empty:Напишете шестте цифри.` });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    // Nobody should leave by mistake before the codes are kept: they are never shown again.
    guardUnsaved(computed(() => this.recoveryCodes().length > 0));
    void this.start();
  }

  protected start(): Promise<void> {
    return this.starting.run(async () => {
      this.trouble.set(null);
      try {
        this.enrolment.set(await firstValueFrom(this.http.post<TotpEnrolment>('/api/v1/account/totp/enrolment', {})));
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  protected drop(): void {
    this.record.show({ code: '' });
    this.dropped.emit();
  }

  protected finish(): void {
    this.recoveryCodes.set([]);
    this.finished.emit();
  }

  private async send(): Promise<void> {
    const body = { code: this.record.typed().code.replace(/\s/g, '') };
    const { recoveryCodes } = await firstValueFrom(this.http.post<NewRecoveryCodes>('/api/v1/account/totp/confirmation', body));
    this.record.settle();
    this.recoveryCodes.set(recoveryCodes);
    afterNextRender(() => this.codesHeading()?.nativeElement.focus(), { injector: this.injector });
  }
}
