import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { LetterNotSent } from '../../../platform/mail/mail-transport.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { LetterDesk } from '../letters/letter-desk.js';
import { FOLLOW_QUESTIONS, type FollowQuestion } from '../templates/follow-questions.js';
import { MAIL_REQUESTED, type MailRequest, readMailRequest } from '../templates/mail-request.js';
import type { TemplateName } from '../templates/template-names.js';

/** Days after which a letter that no server takes is given up (RFC 5321 §4.5.4.1). */
const GIVE_UP_DAYS = 5;

/**
 * Letters that somebody has just asked for by the address: they are tried even where others did not arrive, as nothing else can show that the
 * address is good again.
 */
const ASKED_FOR: ReadonlySet<TemplateName> = new Set<TemplateName>([
  ...(Object.keys(FOLLOW_QUESTIONS) as FollowQuestion[]),
  'author.confirm_address',
  'author.access_code',
  'account.invited',
  'account.password_reset',
]);

/**
 * Writes and sends one letter. Its link is minted here and never stored, and its address is read here and never stored again.
 * A process that dies between sending and committing sends it once more.
 */
@Injectable()
@OutboxReaction({ name: 'send-mail', events: [MAIL_REQUESTED] })
export class SendMail implements Reaction {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly desk: LetterDesk,
    private readonly mailer: Mailer,
    private readonly deliverability: Deliverability,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const request = readMailRequest(event);
    const letter = await this.desk.write(request, event.id);
    if (!letter) return;
    if (!ASKED_FOR.has(request.template) && (await this.deliverability.isBlocked(letter.to))) return this.withhold(request, event);
    try {
      const posting = await this.mailer.send(letter);
      if (posting.accepted) return await this.deliverability.sent(this.mailer.idOf(letter), letter.to);
      await this.deliverability.refused(letter.to, posting.code);
      await this.giveUp(request, event, { refusedWith: posting.status });
    } catch (error) {
      const age = this.clock.now().getTime() - event.occurredAt.getTime();
      if (!(error instanceof LetterNotSent) || age < GIVE_UP_DAYS * 86_400_000) throw error;
      await this.giveUp(request, event, { afterDays: GIVE_UP_DAYS });
    }
  }

  /** Its address took none before. Whoever looks after the mail can count these, and learns no address. */
  private async withhold({ template, recipient }: MailRequest, { id }: StoredEvent): Promise<void> {
    this.logger.warn({ msg: 'A letter was withheld: its address takes none', event: id, template });
    const { type, id: subjectId } = recipient;
    await this.audit.append(SYSTEM, { action: 'mail.withheld', subjectType: type, subjectId, changes: { event: id, template } });
  }

  /** For whoever asks why somebody was not told: what was to be sent to whom, by id and never by address. */
  private async giveUp({ template, recipient }: MailRequest, { id }: StoredEvent, why: Readonly<Record<string, number>>): Promise<void> {
    this.logger.warn({ msg: 'A letter could not be delivered', event: id, template, ...why });
    const { type, id: subjectId } = recipient;
    await this.audit.append(SYSTEM, { action: 'mail.undelivered', subjectType: type, subjectId, changes: { event: id, template, ...why } });
  }
}
