import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { AuthorityDirectory } from '../../authorities/index.js';

/** Where a card leads, and whose it is. */
@Injectable()
export class CardPlaces {
  constructor(
    private readonly config: Config,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** An absolute address below a language: a card stands in the pages of others. */
  url(language: Language, path: string): string {
    return new URL(`/${language}${path}`, this.config.publicUrl).href;
  }

  origin(): string {
    return this.config.publicUrl.origin;
  }

  /** The municipality, as it signs. */
  place(language: Language): string {
    const { legalNameBg, legalNameEn } = this.directory.municipality();
    return language === 'bg' ? legalNameBg : legalNameEn;
  }
}
