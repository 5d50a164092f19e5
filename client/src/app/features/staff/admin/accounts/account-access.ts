import { HttpClient } from '@angular/common/http';
import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { LocalDate } from '../../../../core/i18n/dates';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { type Account, adminApi } from '../records';

/** Whether an account can be used: the invitation, the second step, and putting it out of use. */
@Component({
  selector: 'app-account-access',
  imports: [LocalDate, MatButtonModule, TroubleNotice],
  templateUrl: './account-access.html',
})
export class AccountAccess {
  readonly account = input.required<Account>();
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly confirm = injectConfirm();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);

  protected inviteAgain(): Promise<void> {
    const { id, email } = this.account();
    return this.take(async () => {
      await firstValueFrom(this.http.post(`${adminApi}/accounts/${id}/invitation`, {}));
      return $localize`:@@staff-admin.account.invited-again:Нова покана тръгна към ${email}:email:. Старата връзка вече не важи.`;
    });
  }

  protected async deactivate(): Promise<void> {
    const { id, name, status } = this.account();
    const isInvited = status === 'invited';
    const isSure = await this.confirm({
      heading: isInvited
        ? $localize`:@@staff-admin.account.withdraw-heading:Да оттеглим ли поканата на ${name}:name:?`
        : $localize`:@@staff-admin.account.deactivate-heading:Да деактивираме ли профила на ${name}:name:?`,
      follows: isInvited
        ? [
            $localize`:@@staff-admin.account.withdraw-1:Връзката от писмото спира да работи веднага.`,
            $localize`:@@staff-admin.account.withdraw-2:Можете да поканите човека отново по всяко време.`,
          ]
        : [
            $localize`:@@staff-admin.account.deactivate-1:Човекът излиза веднага от всички устройства и не може да влезе.`,
            $localize`:@@staff-admin.account.deactivate-2:Ако в отдела не остане служител, чакащите случаи се връщат при модераторите.`,
            $localize`:@@staff-admin.account.deactivate-3:Направеното от него остава в историята под неговото име.`,
            $localize`:@@staff-admin.account.deactivate-4:Човекът получава писмо. Можете да го активирате отново.`,
          ],
      confirm: isInvited
        ? $localize`:@@staff-admin.account.withdraw-yes:Оттегли поканата`
        : $localize`:@@staff-admin.account.deactivate-yes:Деактивирай`,
      isDangerous: true,
    });
    if (!isSure) return;
    await this.take(async () => {
      await firstValueFrom(this.http.patch<Account>(`${adminApi}/accounts/${id}`, { status: 'deactivated' }));
      return $localize`:@@staff-admin.account.is-deactivated:Профилът на ${name}:name: е деактивиран.`;
    });
  }

  protected async reactivate(): Promise<void> {
    const { id, name } = this.account();
    const isSure = await this.confirm({
      heading: $localize`:@@staff-admin.account.reactivate-heading:Да активираме ли отново профила на ${name}:name:?`,
      follows: [
        $localize`:@@staff-admin.account.reactivate-1:Човекът влиза със старата си парола, роля и отдел. Проверете дали още са верни.`,
        $localize`:@@staff-admin.account.reactivate-2:Ако още няма парола, получава нова покана.`,
      ],
      confirm: $localize`:@@staff-admin.account.reactivate-yes:Активирай отново`,
    });
    if (!isSure) return;
    await this.take(async () => {
      const { status } = await firstValueFrom(this.http.patch<Account>(`${adminApi}/accounts/${id}`, { status: 'active' }));
      return status === 'invited'
        ? $localize`:@@staff-admin.account.is-invited:${name}:name: получава нова покана.`
        : $localize`:@@staff-admin.account.is-active:Профилът на ${name}:name: е активен отново.`;
    });
  }

  protected async resetSecondStep(): Promise<void> {
    const { id, name } = this.account();
    const isSure = await this.confirm({
      heading: $localize`:@@staff-admin.account.totp-heading:Да нулираме ли втората стъпка на ${name}:name:?`,
      follows: [
        $localize`:@@staff-admin.account.totp-1:Направете го само ако човекът е загубил телефона и резервните кодове.`,
        $localize`:@@staff-admin.account.totp-2:Уверете се, че наистина говорите с него.`,
        $localize`:@@staff-admin.account.totp-3:Излиза от всички устройства. При следващото влизане настройва нова втора стъпка.`,
      ],
      confirm: $localize`:@@staff-admin.account.totp-yes:Нулирай втората стъпка`,
      isDangerous: true,
    });
    if (!isSure) return;
    await this.take(async () => {
      await firstValueFrom(this.http.post(`${adminApi}/accounts/${id}/totp-reset`, {}));
      return $localize`:@@staff-admin.account.totp-done:Втората стъпка на ${name}:name: е нулирана.`;
    });
  }

  /** Takes a step once, and says how it ended. */
  private take(step: () => Promise<string>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.announcer.say(await step());
        this.changed.emit();
        // What was pressed may be gone in the new state.
        this.heading().nativeElement.focus();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
