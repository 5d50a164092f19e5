import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { fail } from '../../../kernel/problem.js';
import { formatCode } from '../../language/index.js';
import { LogIdentity } from '../../transparency-log/index.js';
import { LOG_NOT_SIGNING } from '../domain/receipt-problems.js';
import { fillReceipt } from '../domain/receipt-page.js';
import type { Receipt } from './receipts.js';
import { ReceiptTemplate } from './receipt-template.js';

/** An author's receipt as one page that needs nothing else to be verified. */
@Injectable()
export class ReceiptPages {
  constructor(
    private readonly template: ReceiptTemplate,
    private readonly identity: LogIdentity,
    private readonly config: Config,
  ) {}

  /** 503 where the template was not built. */
  async html(receipt: Receipt, language: Language): Promise<string> {
    const template = await this.template.read(language);
    const { allVkeys: vkeys, witnesses } = (await this.identity.read()) ?? fail(LOG_NOT_SIGNING);
    return fillReceipt(template, {
      number: receipt.number === null ? '' : formatCode(receipt.number),
      proof: receipt.text,
      index: receipt.index,
      day: receipt.entry.at.slice(0, 10),
      origin: originOf(receipt),
      vkeys,
      witnesses: witnesses.map(({ vkey }) => vkey),
      verifyUrl: new URL(`/${language}/verify`, this.config.publicUrl).href,
    });
  }
}

/** The first line after the proof names the log; that of a promise says besides what it is. */
function originOf({ text, state }: Receipt): string {
  const note = state === 'promised' ? text : text.slice(text.indexOf('\n\n') + 2);
  const [name = ''] = note.split('\n');
  return state === 'promised' ? name.replace(/\/promise$/, '') : name;
}
