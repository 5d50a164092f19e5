import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Letter } from '../../../platform/mail/letter.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { MailRequest, RecipientType } from '../templates/mail-request.js';
import { AccountAddressing } from './account-addressing.js';
import type { Addressing } from './addressed.js';
import { AuthorAddressing } from './author-addressing.js';
import { composeLetter } from './compose-letter.js';
import { ConsultationAddressing } from './consultation-addressing.js';
import { DigestAddressing } from './digest-addressing.js';
import { FollowerAddressing } from './follower-addressing.js';
import { WatcherAddressing } from './watcher-addressing.js';

/** Turns a request into the letter that goes out now. */
@Injectable()
export class LetterDesk {
  private readonly addressing: Readonly<Record<RecipientType, Addressing>>;

  constructor(
    author: AuthorAddressing,
    account: AccountAddressing,
    follower: FollowerAddressing,
    watcher: WatcherAddressing,
    consultation: ConsultationAddressing,
    digest: DigestAddressing,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {
    this.addressing = { author, account, follower, watcher, consultation_follower: consultation, digest };
  }

  /** Null when there is nobody to tell any more. `eventId` makes a repetition known for one. */
  async write(request: MailRequest, eventId: string): Promise<Letter | null> {
    const { type, id } = request.recipient;
    const addressed = await this.addressing[type].address(request);
    if (!addressed) return null;
    const { legalNameBg: bg, legalNameEn: en } = this.directory.municipality();
    return composeLetter(addressed, { publicUrl: this.config.publicUrl, sender: { bg, en }, identity: [eventId, type, id] });
  }
}
