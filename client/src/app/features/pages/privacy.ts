import { Component, computed, inject } from '@angular/core';

import type { RetentionTerm } from '../../core/api/contract';
import { pageResource } from '../../core/http/page-resource';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { termWords } from '../../core/labels/term-words';
import { SiteDirectory } from '../../core/site/site-directory';
import { PageHeading } from '../../ui/page-heading';

/** What is kept of a person, who sees it, for how long, and what they can ask for (GDPR art. 13). */
@Component({ selector: 'app-privacy', imports: [PageHeading], templateUrl: './privacy.html' })
export class Privacy {
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly answer = pageResource<{ items: RetentionTerm[] }>(() => '/api/v1/retention-terms');

  protected readonly name = this.directory.municipalityName;
  protected readonly contact = computed(() => {
    const municipality = this.directory.municipality();
    return municipality === null ? '' : localizedText(this.language, municipality, 'privacyContact');
  });
  /** The terms in force, and those that the municipality has announced. */
  protected readonly terms = computed(() =>
    (this.answer.value()?.items ?? []).map((term) => ({
      rule: term.rule,
      length: termWords(term.months, this.language),
      // Only of one that is announced the day matters; it stands behind the one that it follows.
      from: term.state === 'planned' && term.validFrom !== null ? this.date(term.validFrom) : '',
      basis: localizedText(this.language, term, 'basis').replace(/\.$/, ''),
    })),
  );
}
