import { Component, output, signal } from '@angular/core';

import { LARGEST_RECEIPT, readReceipt, type ReceiptFile } from '../../core/log/receipt-file';
import { Notice } from '../../ui/notice';

/** Where a receipt comes from: a file that is chosen or dropped, or its text pasted. It is read here and goes nowhere. */
@Component({
  selector: 'app-receipt-source',
  imports: [Notice],
  templateUrl: './receipt-source.html',
})
export class ReceiptSource {
  readonly taken = output<ReceiptFile>();
  protected readonly endings = '.html,.htm,.tlog-proof,.log-promise,.txt';
  protected readonly hintId = 'receipt-file-hint';
  protected readonly isOver = signal(false);
  protected readonly failure = signal<'' | 'no_receipt' | 'too_large'>('');

  protected async choose(input: HTMLInputElement): Promise<void> {
    await this.takeFile(input.files?.[0]);
  }

  protected async drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.isOver.set(false);
    await this.takeFile(event.dataTransfer?.files[0]);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  /** An emptied field is no wrong receipt. */
  protected paste(content: string): void {
    if (content.trim() === '') this.failure.set('');
    else this.take(content);
  }

  private async takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    if (file.size > LARGEST_RECEIPT) this.failure.set('too_large');
    else this.take(await file.text());
  }

  private take(content: string): void {
    const receipt = content.length > LARGEST_RECEIPT ? null : readReceipt(content);
    this.failure.set(receipt === null ? 'no_receipt' : '');
    if (receipt !== null) this.taken.emit(receipt);
  }
}
