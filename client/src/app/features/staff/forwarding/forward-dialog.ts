import { Component, computed, effect, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { lateWords } from '../../../core/labels/late-words';
import { Notice } from '../../../ui/notice';
import { ChoiceField } from '../desk-form/choice-field';
import { type Faults, focusFirstFault, refusalOf, type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import {
  type Disclosure,
  ForwardingApi,
  type ForwardingGiven,
  type ForwardingSheet,
  type LetterPreview as Preview,
} from './forwarding-api';
import { competenceLabels, disclosureLabels } from './forwarding-words';
import { LetterPreview } from './letter-preview';

export interface ForwardingQuestion {
  readonly file: CaseFile;
  readonly sheet: ForwardingSheet;
  /** slug of the authority that is chosen at first; empty for the one that is proposed */
  readonly authority: string;
  readonly send: (given: ForwardingGiven) => Promise<void>;
}

/** Asks where a case goes and what the letter holds, shows the letter as it would go, and sends it. Closes with true once done. */
@Component({
  selector: 'app-forward-dialog',
  imports: [
    ChoiceField,
    FormField,
    FormRoot,
    LetterPreview,
    LongTextField,
    MatButtonModule,
    MatCheckboxModule,
    MatDialogModule,
    Notice,
    TroubleNotice,
  ],
  templateUrl: './forward-dialog.html',
  styleUrl: './forward-dialog.css',
})
export class ForwardDialog {
  protected readonly data = inject<ForwardingQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<ForwardDialog, boolean>);
  private readonly api = inject(ForwardingApi);
  private readonly unsent = inject(UnsentAnswers);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly key = `${this.data.file.number} forward ${this.data.authority}`.trim();

  protected readonly sheet = this.data.sheet;
  private readonly start = {
    authority:
      this.data.authority || (this.sheet.options.find(({ because, isInConflict }) => because.length > 0 && !isInConflict)?.slug ?? ''),
    note: '',
    words: '',
    source: this.sheet.identity === 'hidden' && this.sheet.hasPublicText ? 'public' : 'original',
    disclosed: this.sheet.usual as string,
    disclosureReason: '',
  };
  protected readonly typed = signal(this.unsent.take(this.key, this.start));
  private readonly filledIn = signal('');
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly preview = signal<Preview | null>(null);
  protected readonly isSending = signal(false);
  private readonly leftOut = signal<ReadonlySet<string>>(new Set());

  protected readonly limit = textLimits.note.max;
  protected readonly authorities = this.sheet.options
    .filter(({ isInConflict }) => !isInConflict)
    .map((option) => ({ value: option.slug, label: this.nameOf(option.slug) + (option.because.length > 0 ? ' ★' : '') }));
  protected readonly kept = this.sheet.options.filter(({ isInConflict }) => isInConflict).map(({ slug }) => this.nameOf(slug));
  protected readonly disclosures = (['nothing', 'name', 'contact'] as const)
    .filter((one) => this.sheet.leave[one] !== 'never')
    .map((value) => ({ value, label: disclosureLabels[value] }));
  protected readonly sources = [
    { value: 'original', label: $localize`:@@staff-forwarding.source.original:Текстът на подателя` },
    { value: 'public', label: $localize`:@@staff-forwarding.source.public:Публичният текст, със заличеното` },
  ];

  protected readonly chosen = computed(() => this.sheet.options.find(({ slug }) => slug === this.typed().authority) ?? null);
  protected readonly because = computed(() => (this.chosen()?.because ?? []).map((one) => competenceLabels[one]).join('; '));
  protected readonly needsReason = computed(() => this.sheet.leave[this.typed().disclosed as Disclosure] === 'with_reason');
  /** Files that may go: of an author who stays hidden only copies without traces. */
  protected readonly files = computed(() => {
    const { source, disclosed } = this.typed();
    const isGuarded = source === 'public' || (this.sheet.identity !== 'named' && disclosed === 'nothing');
    return this.sheet.files.map((file) => ({
      ...file,
      mayGo: !isGuarded || file.hasCopy,
      goes: (!isGuarded || file.hasCopy) && !this.leftOut().has(file.id),
    }));
  });
  protected readonly due = this.date(this.sheet.dueOn, 'short');
  protected readonly late = lateWords(this.sheet.lateDays);

  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.authority, { message: $localize`:@@staff-desk.forward.authority-missing:Изберете орган.` });
      limitText(path.note, textLimits.note);
      limitText(path.words, textLimits.note, () => true);
      validate(path.disclosureReason, ({ value }) =>
        this.needsReason() && value().trim().length < 10
          ? { kind: 'short', message: $localize`:@@staff-forwarding.reason.missing:Напишете защо, поне 10 знака.` }
          : undefined,
      );
    },
    { submission: { action: () => this.show(), onInvalid: focusFirstFault } },
  );

  constructor() {
    effect(() => {
      this.unsent.keep(this.key, this.typed());
    });
    effect(() => {
      this.fillIn(this.chosen()?.slug ?? '');
    });
  }

  protected toggle(id: string, goes: boolean): void {
    this.leftOut.update((before) => {
      const after = new Set(before);
      if (goes) after.delete(id);
      else after.add(id);
      return after;
    });
  }

  protected back(): void {
    this.preview.set(null);
    this.trouble.set(null);
  }

  protected async send(): Promise<void> {
    this.isSending.set(true);
    this.trouble.set(null);
    try {
      await this.data.send(this.given());
      this.unsent.drop(this.key);
      this.dialog.close(true);
    } catch (error) {
      this.trouble.set(troubleOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private async show(): Promise<Faults> {
    this.trouble.set(null);
    try {
      this.preview.set(await this.api.preview(this.data.file.number, this.given()));
      return undefined;
    } catch (error) {
      const { authority, note, words, source, disclosed, disclosureReason } = this.fields;
      const { errors, trouble } = refusalOf(error, {
        ...{ '/authority': authority, '/note': note, '/words': words, '/source': source },
        ...{ '/disclosed': disclosed, '/disclosureReason': disclosureReason },
      });
      this.trouble.set(trouble);
      return errors;
    }
  }

  private given(): ForwardingGiven {
    const { authority, note, words, source, disclosed, disclosureReason } = this.typed();
    return {
      ...{ authority, note: note.trim(), source: source as ForwardingGiven['source'], disclosed: disclosed as Disclosure },
      ...(this.needsReason() ? { disclosureReason: disclosureReason.trim() } : {}),
      ...(words.trim() === '' ? {} : { words: words.trim() }),
      attachments: this.files()
        .filter(({ goes }) => goes)
        .map(({ id }) => id),
    };
  }

  private fillIn(slug: string): void {
    if (slug === '') return;
    const template = $localize`:@@staff-desk.forward.template:Този въпрос решава ${this.nameOf(slug)}:authority:. Препратихме случая там. Оттам ще получите отговора.`;
    const before = this.filledIn();
    if (template === before) return;
    this.filledIn.set(template);
    this.typed.update((typed) => (typed.note === before || typed.note === '' ? { ...typed, note: template } : typed));
  }

  private nameOf(slug: string): string {
    const option = this.sheet.options.find((one) => one.slug === slug);
    return option === undefined ? slug : localizedText(this.language, option, 'name');
  }
}
