import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { CaseFile, CaseNote, NoteColleague, NotePage } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { LocalDate } from '../../../core/i18n/dates';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Announcer } from '../desk-form/announcer';
import { ConfirmDialog, type Confirmation } from '../desk-form/confirm-dialog';
import { type Faults, focusFirstFault, refusalOf, type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { languageOf } from '../lists/text-language';
import { callsColleague, officeOf } from './colleague-words';
import { MentionField } from './mention-field';
import { UnseenMentions } from './unseen-mentions';

const LIMIT = { min: 1, max: 2_000 };
const EMPTY = { text: '', mentions: [] as readonly string[] };

/** What the staff write to each other about a case, and a new note. One that was begun is there again after leaving the page. */
@Component({
  selector: 'app-case-notes',
  imports: [FormField, FormRoot, LocalDate, LongTextField, MatButtonModule, MentionField, MoreButton, TroubleNotice],
  templateUrl: './case-notes.html',
  styleUrl: './case-notes.css',
  host: { class: 'desk-panel no-print' },
})
export class CaseNotes {
  readonly file = input.required<CaseFile>();

  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SiteDirectory);
  private readonly unsent = inject(UnsentAnswers);
  private readonly unseen = inject(UnseenMentions);
  private readonly words = viewChild(LongTextField);
  private readonly colleagues = viewChild(MentionField);

  protected readonly number = computed(() => this.file().number);
  private readonly url = computed(() => `/api/v1/case-files/${encodeURIComponent(this.number())}/notes`);
  private readonly key = computed(() => `${this.number()} note`);
  protected readonly list = pagedList<CaseNote, NotePage>(this.url, () => ({}));
  protected readonly notes = computed(() =>
    this.list.items().map((note) => ({
      ...note,
      does: officeOf(note.by, (slug) => this.directory.departmentName(slug)),
      called: note.mentions.map(({ name }) => name).join(', '),
    })),
  );
  protected readonly mayWrite = computed(() => this.file().allowed.includes('note'));
  protected readonly limit = LIMIT.max;
  protected readonly trouble = signal<Trouble | null>(null);
  private readonly typed = signal({ text: '' });
  protected readonly mentions = signal<readonly string[]>([]);
  /** where in the text a colleague is called by @; null when the field was opened by itself */
  private caret: number | null = null;
  /** names this note, so that a second press of the button does not write it twice; with other words it is another note */
  private readonly request = computed(() => {
    this.typed();
    this.mentions();
    return crypto.randomUUID();
  });
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.text, LIMIT);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  constructor() {
    effect(() => {
      const { text, mentions } = this.unsent.take(this.key(), EMPTY);
      this.typed.set({ text });
      this.mentions.set(mentions);
    });
    effect(() => {
      const [{ text }, mentions] = [this.typed(), this.mentions()];
      if (text !== '' || mentions.length > 0) this.unsent.keep(untracked(this.key), { text, mentions });
    });
    effect(() => {
      if (this.list.page() !== null) void this.unseen.see(untracked(this.number));
    });
  }

  /** A lone @ opens the list of colleagues. */
  protected call(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLTextAreaElement) || !callsColleague(box.value, box.selectionStart)) return;
    this.caret = box.selectionStart;
    this.colleagues()?.open();
  }

  protected called(colleague: NoteColleague | null): void {
    const caret = this.caret;
    this.caret = null;
    if (caret === null) return;
    if (colleague !== null) {
      const { text } = this.typed();
      this.typed.set({ text: `${text.slice(0, caret)}${colleague.name} ${text.slice(caret)}` });
    }
    this.words()?.focus();
  }

  protected async withdraw(note: CaseNote): Promise<void> {
    const question: Confirmation = {
      heading: $localize`:@@staff-notes.withdraw.heading:Да оттеглим ли бележката?`,
      text: $localize`:@@staff-notes.withdraw.text:Думите се изтриват. Остава ред, че сте писали.`,
      confirm: $localize`:@@staff-notes.withdraw.yes:Оттегли`,
      cancel: $localize`:@@staff-notes.withdraw.no:Остави я`,
      isDangerous: true,
    };
    if ((await firstValueFrom(this.dialog.open(ConfirmDialog, { data: question }).afterClosed())) !== true) return;
    try {
      await firstValueFrom(this.http.delete(`${this.url()}/${note.id}`));
      this.trouble.set(null);
      this.list.reload();
      this.announcer.say($localize`:@@staff-notes.withdraw.done:Бележката е оттеглена.`);
    } catch (error) {
      this.trouble.set(troubleOf(error));
    }
  }

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    const text = this.typed().text.trim();
    const note = { text, language: languageOf(text), mentions: this.mentions() };
    try {
      await firstValueFrom(this.http.post(this.url(), note, { headers: { 'Idempotency-Key': `"${this.request()}"` } }));
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/text': this.fields.text });
      this.trouble.set(trouble && { ...trouble, text: problemOf(error).errors[0]?.detail ?? trouble.text });
      return errors;
    }
    this.unsent.drop(this.key());
    this.mentions.set([]);
    this.fields().reset({ text: '' });
    this.list.reload();
    this.announcer.say($localize`:@@staff-notes.sent:Бележката е записана. Авторът и публиката не я виждат.`);
    return undefined;
  }
}
