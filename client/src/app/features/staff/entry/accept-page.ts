import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Invitation, Session } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { roleLabels } from '../../../core/labels/role-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { PageHeading } from '../../../ui/page-heading';
import { type Faults, focusFirstFault, refusalOf, type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { homeOf } from '../frame/desk-links';
import { passwordAdvice } from './password-words';

/** An invited person gives a name and a password and is in. */
@Component({
  selector: 'app-accept-page',
  imports: [FormField, FormRoot, LineField, MatButtonModule, PageHeading, RouterLink, TroubleNotice],
  templateUrl: './accept-page.html',
})
export class AcceptPage {
  /** single-use, from the address */
  readonly token = input('');

  private readonly http = inject(HttpClient);
  private readonly session = inject(StaffSession);
  private readonly router = inject(Router);

  protected readonly advice = passwordAdvice;
  private readonly invitation = httpResource<Invitation>(() => ({
    url: '/api/v1/invitations/inspection',
    method: 'POST',
    body: { token: this.token() },
  }));
  protected readonly invited = computed(() => (this.invitation.hasValue() ? this.invitation.value() : null));
  protected readonly isLoading = this.invitation.isLoading;
  protected readonly isSpent = computed(() => problemOf(this.invitation.error()).status === 404 || this.token() === '');
  protected readonly failure = computed(() => (this.invitation.error() === undefined ? null : troubleOf(this.invitation.error())));
  protected readonly role = computed(() => {
    const invited = this.invited();
    return invited === null ? '' : roleLabels[invited.role];
  });

  private readonly typed = signal({ name: '', password: '' });
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.name, textLimits.name);
      limitText(path.password, textLimits.password);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  constructor() {
    effect(() => {
      const name = this.invited()?.name;
      if (name !== undefined) this.typed.update((typed) => ({ ...typed, name: typed.name || name }));
    });
  }

  private async send(): Promise<Faults> {
    const { name, password } = this.typed();
    this.trouble.set(null);
    try {
      const acceptance = { token: this.token(), name: name.trim(), password };
      const session = await firstValueFrom(this.http.post<Session>('/api/v1/invitations/acceptance', acceptance));
      this.session.begin(session);
      await this.router.navigateByUrl(session.mustEnrolTotp ? '/staff/second-step' : homeOf(session.account.role), { replaceUrl: true });
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/name': this.fields.name, '/password': this.fields.password });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
