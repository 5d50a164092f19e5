import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { PublicAssessment, PublicCommitment, Schemas } from '../../../core/api/contract';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { Announcer } from '../desk-form/announcer';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { injectSpokenEntries, type SpokenEntry } from './spoken-entries';
import { EntryRedactionDialog, type EntryUnderRedaction } from './entry-redaction-dialog';
import { EntryWrites } from './entry-writes';
import { EvidenceDialog, type EvidenceQuestion } from './evidence-dialog';

type Item = Schemas['EvidenceItem'];

/** What both voices said of a commitment: a moderator takes out what gives a person away, and neither its step nor its day. */
@Component({
  selector: 'app-commitment-entries-page',
  imports: [DeskFailure, MatButtonModule, PageHeading, RouterLink, TroubleNotice],
  templateUrl: './commitment-entries-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class CommitmentEntriesPage {
  readonly number = input.required<string>();

  private readonly dialog = inject(MatDialog);
  private readonly writes = inject(EntryWrites);
  private readonly announcer = inject(Announcer);
  private readonly spoken = injectSpokenEntries();
  private readonly address = computed(() => `/api/v1/commitments/${encodeURIComponent(this.number())}`);
  protected readonly commitment = httpResource<PublicCommitment>(() => this.address());
  protected readonly assessments = httpResource<Schemas['AssessmentList']>(() => `${this.address()}/assessments`);
  protected readonly error = computed(() => this.commitment.error() ?? this.assessments.error());
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly title = computed(() => (this.commitment.hasValue() ? this.commitment.value().title : ''));
  protected readonly entries = computed<readonly SpokenEntry[] | null>(() => {
    if (!this.commitment.hasValue() || !this.assessments.hasValue()) return null;
    const assessments: readonly PublicAssessment[] = this.assessments.value().items;
    return this.spoken(this.commitment.value(), assessments);
  });

  protected reload(): void {
    this.commitment.reload();
    this.assessments.reload();
  }

  protected async redact({ kind, id }: SpokenEntry): Promise<void> {
    this.trouble.set(null);
    try {
      const written = await this.writes.read(kind, id);
      const data: EntryUnderRedaction = {
        id: kind + id,
        written,
        send: (redaction) => this.writes.redact(kind, id, written.version, redaction),
      };
      const opened = this.dialog.open<EntryRedactionDialog, EntryUnderRedaction, boolean>(EntryRedactionDialog, {
        ...{ data, width: '52rem', maxWidth: '96vw' },
      });
      if ((await firstValueFrom(opened.afterClosed())) !== true) return;
      this.announcer.say($localize`:@@staff-redaction.entry.done:Заличеното е публикувано.`);
      this.reload();
    } catch (error) {
      this.trouble.set(troubleOf(error));
    }
  }

  protected async withhold({ id, withheldOn }: Item): Promise<void> {
    const isWithheld = withheldOn !== null;
    const data: EvidenceQuestion = { isWithheld, send: (reason) => this.writes.withhold(id, !isWithheld, reason) };
    const opened = this.dialog.open<EvidenceDialog, EvidenceQuestion, boolean>(EvidenceDialog, { data, width: '36rem', maxWidth: '96vw' });
    if ((await firstValueFrom(opened.afterClosed())) !== true) return;
    this.announcer.say(
      isWithheld
        ? $localize`:@@staff-redaction.evidence.shown:Доказателството се вижда отново.`
        : $localize`:@@staff-redaction.evidence.hidden:Доказателството е скрито.`,
    );
    this.reload();
  }
}
