import { Injectable } from '@nestjs/common';
import { civilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { fill, type Language } from '../../../kernel/words.js';
import { ListedCase, type PublicListItem } from '../../public-register/index.js';
import { problems } from '../../submissions/index.js';
import { cardPage } from '../cards/card-page.js';
import { caseCard } from '../cards/case-card.js';
import { standingOf } from '../domain/case-standing.js';
import { CARD_NAMES } from '../texts.js';
import { CardPlaces } from './card-places.js';

/** An item of the public list that has its words. */
type ReadableCase = PublicListItem & { readonly title: string };

/** Cards of cases whose words everybody reads. */
@Injectable()
export class CaseCards {
  constructor(
    private readonly cases: ListedCase,
    private readonly places: CardPlaces,
  ) {}

  /** A page of its own. One statement, two of an answered case; 404 for whatever has no public words, whyever that is. */
  async page(number: string, language: Language): Promise<string> {
    const found = await this.readable(number);
    return cardPage(
      { language, title: this.nameOf(found.number, language), place: this.places.place(language) },
      caseCard(
        {
          ...{ number: found.number, kind: found.kind, status: found.status },
          title: { text: found.title, language: found.language },
          standing: standingOf({
            ...{ status: found.status, overdueDays: found.overdueDays, outcome: found.outcome },
            decideBy: found.decideBy === null ? null : civilDate(found.decideBy),
            answeredOn: found.answeredAt === null ? null : civilDateIn(new Date(found.answeredAt)),
          }),
          page: this.places.url(language, `/submissions/${found.number}`),
        },
        language,
      ),
    );
  }

  /** Its number as people write it, and what the card is called: never by the words of its author, which may have to vanish. Likewise 404. */
  async named(number: string, language: Language): Promise<{ readonly key: string; readonly name: string }> {
    const found = await this.readable(number);
    return { key: found.number, name: this.nameOf(found.number, language) };
  }

  private async readable(number: string): Promise<ReadableCase> {
    const found = await this.cases.read(number);
    if (found === null || found.title === null) fail(problems.CASE_NOT_FOUND);
    return { ...found, title: found.title };
  }

  private nameOf(number: string, language: Language): string {
    return fill(CARD_NAMES.case, { number, place: this.places.place(language) })[language];
  }
}
