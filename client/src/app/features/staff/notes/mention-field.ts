import { httpResource } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import { MatAutocompleteModule, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';

import type { ColleagueList, NoteColleague } from '../../../core/api/contract';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Icon } from '../../../ui/icon';
import { isMeant, officeOf } from './colleague-words';

/** Chooses the colleagues whom a note calls, among those who may see the case: a combobox (ARIA APG), and the list of those chosen. */
@Component({
  selector: 'app-mention-field',
  imports: [Icon, MatAutocompleteModule, MatButtonModule, MatInputModule],
  templateUrl: './mention-field.html',
  styleUrl: './mention-field.css',
  host: { class: 'desk-field' },
})
export class MentionField {
  readonly number = input.required<string>();
  /** ids of those who are called */
  readonly chosen = model<readonly string[]>([]);
  /** somebody was picked, or nobody after all: whoever wrote goes back to the text */
  readonly done = output<NoteColleague | null>();

  private readonly directory = inject(SiteDirectory);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  protected readonly query = signal('');
  private readonly colleagues = httpResource<ColleagueList>(() => `/api/v1/case-files/${encodeURIComponent(this.number())}/colleagues`);
  private readonly all = computed(() =>
    (this.colleagues.hasValue() ? this.colleagues.value().items : []).map((colleague) => ({
      ...colleague,
      does: officeOf(colleague, (slug) => this.directory.departmentName(slug)),
    })),
  );
  protected readonly offered = computed(() =>
    this.all().filter(({ id, name, does }) => !this.chosen().includes(id) && isMeant(this.query(), `${name} ${does}`)),
  );
  protected readonly called = computed(() => this.all().filter(({ id }) => this.chosen().includes(id)));
  protected readonly isEmpty = computed(() => this.colleagues.hasValue() && this.all().length === 0);

  /** Begins to choose, from the text. */
  open(): void {
    this.box().nativeElement.focus();
    this.trigger().openPanel();
  }

  protected pick(id: string): void {
    const picked = this.all().find((colleague) => colleague.id === id);
    this.clear();
    if (!picked) return;
    this.chosen.update((ids) => [...ids, id]);
    // The list gives the focus back to its box when it closes; the writer is to be in the text after that.
    setTimeout(() => {
      this.done.emit(picked);
    });
  }

  protected leave(): void {
    this.clear();
    this.done.emit(null);
  }

  protected drop(id: string): void {
    this.chosen.update((ids) => ids.filter((each) => each !== id));
    this.box().nativeElement.focus();
  }

  private clear(): void {
    this.query.set('');
    this.box().nativeElement.value = '';
  }

  protected readonly nothing = (): string => '';
}
