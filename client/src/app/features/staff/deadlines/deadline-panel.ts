import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { CaseFile } from '../../../core/api/contract';
import { CaseDeadline } from '../../../core/deadline/case-deadline';
import { Icon } from '../../../ui/icon';
import type { CaseFileSource } from '../case-parts/case-file-source';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { injectDeadlineWrites } from './deadline-writes';
import { ExtensionDialog, type ExtensionAsked } from './extension-dialog';

/** The clock of a case on the desk: what everybody reads of it, and what staff may do about it. */
@Component({
  selector: 'app-deadline-panel',
  imports: [CaseDeadline, Icon, MatButtonModule, TroubleNotice],
  template: `
    <app-case-deadline [deadline]="file().deadline" />
    <app-trouble-notice [trouble]="trouble()" />
    <div class="desk-actions no-print">
      @if (mayExtend()) {
        <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="extend()">
          <z-icon name="calendar" /><span i18n="@@staff-deadline.extend">Впиши удължаване</span>
        </button>
      }
      @if (mayAsk()) {
        @if (isWaiting()) {
          <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="end()">
            <z-icon name="close" /><span i18n="@@staff-deadline.end">Вече не чакаме автора</span>
          </button>
        } @else {
          <button type="button" matButton="outlined" (click)="clarify()">
            <z-icon name="message" /><span i18n="@@staff-deadline.ask">Поискай уточнение</span>
          </button>
        }
      }
    </div>
  `,
})
export class DeadlinePanel {
  readonly file = input.required<CaseFile>();
  readonly source = input.required<CaseFileSource>();

  private readonly writes = injectDeadlineWrites();
  private readonly ask = injectAsk();
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly mayExtend = computed(() => this.may('extend_deadline') && this.file().deadline.state === 'running');
  protected readonly mayAsk = computed(() => this.may('ask_clarification'));
  protected readonly isWaiting = computed(() => this.file().deadline.clarifications.some(({ until }) => until === null));

  /** Asks first how far the law lets it go: a signal that was extended before is extended no more. */
  protected extend(): Promise<void> {
    return this.act(async () => {
      const file = this.file();
      const { limit } = await this.writes.read(file.number);
      const data: ExtensionAsked = { file, limit, send: (given) => this.writes.extend(file, given) };
      const dialog = this.dialog.open<ExtensionDialog, ExtensionAsked, 'done' | Error>(ExtensionDialog, { data, width: '38rem' });
      const end = await firstValueFrom(dialog.afterClosed());
      if (end === 'done') this.announcer.say($localize`:@@staff-deadline.extended:Удължаването е вписано. Авторът получава писмо.`);
      if (end instanceof Error) this.source().isStale(end);
      else if (end === 'done') this.source().reload();
    });
  }

  protected async clarify(): Promise<void> {
    const { number } = this.file();
    const isDone = await this.ask({
      key: `${number} clarification`,
      heading: $localize`:@@staff-deadline.ask:Поискай уточнение`,
      explanation: $localize`:@@staff-deadline.ask-explanation:Въпроса чете само авторът. Всички виждат, че общината чака и откога. Срокът за отговор продължава да тече.`,
      text: {
        pointer: '/text',
        label: $localize`:@@staff-deadline.question:Какво да уточни авторът`,
        hint: $localize`:@@staff-deadline.question-hint:Авторът вижда длъжността Ви, а не името.`,
        limit: textLimits.message,
      },
      confirm: $localize`:@@staff-deadline.ask-confirm:Изпрати въпроса`,
      send: async ({ text }) => {
        await this.writes.ask(number, text);
      },
    });
    if (!isDone) return;
    this.announcer.say($localize`:@@staff-deadline.asked:Въпросът е изпратен на автора.`);
    this.source().reload();
  }

  protected end(): Promise<void> {
    return this.act(async () => {
      await this.writes.end(this.file().number);
      this.announcer.say($localize`:@@staff-deadline.ended:Общината вече не чака автора.`);
      this.source().reload();
    });
  }

  private act(work: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await work();
      } catch (error) {
        this.trouble.set(troubleOf(error));
        this.source().reload();
      }
    });
  }

  private may(action: CaseFile['allowed'][number]): boolean {
    return this.file().allowed.includes(action);
  }
}
