import { Component, computed, inject } from '@angular/core';

import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { SiteDirectory } from '../../core/site/site-directory';
import { PageHeading } from '../../ui/page-heading';

/** What is kept of a person, who sees it, for how long, and what they can ask for (GDPR art. 13). */
@Component({ selector: 'app-privacy', imports: [PageHeading], templateUrl: './privacy.html' })
export class Privacy {
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();

  protected readonly name = this.directory.municipalityName;
  protected readonly contact = computed(() => {
    const municipality = this.directory.municipality();
    return municipality === null ? '' : localizedText(this.language, municipality, 'privacyContact');
  });
}
