import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';

/** Asks for a link that sets a new password. The answer never tells whether there is such an account. */
@Component({
  selector: 'app-reset-page',
  imports: [FormField, FormRoot, LineField, MatButtonModule, Notice, PageHeading, RouterLink, TroubleNotice],
  template: `
    <div class="entry">
      <z-page-heading heading="Забравена парола" i18n-heading="@@staff-desk.reset.heading" />
      @if (isSent()) {
        <z-notice tone="success" [live]="true">
          <p i18n="@@staff-desk.reset.sent">Ако има такъв профил, изпратихме му връзка за нова парола.</p>
        </z-notice>
        <p i18n="@@staff-desk.reset.sent-next">Погледнете и папката за нежелана поща. Ако не дойде, обадете се на администратора.</p>
        <p><a routerLink="/staff/sign-in" i18n="@@staff-desk.to-sign-in">Към входа</a></p>
      } @else {
        <p i18n="@@staff-desk.reset.lead">Напишете служебния си имейл. Ще получите връзка за нова парола.</p>
        <app-trouble-notice [trouble]="trouble()" />
        <form class="panel" [formRoot]="fields">
          <app-line-field
            [formField]="fields.email"
            type="email"
            autocomplete="username"
            label="Служебен имейл"
            i18n-label="@@staff-desk.sign-in.email"
          />
          <div class="desk-actions">
            <button matButton="filled" [disabled]="fields().submitting()" i18n="@@staff-desk.reset.send">Изпрати връзка</button>
            <a routerLink="/staff/sign-in" i18n="@@staff-desk.to-sign-in">Към входа</a>
          </div>
        </form>
      }
    </div>
  `,
})
export class ResetPage {
  private readonly http = inject(HttpClient);
  private readonly typed = signal({ email: '' });
  protected readonly isSent = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.email, { message: $localize`:@@staff-desk.sign-in.email-empty:Напишете служебния си имейл.` });
      email(path.email, { message: $localize`:@@staff-desk.sign-in.email-wrong:Имейлът изглежда така: ime@obshtina.bg.` });
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    try {
      await firstValueFrom(this.http.post('/api/v1/password-resets', { email: this.typed().email.trim() }));
      this.isSent.set(true);
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/email': this.fields.email });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
