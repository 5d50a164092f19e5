import type { PublicAssessment, PublicCommitment, Schemas } from '../../../core/api/contract';
import { injectEntryWords } from '../../../core/commitments/entry-words';
import { injectDateFormat } from '../../../core/i18n/dates';
import { stepLabels } from '../../../core/labels/step-labels';
import type { EntryKind } from './entry-writes';

/** One text that a department or a monitor said in public. */
export interface SpokenEntry {
  readonly kind: EntryKind;
  /** of a reply, that of its assessment */
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly text: string;
  /** when something was taken out of it; empty when nothing is */
  readonly redacted: string;
  readonly evidence: readonly (Schemas['EvidenceItem'] & { readonly name: string })[];
}

interface Said {
  readonly on: string;
  readonly entries: readonly SpokenEntry[];
}

/** Every entry on a commitment, the newest first, a reply after what it replies to. Call it where things can be injected. */
export function injectSpokenEntries(): (commitment: PublicCommitment, assessments: readonly PublicAssessment[]) => SpokenEntry[] {
  const words = injectEntryWords();
  const date = injectDateFormat();
  const redacted = (notice: Schemas['EntryRedactionNotice'] | null): string =>
    notice === null ? '' : $localize`:@@staff-redaction.entry.taken:Заличено на ${date(notice.on)}:day:, места: ${notice.places}:places:`;
  const named = (items: readonly Schemas['EvidenceItem'][]): SpokenEntry['evidence'] =>
    items.map((item) => ({ ...item, name: item.withheldOn === null ? item.caption : hiddenOn(date(item.withheldOn)) }));
  const ofReport = ({ id, step, text, on, redaction, evidence, ...signed }: PublicCommitment['reports'][number]): Said => ({
    on,
    entries: [
      {
        ...{ kind: 'commitment_report', id, text, who: words.signature(signed) },
        what: $localize`:@@staff-redaction.entry.report:Отчет „${stepLabels[step]}:step:“, ${date(on)}:day:`,
        ...{ redacted: redacted(redaction), evidence: named(evidence) },
      },
    ],
  });
  const ofReply = (id: string, { text, on, redaction, ...signed }: NonNullable<PublicAssessment['reply']>): SpokenEntry => ({
    ...{ kind: 'assessment_reply', id, text, who: words.signature(signed) },
    what: $localize`:@@staff-redaction.entry.reply:Отговор на оценка, ${date(on)}:day:`,
    ...{ redacted: redacted(redaction), evidence: [] },
  });
  const ofAssessment = ({ id, step, text, on, organisation, redaction, evidence, reply }: PublicAssessment): Said => ({
    on,
    entries: [
      {
        ...{ kind: 'assessment', id, text, who: words.monitor(organisation).text },
        what: $localize`:@@staff-redaction.entry.assessment:Оценка „${stepLabels[step]}:step:“, ${date(on)}:day:`,
        ...{ redacted: redacted(redaction), evidence: named(evidence) },
      },
      ...(reply === null ? [] : [ofReply(id, reply)]),
    ],
  });
  return ({ reports }, assessments) =>
    [...reports.map(ofReport), ...assessments.map(ofAssessment)]
      .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
      .flatMap(({ entries }) => entries);
}

const hiddenOn = (day: string): string => $localize`:@@staff-redaction.evidence.hidden-on:Скрито доказателство, от ${day}:day:`;
