import { afterNextRender, Component, computed, DestroyRef, type ElementRef, inject, input, signal, viewChild } from '@angular/core';

import type { Draft } from '../api/contract';
import { injectLanguage } from '../i18n/language';
import { plural } from '../i18n/numbers';
import { FieldError } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { solve } from './proof-of-work';

/**
 * What goes along when a draft is sent: a proof that the browser has computed, and a field that only programs fill in. Whoever sends before
 * the proof is there waits for it a moment; without scripts there is none, and the page says how long to wait.
 */
@Component({
  selector: 'app-sending-fields',
  imports: [FieldError, Notice],
  template: `
    @if (sending().isFlood) {
      <z-notice heading="В момента получаваме необичайно много изпращания" i18n-heading="@@submit.flood.heading">
        <p i18n="@@submit.flood.text">Затова проверката срещу спам трае малко по-дълго. Вашето изпращане ще бъде прието както винаги.</p>
      </z-notice>
    }
    @if (trapError()) {
      <div class="field field--wrong">
        <label class="label" [attr.for]="trap">{{ trapLabel }}</label>
        <z-field-error [errorId]="trap + '-error'" [text]="trapError()" />
        <input class="input" [id]="trap" [name]="trap" autocomplete="off" aria-invalid="true" [attr.aria-describedby]="trap + '-error'" />
      </div>
    } @else {
      <div class="visually-hidden" aria-hidden="true" inert>
        <label [attr.for]="trap">{{ trapLabel }}</label>
        <input [id]="trap" [name]="trap" tabindex="-1" autocomplete="off" />
      </div>
    }
    <input #proof type="hidden" name="proof" autocomplete="off" />
    @if (wait(); as time) {
      <p class="hint without-scripts" i18n="@@submit.wait">
        Без скриптове в браузъра изпращането става възможно след {{ time }}. Дотогава прегледайте написаното: то е запазено.
      </p>
    }
    <p class="hint submit-held" role="status">
      @if (isHeld()) {
        <ng-container i18n="@@submit.held">Проверяваме, че не изпраща програма. Отнема няколко секунди, после изпращаме сами.</ng-container>
      }
    </p>
  `,
})
export class SendingFields {
  readonly sending = input.required<NonNullable<Draft['sending']>>();
  readonly trapError = input.required<string>();

  protected readonly trap = 'website';
  protected readonly trapLabel = $localize`:@@submit.trap:Оставете това поле празно`;
  protected readonly isHeld = signal(false);
  private readonly language = injectLanguage();
  private readonly proof = viewChild.required<ElementRef<HTMLInputElement>>('proof');
  private isOver = false;

  protected readonly wait = computed(() => {
    const { waitSeconds: seconds } = this.sending();
    if (seconds === 0) return '';
    if (seconds < 60) {
      return plural(seconds, this.language, {
        one: $localize`:@@submit.wait.second:${seconds}:count: секунда`,
        other: $localize`:@@submit.wait.seconds:${seconds}:count: секунди`,
      });
    }
    const minutes = Math.ceil(seconds / 60);
    return plural(minutes, this.language, {
      one: $localize`:@@submit.wait.minute:${minutes}:count: минута`,
      other: $localize`:@@submit.wait.minutes:${minutes}:count: минути`,
    });
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.isOver = true));
    afterNextRender(() => this.prove());
  }

  private prove(): void {
    const control = this.proof().nativeElement;
    const { form } = control;
    let held: HTMLElement | null = null;
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      // Nothing is on the way yet: the guard against a second click must not hear of it.
      event.stopImmediatePropagation();
      held = event.submitter;
      this.isHeld.set(true);
    };
    form?.addEventListener('submit', hold, { capture: true });
    void solve(this.sending().challenge, () => this.isOver)
      // Without Web Crypto it is sent without a proof, as without scripts.
      .catch(() => '')
      .then((proof) => {
        control.value = proof;
        form?.removeEventListener('submit', hold, { capture: true });
        if (this.isHeld() && !this.isOver) form?.requestSubmit(held);
        this.isHeld.set(false);
      });
  }
}
