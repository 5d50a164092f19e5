import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type CardKind, cardSize } from '../domain/card-size.js';
import { embeddablePage } from '../domain/embeddable-page.js';
import { markup } from '../domain/markup.js';
import type { OembedAnswer, OembedQuery } from '../http/oembed.dto.js';
import { PRODUCT } from '../texts.js';
import { CardPlaces } from './card-places.js';
import { CaseCards } from './case-cards.js';
import { DepartmentCards } from './department-cards.js';

const FOLDERS: Readonly<Record<CardKind, string>> = { case: 'cases', department: 'departments' };

/** Seconds that a consumer may keep what it got: a day, as it holds no words that could have to vanish. */
const KEPT = 86_400;

/** What consumers of oEmbed are told of a page that has a card (oembed.com, version 1.0). */
@Injectable()
export class Oembed {
  constructor(
    private readonly cases: CaseCards,
    private readonly departments: DepartmentCards,
    private readonly places: CardPlaces,
    private readonly config: Config,
  ) {}

  /** Two statements at most for a case, none for a department; 404 for any other page, and for what the public may not read. */
  async of({ url, maxwidth, maxheight }: OembedQuery): Promise<OembedAnswer> {
    const page = embeddablePage(url, [this.places.origin(), ...this.config.allowedOrigins]) ?? fail(NOT_FOUND);
    const { kind, language } = page;
    const { key, name } = await (kind === 'case' ? this.cases.named(page.key, language) : this.departments.named(page.key, language));
    const size = cardSize(kind, { ...(maxwidth ? { width: maxwidth } : {}), ...(maxheight ? { height: maxheight } : {}) });
    return {
      ...{ version: '1.0', type: 'rich', title: name, provider_url: this.places.url(language, '/'), cache_age: KEPT, ...size },
      provider_name: `${PRODUCT[language]} – ${this.places.place(language)}`,
      html: frameOf(this.places.url(language, `/embed/${FOLDERS[kind]}/${encodeURIComponent(key)}`), name, size, language),
    };
  }
}

/** As the pages of the site offer it to be copied. */
function frameOf(src: string, title: string, { width, height }: { width: number; height: number }, language: Language): string {
  return markup`<iframe src="${src}" title="${title}" lang="${language}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`
    .text;
}
