import { isPlatformServer } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  makeStateKey,
  PendingTasks,
  PLATFORM_ID,
  signal,
  TransferState,
} from '@angular/core';

import { Icon } from '../../ui/icon';
import { type QrDrawing, QrCode } from '../../ui/qr-code';
import type { LogReceipt } from '../api/contract';
import { LocalDate } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { drawQr } from './qr-drawing';
import { receiptLink } from './receipt-link';

/** Milliseconds until the page asks again, each time: the log signs within seconds, and whoever waits longer has the link. */
const PATIENCE = [1_500, 3_000, 6_000, 12_000, 24_000];

const QR = makeStateKey<QrDrawing | null>('receipt qr');

/** That a case stands in the log, or that it is promised: to be kept as a file, and to be checked from another device. */
@Component({
  selector: 'app-case-receipt',
  imports: [Icon, LocalDate, QrCode],
  templateUrl: './case-receipt.html',
})
export class CaseReceipt {
  /** address of the receipt in the API */
  readonly api = input.required<string>();
  /** path of the files under the language, without an ending */
  readonly files = input.required<string>();
  /** path of this page under the language */
  readonly page = input.required<string>();

  private readonly language = injectLanguage();
  private readonly site = inject(DOCUMENT).location.origin;
  private readonly resource = httpResource<LogReceipt>(() => this.api());
  private readonly last = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** What was known stays on the page while it is asked again. */
  protected readonly receipt = signal<LogReceipt | null>(null);
  protected readonly isFailed = computed(() => this.resource.error() !== undefined);
  protected readonly asksAgain = signal(false);
  protected readonly qr = signal<QrDrawing | null>(null);
  protected readonly htmlFile = computed(() => `/${this.language}${this.files()}`);
  protected readonly proofFile = computed(() => `/${this.language}${this.files()}.tlog-proof`);
  protected readonly thisPage = computed(() => `/${this.language}${this.page()}`);
  protected readonly qrLabel = $localize`:@@log.receipt.qr-label:QR код, който отваря проверката на тази разписка`;

  constructor() {
    const transferState = inject(TransferState);
    const tasks = inject(PendingTasks);
    this.qr.set(transferState.get(QR, null));
    effect(() => {
      const last = this.last();
      if (last === null) return;
      this.receipt.set(last);
      if (last.state === 'promised' || transferState.get(QR, null) !== null) return;
      void tasks.run(async () => {
        const drawing = await this.draw(last.proof);
        this.qr.set(drawing);
        transferState.set(QR, drawing);
      });
    });
    this.askAgain();
  }

  private async draw(proof: string): Promise<QrDrawing | null> {
    const link = await receiptLink(proof);
    return link === null ? null : drawQr(`${this.site}/${this.language}/verify?${link}`);
  }

  private askAgain(): void {
    if (isPlatformServer(inject(PLATFORM_ID))) return;
    let [times, timer]: [number, ReturnType<typeof setTimeout> | undefined] = [0, undefined];
    effect(() => {
      const wait = this.last()?.state === 'promised' ? PATIENCE[times] : undefined;
      this.asksAgain.set(wait !== undefined);
      if (wait === undefined) return;
      times += 1;
      timer = setTimeout(() => this.resource.reload(), wait);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
  }
}
