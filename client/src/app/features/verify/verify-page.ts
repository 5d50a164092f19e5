import { afterNextRender, Component, computed, DOCUMENT, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { LogReceipt, LogSummary } from '../../core/api/contract';
import { pageResource } from '../../core/http/page-resource';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { injectEntryWords } from '../../core/log/entry-words';
import type { LogEntry } from '../../core/log/log-entry';
import { checkReceipt, type ReceiptCheck } from '../../core/log/receipt-check';
import type { ReceiptFile } from '../../core/log/receipt-file';
import { linkSecrets } from '../../core/log/receipt-link';
import { overall, ticksOf } from '../../core/log/tick-list';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { Tone } from '../../ui/tone';
import { linkedProof } from './linked-proof';
import { ReceiptSource } from './receipt-source';
import { TickList } from './tick-list';

const tones: Record<'good' | 'bad' | 'open', Tone> = { good: 'success', bad: 'danger', open: 'info' };

/** A receipt is checked in the reader's own browser: the keys came with the page, and it asks nobody anything any more. */
@Component({
  selector: 'app-verify-page',
  imports: [Notice, PageHeading, ReceiptSource, RouterLink, TextArea, TextField, TickList],
  templateUrl: './verify-page.html',
})
export class VerifyPage {
  /** from the query: the index of an entry whose public proof the server puts into the page */
  readonly entry = input<string>();

  private readonly language = injectLanguage();
  private readonly document = inject(DOCUMENT);
  private readonly words = injectEntryWords();
  private readonly date = injectDateFormat();
  private readonly summary = pageResource<LogSummary>(() => '/api/v1/log');
  private readonly linked = pageResource<LogReceipt>(() => {
    const index = this.entry();
    return index !== undefined && /^\d{1,15}$/.test(index) ? `/api/v1/log/entries/${index}/proof` : undefined;
  });
  protected readonly command = computed(
    () => `sh verifier/docs/check-receipt.sh receipt.tlog-proof '${this.summary.value()?.vkeys[0] ?? '…'}'`,
  );
  protected readonly isEntryMissing = computed(() => this.linked.failure() !== null);

  protected readonly receipt = signal<ReceiptFile | null>(null);
  /** Whether the log shows the entry that the link is about. */
  private readonly isSame = signal(true);
  private readonly check = signal<ReceiptCheck | null>(null);
  protected readonly ticks = computed(() => {
    const check = this.check();
    return check === null ? [] : ticksOf(check, this.language);
  });
  protected readonly verdict = computed(() => {
    const ticks = this.ticks();
    const words = overall(ticks);
    return ticks.length === 0 ? null : { ...words, tone: tones[words.state] };
  });
  /** What the receipt is of, in the words of the log. */
  protected readonly about = computed(() => {
    const entry = this.check()?.verified.entry ?? null;
    return entry === null ? null : { ...this.words(entry as unknown as LogEntry), at: entry.at, when: this.date(entry.at, 'moment') };
  });
  /** The site does not know its keys now, and those of the file are taken. */
  protected readonly hasOwnKeysOnly = computed(() => this.summary.value() === null && (this.receipt()?.vkeys.length ?? 0) > 0);

  private readonly title = viewChild.required<TextField>('title');
  private readonly text = viewChild.required<TextArea>('text');
  private latest = 0;

  constructor() {
    let secrets: ReturnType<typeof linkSecrets> = null;
    const isShown = signal(false);
    afterNextRender(() => {
      secrets = linkSecrets(this.document.location.hash);
      isShown.set(true);
    });
    effect(() => {
      const published = this.linked.value();
      if (!isShown() || published === null) return;
      void linkedProof(published.proof, secrets).then((found) => {
        if (found === null) return;
        this.isSame.set(found.isSame);
        this.receipt.set({ proof: found.proof, number: null, vkeys: [], witnesses: [] });
      });
    });
    effect(() => {
      if (this.receipt() === null) return;
      untracked(() => void this.ask());
    });
  }

  protected take(receipt: ReceiptFile): void {
    this.isSame.set(true);
    this.receipt.set(receipt);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void this.ask();
  }

  /** Of two questions the later is answered, whichever ends first. */
  protected async ask(): Promise<void> {
    const receipt = this.receipt();
    if (receipt === null) return;
    const own = (this.latest += 1);
    const summary = this.summary.value();
    const check = await checkReceipt({
      proof: receipt.proof,
      texts: { title: this.title().typed(), text: this.text().typed() },
      vkeys: summary?.vkeys ?? receipt.vkeys,
      witnessKeys: summary?.witnesses.map(({ vkey }) => vkey) ?? receipt.witnesses,
      now: new Date(),
    });
    if (own !== this.latest) return;
    this.check.set(this.isSame() ? check : { ...check, findings: { ...check.findings, inLog: 'another_entry' } });
  }
}
