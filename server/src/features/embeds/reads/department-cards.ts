import { Injectable } from '@nestjs/common';
import { firstDayOf, lastDayOf } from '../../../kernel/month.js';
import { fail } from '../../../kernel/problem.js';
import { fill, type Language } from '../../../kernel/words.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory, type Department } from '../../authorities/index.js';
import { type DepartmentFigures, DepartmentStatistics } from '../../statistics/index.js';
import { cardPage } from '../cards/card-page.js';
import { departmentCard } from '../cards/department-card.js';
import { CARD_NAMES } from '../texts.js';
import { CardPlaces } from './card-places.js';

/** Cards of departments, closed ones too: what they did stays under their name. */
@Injectable()
export class DepartmentCards {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly statistics: DepartmentStatistics,
    private readonly places: CardPlaces,
  ) {}

  /** A page of its own. No statement while the statistics are kept; 404 for a department that there never was. */
  async page(slug: string, language: Language): Promise<string> {
    const department = this.known(slug);
    const figures = await this.statistics.of(department.id);
    const shown = {
      ...figures,
      name: { text: nameIn(department, language), language },
      cases: this.places.url(language, `/submissions?${listQuery(slug, figures)}`),
      statistics: this.places.url(language, '/statistics'),
    };
    return cardPage(
      { language, title: this.nameOf(department, language), place: this.places.place(language) },
      departmentCard(shown, language),
    );
  }

  /** What the card is called; likewise 404. */
  named(slug: string, language: Language): { readonly key: string; readonly name: string } {
    return { key: slug, name: this.nameOf(this.known(slug), language) };
  }

  private known(slug: string): Department {
    return this.directory.department(slug) ?? fail(NOT_FOUND);
  }

  private nameOf(department: Department, language: Language): string {
    return fill(CARD_NAMES.department, { department: nameIn(department, language), place: this.places.place(language) })[language];
  }
}

const nameIn = ({ nameBg, nameEn }: Department, language: Language): string => (language === 'bg' ? nameBg : nameEn);

/** The list that has exactly the published cases that are counted. */
const listQuery = (slug: string, { from, to }: DepartmentFigures): string =>
  new URLSearchParams({ receivedFrom: firstDayOf(from), receivedTo: lastDayOf(to), department: slug }).toString();
