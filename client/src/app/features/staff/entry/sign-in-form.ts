import { HttpClient } from '@angular/common/http';
import { afterNextRender, Component, computed, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { Session } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';

/** E-mail and password, and the code of the second step once the server asks for it. */
@Component({
  selector: 'app-sign-in-form',
  imports: [FormField, FormRoot, LineField, MatButtonModule, TroubleNotice],
  templateUrl: './sign-in-form.html',
})
export class SignInForm {
  /** When the account is known already, nobody else can sign in here. */
  readonly account = input<string | null>(null);
  readonly signedIn = output<Session>();

  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);
  private readonly code = viewChild<LineField>('code');

  private readonly typed = signal({ email: '', password: '', code: '' });
  protected readonly needsCode = signal(false);
  protected readonly usesRecoveryCode = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly codeLabel = computed(() =>
    this.usesRecoveryCode()
      ? $localize`:@@staff-desk.sign-in.recovery-code:Резервен код`
      : $localize`:@@staff-desk.sign-in.code:Код от приложението`,
  );
  protected readonly codeHint = computed(() =>
    this.usesRecoveryCode()
      ? $localize`:@@staff-desk.sign-in.recovery-hint:Един от кодовете, които запазихте. Всеки важи веднъж.`
      : $localize`:@@staff-desk.sign-in.code-hint:Шест цифри, които се сменят на половин минута.`,
  );

  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.email, {
        when: () => this.account() === null,
        message: $localize`:@@staff-desk.sign-in.email-empty:Напишете служебния си имейл.`,
      });
      email(path.email, { message: $localize`:@@staff-desk.sign-in.email-wrong:Имейлът изглежда така: ime@obshtina.bg.` });
      required(path.password, { message: $localize`:@@staff-desk.sign-in.password-empty:Напишете паролата си.` });
      required(path.code, {
        when: () => this.needsCode(),
        message: $localize`:@@staff-desk.sign-in.code-empty:Напишете кода.`,
      });
    },
    {
      submission: {
        action: () => this.send(),
        onInvalid: focusFirstFault,
      },
    },
  );

  protected otherCode(): void {
    this.usesRecoveryCode.update((uses) => !uses);
    this.typed.update((typed) => ({ ...typed, code: '' }));
    this.code()?.focus();
  }

  private async send(): Promise<Faults> {
    const { email: address, password, code } = this.typed();
    this.trouble.set(null);
    try {
      const credentials = { email: this.account() ?? address.trim(), password, ...(this.needsCode() ? { code: code.trim() } : {}) };
      this.signedIn.emit(await firstValueFrom(this.http.post<Session>('/api/v1/session', credentials)));
      return undefined;
    } catch (error) {
      return this.refused(error);
    }
  }

  private refused(error: unknown): Faults {
    if (problemOf(error).slug === 'totp-required') {
      if (this.needsCode()) {
        const message = $localize`:@@staff-desk.sign-in.code-wrong:Кодът не е верен или вече е използван. Изчакайте следващия.`;
        return [{ kind: 'server', message, fieldTree: this.fields.code }];
      }
      this.needsCode.set(true);
      // Nobody has been at it yet, although the whole form was sent.
      this.fields.code().reset('');
      afterNextRender(() => this.code()?.focus(), { injector: this.injector });
      return undefined;
    }
    const { errors, trouble } = refusalOf(error, {
      '/email': this.fields.email,
      '/password': this.fields.password,
      '/code': this.fields.code,
    });
    this.trouble.set(trouble);
    return errors;
  }
}
