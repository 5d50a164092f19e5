import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';

import type { DepartmentSummary, Settlement, Site } from '../api/contract';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';

/**
 * The municipality, its departments and its places, asked once a visit.
 * When they can't be had the signals hold null or nothing, and the page does without.
 */
@Service()
export class SiteDirectory {
  private readonly language = injectLanguage();
  private readonly resource = httpResource<Site>(() => '/api/v1/site');

  readonly site = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly municipality = computed(() => this.site()?.municipality ?? null);
  readonly isDemo = computed(() => this.site()?.demo ?? false);
  readonly departments = computed<readonly DepartmentSummary[]>(() => this.site()?.departments ?? []);
  readonly settlements = computed<readonly Settlement[]>(() => this.site()?.settlements ?? []);

  /** „Община Сливница“, or the bare word when it is not known. */
  readonly municipalityName = computed(() => {
    const municipality = this.municipality();
    return municipality === null
      ? $localize`:@@layout.municipality-unknown:Общината`
      : localizedText(this.language, municipality, 'legalName');
  });

  private readonly departmentNames = computed(() => this.namesBy(this.departments(), ({ slug }) => slug));
  private readonly authorityNames = computed(() => this.namesBy(this.site()?.authorities ?? [], ({ slug }) => slug));
  private readonly settlementNames = computed(() => this.namesBy(this.settlements(), ({ ekatte }) => ekatte));

  /** Asks again, after an administrator changed something. What is known stays until the answer is there. */
  refresh(): void {
    this.resource.reload();
  }

  /** The name of a department by slug; the slug itself when the directory doesn't know it. */
  departmentName(slug: string): string {
    return this.departmentNames().get(slug) ?? slug;
  }

  /** The name of an authority by slug; the slug itself for one that is not offered any more. */
  authorityName(slug: string): string {
    return this.authorityNames().get(slug) ?? slug;
  }

  /** The name of a settlement by EKATTE. */
  settlementName(ekatte: string): string {
    return this.settlementNames().get(ekatte) ?? ekatte;
  }

  private namesBy<Item extends { nameBg: string; nameEn: string }>(
    items: readonly Item[],
    key: (item: Item) => string,
  ): Map<string, string> {
    return new Map(items.map((item) => [key(item), localizedText(this.language, item, 'name')]));
  }
}
