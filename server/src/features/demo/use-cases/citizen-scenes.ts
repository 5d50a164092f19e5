import { Injectable } from '@nestjs/common';
import { addDays, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { Attachments } from '../../attachments/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { secondOpinions } from '../../moderation/index.js';
import { authors } from '../../submissions/index.js';
import type { DemoCase } from '../content/script.js';
import { demoFileBytes } from './demo-files.js';
import type { RegisteredCase } from './registered-case.js';

/** What citizens do in the demo. */
@Injectable()
export class CitizenScenes {
  constructor(
    private readonly submit: authors.Submit,
    private readonly writeToStaff: authors.WriteToStaff,
    private readonly withdrawCase: authors.Withdraw,
    private readonly lodgeAppeal: secondOpinions.LodgeAppeal,
    private readonly attachments: Attachments,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  async receive({ submission }: DemoCase): Promise<RegisteredCase> {
    const { id, number } = await this.submit.run(this.contentOf(submission));
    const files = new Map<string, AttachmentId>();
    for (const file of submission.files ?? []) {
      const upload = { bytes: await demoFileBytes(file), name: file.name };
      const kept = await this.attachments.accept(authors.caseFiles(id), upload, submission.language, 'author');
      files.set(file.name, kept.id);
    }
    return { id, number, author: { kind: 'author', submissionId: id }, files };
  }

  write({ number, author }: RegisteredCase, text: string): Promise<unknown> {
    return this.writeToStaff.run(number, author, text);
  }

  appeal({ number, author }: RegisteredCase, text: string): Promise<unknown> {
    return this.lodgeAppeal.run(number, author, { text });
  }

  withdraw({ number, author }: RegisteredCase, reason: string | null): Promise<unknown> {
    return this.withdrawCase.run(number, author, { reason });
  }

  private contentOf(submission: DemoCase['submission']): authors.SubmissionContent {
    const isSignal = submission.kind === 'signal';
    const about = isSignal ? submission.about : undefined;
    const today = civilDateIn(this.clock.now());
    const { author } = submission;
    return {
      kind: submission.kind,
      topic: submission.topic,
      title: submission.title,
      text: submission.text,
      language: submission.language,
      identity: submission.identity,
      authorName: author && 'name' in author ? author.name : null,
      authorEmail: author?.email ?? null,
      authorPhone: author && 'phone' in author ? (author.phone ?? null) : null,
      about: about
        ? {
            departmentId: about.department ? (this.directory.department(about.department)?.id ?? null) : null,
            office: about.office ?? null,
            name: about.name ?? null,
          }
        : null,
      occurredOn: isSignal && submission.occurredOn !== undefined ? addDays(today, -submission.occurredOn) : null,
      settlement: submission.settlement ?? null,
      address: submission.address ?? null,
    };
  }
}
