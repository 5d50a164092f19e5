import { Injectable } from '@nestjs/common';
import { reads } from '../../submissions/index.js';
import type { PublicListItem } from '../http/public-list.dto.js';
import { readCaseNumber } from './case-number.js';
import { ListPresenter } from './list-presenter.js';

/** One case as lists show it. */
@Injectable()
export class ListedCase {
  constructor(
    private readonly rows: reads.PublicRows,
    private readonly presenter: ListPresenter,
  ) {}

  /** Null while the public may not know of it; 404 for what can be no number. One statement, two of an answered case. */
  async read(number: string): Promise<PublicListItem | null> {
    const row = await this.rows.numbered(readCaseNumber(number));
    if (row === null) return null;
    const [item = null] = await this.presenter.present([row]);
    return item;
  }
}
