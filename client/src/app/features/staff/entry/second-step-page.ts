import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { TotpEnrolment } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';
import { PageHeading } from '../../../ui/page-heading';
import { Busy } from '../desk-form/busy';
import { type Faults, focusFirstFault, refusalOf, type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { homeOf } from '../frame/desk-links';
import { pictureOf } from './qr-picture';
import { RecoveryCodes } from './recovery-codes';

/** Sets up the second step of signing in: an app that shows codes, then the recovery codes. */
@Component({
  selector: 'app-second-step-page',
  imports: [FormField, FormRoot, LineField, MatButtonModule, PageHeading, RecoveryCodes, TroubleNotice],
  templateUrl: './second-step-page.html',
  styleUrl: './second-step-page.css',
})
export class SecondStepPage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(StaffSession);
  private readonly router = inject(Router);

  protected readonly enrolment = signal<TotpEnrolment | null>(null);
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly starting = new Busy();
  protected readonly picture = computed(() => pictureOf(this.enrolment()?.qrSvg ?? ''));
  /** In fours, as a person reads it out. */
  protected readonly secret = computed(
    () =>
      this.enrolment()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );

  private readonly typed = signal({ code: '' });
  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.code, { message: $localize`:@@staff-desk.sign-in.code-empty:Напишете кода.` });
    },
    { submission: { action: () => this.confirm(), onInvalid: focusFirstFault } },
  );

  constructor() {
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

  protected goOn(): void {
    const current = this.session.current();
    if (current === null) return;
    this.session.begin({ ...current, totpEnrolled: true, mustEnrolTotp: false });
    void this.router.navigateByUrl(homeOf(current.account.role), { replaceUrl: true });
  }

  private async confirm(): Promise<Faults> {
    this.trouble.set(null);
    try {
      const code = this.typed().code.replace(/\s/g, '');
      const answer = await firstValueFrom(this.http.post<{ recoveryCodes: string[] }>('/api/v1/account/totp/confirmation', { code }));
      this.recoveryCodes.set(answer.recoveryCodes);
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/code': this.fields.code });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
