import { HttpClient, HttpContext } from '@angular/common/http';
import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { QueueClaim } from '../../../core/api/contract';
import { Notice } from '../../../ui/notice';
import { ConfirmDialog, type Confirmation } from '../desk-form/confirm-dialog';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { IN_BACKGROUND } from '../entry/sign-in-again';
import { clockTime } from '../lists/waiting';

/** Milliseconds between two renewals; a claim lasts twenty minutes. */
const RENEWED = 240_000;

/**
 * Takes the case in hand as long as its page is open and seen, and says so when somebody else has it. Who leaves lets it go.
 */
@Component({
  selector: 'app-claim-bar',
  imports: [MatButtonModule, Notice, TroubleNotice],
  template: `
    <div role="status">
      @if (others(); as claim) {
        <z-notice tone="warning" icon="lock" [heading]="heading()">
          <p i18n="@@staff-queue.claim.read">Можете да четете и да подготвите текста. За да решите Вие, поемете случая.</p>
          <p class="no-print">
            <button type="button" matButton="outlined" (click)="takeOver(claim)" i18n="@@staff-queue.claim.take-over">Поеми случая…</button>
          </p>
        </z-notice>
      }
    </div>
    <app-trouble-notice [trouble]="trouble()" />
  `,
})
export class ClaimBar {
  readonly number = input.required<string>();
  /** the case that was decided last: deciding lets it go */
  readonly settled = input('');

  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private readonly document = inject(DOCUMENT);
  private readonly claim = signal<QueueClaim | null>(null);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly others = computed(() => {
    const claim = this.claim();
    return claim === null || claim.isMine ? null : claim;
  });
  protected readonly heading = computed(() => {
    const { by = '', since = '' } = this.others() ?? {};
    return $localize`:@@staff-queue.claim.others:${by}:name: преглежда случая от ${clockTime(since)}:time:`;
  });

  constructor() {
    effect((onCleanup) => {
      const number = this.number();
      this.claim.set(null);
      this.trouble.set(null);
      void this.renew(number);
      onCleanup(() => {
        this.release(number);
      });
    });
    const renewIfSeen = () => {
      if (this.document.visibilityState === 'visible') void this.renew(untracked(this.number));
    };
    const leave = () => {
      this.release(untracked(this.number));
    };
    const timer = setInterval(renewIfSeen, RENEWED);
    const view = this.document.defaultView;
    this.document.addEventListener('visibilitychange', renewIfSeen);
    view?.addEventListener('pagehide', leave);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.document.removeEventListener('visibilitychange', renewIfSeen);
      view?.removeEventListener('pagehide', leave);
    });
  }

  protected async takeOver({ by }: QueueClaim): Promise<void> {
    const question: Confirmation = {
      heading: $localize`:@@staff-queue.claim.question:Поемате ли случая?`,
      text: $localize`:@@staff-queue.claim.question-text:${by}:name: го преглежда сега и вече няма да може да реши по него. Написаното от двама ви стои.`,
      confirm: $localize`:@@staff-queue.claim.yes:Поеми`,
      cancel: $localize`:@@staff-queue.claim.no:Остави`,
    };
    if ((await firstValueFrom(this.dialog.open(ConfirmDialog, { data: question }).afterClosed())) !== true) return;
    this.trouble.set(null);
    try {
      this.claim.set(await firstValueFrom(this.http.put<QueueClaim>(this.urlOf(this.number()), { takeOver: true })));
    } catch (error) {
      this.trouble.set(troubleOf(error));
    }
  }

  private async renew(number: string): Promise<void> {
    const request = this.http.put<QueueClaim>(this.urlOf(number), {}, { context: new HttpContext().set(IN_BACKGROUND, true) });
    try {
      const claim = await firstValueFrom(request);
      if (untracked(this.number) === number) this.claim.set(claim);
    } catch {
      // The page says what is wrong with the case; a claim that can't be renewed runs out by itself.
    }
  }

  private release(number: string): void {
    if (untracked(this.claim)?.isMine !== true || untracked(this.settled) === number) return;
    // It outlives the page, which the client of Angular does not. When it is lost, the claim runs out by itself.
    void fetch(this.urlOf(number), { method: 'DELETE', keepalive: true }).catch(() => undefined);
  }

  private urlOf(number: string): string {
    return `/api/v1/moderation/${encodeURIComponent(number)}/claim`;
  }
}
