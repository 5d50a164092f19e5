import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { formatCode } from '../../language/index.js';
import { fillReceipt } from '../domain/receipt-page.js';
import { LogSigning } from './log-signing.js';
import type { Receipt } from './receipts.js';
import { ReceiptTemplate } from './receipt-template.js';

/** An author's receipt as one page that needs nothing else to be verified. */
@Injectable()
export class ReceiptPages {
  constructor(
    private readonly template: ReceiptTemplate,
    private readonly signing: LogSigning,
    private readonly config: Config,
  ) {}

  /** 503 where the template was not built. */
  async html(receipt: Receipt, language: Language): Promise<string> {
    const template = await this.template.read(language);
    const { origin, vkeys, witnesses } = await this.signing.standing();
    return fillReceipt(template, {
      number: receipt.number === null ? '' : formatCode(receipt.number),
      proof: receipt.text,
      index: receipt.index,
      day: receipt.entry.at.slice(0, 10),
      origin,
      vkeys,
      witnesses: witnesses.map(({ vkey }) => vkey),
      verifyUrl: new URL(`/${language}/verify`, this.config.publicUrl).href,
    });
  }
}
