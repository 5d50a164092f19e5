import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { AdmitDraft, type DraftDemand } from '../../admission/index.js';
import { type Attachment, Attachments } from '../../attachments/index.js';
import type { AccessCode } from '../../language/index.js';
import { type FoundSpan, PersonalDataFinder } from '../../redaction/index.js';
import { DRAFT_NOT_FOUND } from '../domain/draft-problems.js';
import { type DraftAnswers, type DraftStep, emptyAnswers, missingSteps, stepsOf } from '../domain/draft.js';
import { tellsOfDanger } from '../domain/risk/risks.js';
import { isTimeBarred } from '../domain/submit-rules.js';
import { type DraftKey, DraftsRepository, type SentDraft } from '../storage/drafts.repository.js';
import { draftAccessCode } from './draft-access-code.js';
import { draftFiles } from './draft-files.js';

/** Minutes in which the sender's own browser is shown the access code again. */
const CODE_MINUTES = 15;

/** What should be said before sending, though it stops nobody. */
export const DRAFT_WARNINGS = ['time_barred', 'danger_to_life'] as const;
export type DraftWarning = (typeof DRAFT_WARNINGS)[number];

export interface ShownDraft {
  readonly id: string;
  readonly expiresAt: Date;
  readonly answers: DraftAnswers;
  readonly files: readonly Attachment[];
  readonly steps: readonly DraftStep[];
  readonly missing: readonly DraftStep[];
  readonly warnings: readonly DraftWarning[];
  readonly personalData: Readonly<Record<'title' | 'text', readonly FoundSpan[]>>;
  /** What sending it takes; null while an answer is missing, and once it was sent. */
  readonly sending: DraftDemand | null;
  readonly sent: (SentDraft & { readonly accessCode: AccessCode | null }) | null;
}

/** A draft with all that its pages show: what is missing, what looks like personal data, what became of it. */
@Injectable()
export class ShowDraft {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly attachments: Attachments,
    private readonly finder: PersonalDataFinder,
    private readonly admit: AdmitDraft,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 without the draft. */
  async run(key: DraftKey | null): Promise<ShownDraft> {
    if (!key) fail(DRAFT_NOT_FOUND);
    const draft = (await this.drafts.find(key)) ?? fail(DRAFT_NOT_FOUND);
    const { id, expiresAt } = draft;
    if (!draft.answers) {
      return { id, expiresAt, ...this.shown(emptyAnswers('bg')), missing: [], files: [], sending: null, sent: await this.sent(key) };
    }
    const shown = this.shown(draft.answers);
    const sending = shown.missing.length === 0 ? await this.admit.demandOf(draft) : null;
    return { id, expiresAt, ...shown, files: await this.attachments.of(draftFiles(id)), sending, sent: null };
  }

  private shown(answers: DraftAnswers): Pick<ShownDraft, 'answers' | 'steps' | 'missing' | 'warnings' | 'personalData'> {
    return {
      answers,
      steps: stepsOf(answers),
      missing: missingSteps(answers),
      warnings: this.warnings(answers),
      personalData: { title: this.finder.find(answers.title), text: this.finder.find(answers.text) },
    };
  }

  private warnings({ kind, occurredOn, title, text }: DraftAnswers): DraftWarning[] {
    const told: Readonly<Record<DraftWarning, boolean>> = {
      time_barred: kind !== null && isTimeBarred({ kind, occurredOn }, civilDateIn(this.clock.now())),
      danger_to_life: tellsOfDanger(title, text),
    };
    return DRAFT_WARNINGS.filter((warning) => told[warning]);
  }

  private async sent(key: DraftKey): Promise<ShownDraft['sent']> {
    const sent = await this.drafts.sent(key.id);
    return sent && { ...sent, accessCode: this.accessCode(key, sent) };
  }

  /** Null after a while, and once the code was renewed: the old one opens nothing. */
  private accessCode({ id, secret }: DraftKey, { sentAt, accessCodeHash }: SentDraft): AccessCode | null {
    if (this.clock.now().getTime() - sentAt.getTime() > CODE_MINUTES * 60_000) return null;
    const code = draftAccessCode(secret, id);
    return hashSecret(code).equals(accessCodeHash) ? code : null;
  }
}
