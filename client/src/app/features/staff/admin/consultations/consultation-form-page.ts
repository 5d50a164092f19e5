import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { AdminConsultation, Schemas } from '../../../../core/api/contract';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { adoptingBodyLabels } from '../../../../core/labels/consultation-labels';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi } from '../records';
import { injectConsultationRecord } from './consultation-record';
import { draftText } from './draft-text';
import { leftOut } from './left-out';

/** With the text that was split. */
type Split = Schemas['SplitArticles'] & { text: string };

const texts = { titleBg: '', titleEn: '', slug: '', body: '', department: '', reasons: '' };
const empty = { ...texts, opensOn: '', closesOn: '', shortReason: '', draftText: '' };
const dayMissing = $localize`:@@staff-policies.day-missing:Изберете деня.`;

const partsLost: Trouble = {
  heading: $localize`:@@staff-consultations.lost:Част от текста няма да се запише`,
  text: $localize`:@@staff-consultations.lost-text:Вижте под текста какво не е част от член. Поправете го или запишете без него.`,
};

/**
 * A draft act with its reasons and its period; without one it begins a new consultation. The act is typed or pasted as one text, and no part of it
 * is left out before its author was told so.
 */
@Component({
  selector: 'app-consultation-form-page',
  imports: [
    ...[ChoiceField, FormFaults, FormField, FormRoot, LineField, ListState, LongTextField, MatButtonModule, MissingRecord],
    ...[Notice, PageHeading, RouterLink, SaveButton],
  ],
  templateUrl: './consultation-form-page.html',
})
export class ConsultationFormPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  protected readonly found = injectConsultationRecord(this.slug);
  protected readonly labels = fieldLabels;
  protected readonly bodies = Object.entries(adoptingBodyLabels).map(([value, label]) => ({ value, label }));
  protected readonly departments = computed(() =>
    this.directory.departments().map((each) => ({ value: each.slug, label: localizedText(this.language, each, 'name') })),
  );
  protected readonly beforeFirst = $localize`:@@staff-consultations.before:Преди първия член има текст`;
  protected readonly noArticle = $localize`:@@staff-consultations.no-article:В текста няма нито един член`;
  protected readonly saveWithout = $localize`:@@staff-consultations.save-without:Запиши без този текст`;
  /** What the text was split into when somebody last asked. */
  protected readonly preview = signal<Split | null>(null);
  /** The text of which the administrator was told that a part would not be saved. */
  private readonly warnedOf = signal<string | null>(null);
  protected readonly isWarned = computed(() => this.record.typed().draftText === this.warnedOf());
  protected readonly lost = computed(() => {
    const split = this.preview();
    return split === null ? '' : leftOut(split.text, split);
  });
  protected readonly isDraft = computed(() => this.slug() === undefined || this.found.consultation()?.status === 'draft');
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.titleBg, { min: 1, max: 300 });
      limitText(path.titleEn, { min: 1, max: 300 }, () => true);
      limitText(path.slug, { min: 1, max: 60 }, () => this.slug() !== undefined);
      expectKind(path.slug, 'slug');
      required(path.body, { message: $localize`:@@staff-consultations.body-missing:Изберете кой приема акта.` });
      required(path.department, { message: $localize`:@@staff-consultations.department-missing:Изберете отдела.` });
      limitText(path.reasons, { min: 1, max: 30_000 });
      for (const day of [path.opensOn, path.closesOn]) required(day, { message: dayMissing });
      limitText(path.shortReason, { min: 1, max: 1_000 }, () => true);
      limitText(path.draftText, { min: 1, max: 300_000 }, () => true);
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    let shown = '';
    effect(() => {
      const kept = this.found.consultation();
      // Typed words are not overwritten by a second look.
      if (kept === null || shown === kept.slug) return;
      shown = kept.slug;
      const { titleBg, titleEn, slug, body, department, reasons, opensOn, closesOn, shortReason, articles } = kept;
      const own = { titleBg, titleEn: titleEn ?? '', slug, body, department: department.slug, reasons, opensOn, closesOn };
      this.record.show({ ...own, shortReason: shortReason ?? '', draftText: draftText(articles) });
    });
  }

  protected async show(): Promise<void> {
    this.record.trouble.set(null);
    try {
      this.preview.set(await this.split());
    } catch (error) {
      this.record.holdBack(troubleOf(error));
    }
  }

  private async split(): Promise<Split> {
    const text = this.record.typed().draftText.trim();
    if (text === '') return { before: '', articles: [], text };
    return { ...(await firstValueFrom(this.http.post<Schemas['SplitArticles']>(`${adminApi}/consultations/split`, { text }))), text };
  }

  private async send(): Promise<void> {
    const { slug, draftText: whole, ...typed } = this.record.typed();
    const split = await this.split();
    this.preview.set(split);
    if (leftOut(whole, split) !== '' && !this.isWarned()) {
      this.warnedOf.set(whole);
      return this.record.holdBack(partsLost);
    }
    const body = { ...withNulls(typed, 'titleEn', 'shortReason'), articles: split.articles };
    const saved =
      this.slug() === undefined
        ? await firstValueFrom(this.http.post<AdminConsultation>(`${adminApi}/consultations`, { ...body, slug: slug.trim() }))
        : await this.found.put(body);
    this.record.settle();
    void this.router.navigate(['/staff/admin/consultations', saved.slug]);
  }
}
