import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { RowOf } from '../codebook/dataset.js';
import type { DEPARTMENTS, SETTLEMENTS, TOPICS } from '../codebook/reference-tables.js';

/** What the codes of the other tables stand for; from memory, no statement. */
@Injectable()
export class ReferenceRows {
  constructor(private readonly directory: AuthorityDirectory) {}

  departments(): RowOf<typeof DEPARTMENTS>[] {
    return this.directory
      .departments()
      .map(({ slug, nameBg, nameEn, closedOn }) => ({ slug, name_bg: nameBg, name_en: nameEn, closed_on: closedOn }));
  }

  topics(): RowOf<typeof TOPICS>[] {
    return this.directory.site().site.topics.map(({ key, nameBg, nameEn }) => ({ key, name_bg: nameBg, name_en: nameEn }));
  }

  settlements(): RowOf<typeof SETTLEMENTS>[] {
    return this.directory.settlements().map(({ ekatte, nameBg, nameEn, postcode, population, closedOn }) => ({
      ...{ ekatte, name_bg: nameBg, name_en: nameEn, postcode: postcode || null, population, closed_on: closedOn },
    }));
  }
}
