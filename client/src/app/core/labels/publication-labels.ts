import type { Publication } from '../api/contract';

export const publicationLabels: Record<Publication, string> = {
  pending: $localize`:@@layout.label.publication.pending:Чака преглед`,
  published: $localize`:@@layout.label.publication.published:Публикувано`,
  withheld: $localize`:@@layout.label.publication.withheld:Не се публикува`,
};
