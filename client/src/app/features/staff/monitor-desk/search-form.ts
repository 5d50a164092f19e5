import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { SavedSearch, Schemas } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { limitText } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { onlyLabels, sourceLabels } from './search-words';

/** A new search of the table of commitments, under a name of one's own. */
@Component({
  selector: 'app-search-form',
  imports: [ChoiceField, FormField, FormRoot, LineField, MatButtonModule, TroubleNotice],
  templateUrl: './search-form.html',
})
export class SearchForm {
  readonly saved = output<SavedSearch>();
  readonly left = output();

  private readonly http = inject(HttpClient);
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  /** names this one form, so that a double click saves once */
  private readonly key = crypto.randomUUID();
  private readonly documents = httpResource<Schemas['PolicyList']>(() => '/api/v1/policies');
  private readonly typed = signal({ name: '', only: '', source: '', policy: '', department: '', topic: '', settlement: '' });

  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly onlyChoices = choicesOf(onlyLabels);
  protected readonly sources = choicesOf(sourceLabels);
  protected readonly topics = choicesOf(topicLabels);
  protected readonly policies = computed(() =>
    this.documents.hasValue() ? this.documents.value().items.map(({ slug, titleBg }) => ({ value: slug, label: titleBg })) : [],
  );
  protected readonly departments = computed(() =>
    this.directory.departments().map((each) => ({ value: each.slug, label: localizedText(this.language, each, 'name') })),
  );
  protected readonly settlements = computed(() =>
    this.directory.settlements().map((each) => ({ value: each.ekatte, label: localizedText(this.language, each, 'name') })),
  );
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.name, { min: 1, max: 80 });
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  private async send(): Promise<Faults> {
    const { name, ...typed } = this.typed();
    const filters = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
    this.trouble.set(null);
    try {
      const headers = { 'idempotency-key': `"${this.key}"` };
      this.saved.emit(await firstValueFrom(this.http.post<SavedSearch>('/api/v1/monitor-desk/searches', { name, filters }, { headers })));
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/name': this.fields.name });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
