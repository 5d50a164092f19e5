import { Component, computed, inject, input, output } from '@angular/core';

import type { CaseFile, CaseFileDecision, ModerationAct } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { ReasonDirectory } from '../../../core/reasons/reason-directory';
import { SiteDirectory } from '../../../core/site/site-directory';
import { DecisionUndo } from '../undo/decision-undo';

const acts: Record<ModerationAct, string> = {
  publish: $localize`:@@staff-desk.act.publish:Публикувано`,
  publish_redacted: $localize`:@@staff-desk.act.publish-redacted:Публикувано заличено`,
  reject: $localize`:@@staff-desk.act.reject:Не се публикува`,
  propose_reject: $localize`:@@staff-desk.act.propose-reject:Предложено да не се публикува`,
  dispute_reject: $localize`:@@staff-desk.act.dispute-reject:Не е съгласен с предложението`,
  uphold_appeal: $localize`:@@staff-desk.act.uphold:Обжалване: остава в сила`,
  overturn_appeal: $localize`:@@staff-desk.act.overturn:Обжалване: отменено, публикувано`,
  route: $localize`:@@staff-desk.act.route:Насочено`,
  forward: $localize`:@@staff-desk.act.forward:Препратено`,
  merge: $localize`:@@staff-desk.act.merge:Обединено`,
  unmerge: $localize`:@@staff-desk.act.unmerge:Разделено`,
  close: $localize`:@@staff-desk.act.close:Приключено`,
  reopen: $localize`:@@staff-desk.act.reopen:Отворено отново`,
};

interface Words {
  what: string;
  who: string;
  note: string | null;
}

/** What moderators decided so far, and what the author was told. */
@Component({
  selector: 'app-decision-list',
  imports: [DecisionUndo],
  template: `
    <h2 i18n="@@staff-desk.decisions.heading">Решения досега</h2>
    @for (row of rows(); track $index) {
      <div class="decision">
        <p>
          <strong [class.is-undone]="row.decision.undone !== null">{{ row.what }}</strong> &ngsp;<span class="desk-hint">{{
            row.who
          }}</span>
        </p>
        @if (row.note) {
          <p class="citizen-text">{{ row.note }}</p>
        }
        <app-decision-undo [number]="number()" [decision]="row.decision" (undone)="undone.emit($event)" />
      </div>
    } @empty {
      <p class="desk-hint" i18n="@@staff-desk.decisions.none">Още няма решения.</p>
    }
  `,
  styles: `
    .decision + .decision {
      margin-block-start: var(--space-3);
      padding-block-start: var(--space-3);
      border-block-start: 1px solid var(--line);
    }
    .decision p {
      margin: 0;
    }
    .is-undone {
      text-decoration: line-through;
    }
  `,
  host: { class: 'desk-panel' },
})
export class DecisionList {
  readonly number = input.required<string>();
  readonly decisions = input.required<readonly CaseFileDecision[]>();
  /** the case as it is after a decision was taken back */
  readonly undone = output<CaseFile>();

  private readonly directory = inject(SiteDirectory);
  private readonly reasons = inject(ReasonDirectory);
  private readonly date = injectDateFormat();
  protected readonly rows = computed(() =>
    this.decisions().map((taken) => ({
      decision: taken,
      ...this.wordsOf(taken),
    })),
  );

  private wordsOf({ at, by, decision, reasonCode, note, department }: CaseFileDecision): Words {
    return {
      what: [
        acts[decision],
        reasonCode === null ? '' : this.reasons.label(reasonCode, at),
        department === null ? '' : this.directory.departmentName(department),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      who: [by ?? '', this.date(at, 'moment')].filter((part) => part !== '').join(', '),
      note,
    };
  }
}
