import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';

import type {
  AppealAnswer,
  CaseAuthor,
  CaseFile,
  CaseFileMessage,
  CaseRedactions,
  Decision,
  FileRectangle,
  FileReviewSheet,
  RedactionSpan,
  SecondLook,
  StaffResponse,
} from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import type { ForwardingGiven } from '../forwarding/forwarding-api';

export interface DecisionGiven {
  decision: Decision;
  reasonCode?: string;
  note?: string;
  publicTitle?: string;
  publicText?: string;
  /** in place of a public text: what is taken out of the original, as it stood in that version */
  redactions?: Spans & { version: number };
  department?: string;
  /** exactly the files that become public */
  publicAttachments?: string[];
  /** the redactions of those files as they were seen */
  fileVersions?: { id: string; version: number }[];
}

export interface AppealAnswerGiven extends Pick<
  DecisionGiven,
  'note' | 'publicTitle' | 'publicText' | 'redactions' | 'publicAttachments' | 'fileVersions'
> {
  answer: AppealAnswer;
}

type Spans = Readonly<Record<'title' | 'text', readonly RedactionSpan[]>>;

/** What a moderator prepared of a file: what is covered, and what is to be seen. */
export interface PreparedFile {
  readonly rectangles: readonly FileRectangle[];
  readonly description: string | null;
}

/** What is to be out of a published answer, and why. */
export interface AnswerRedaction {
  redactions: {
    text: readonly RedactionSpan[];
    correctionNote: readonly RedactionSpan[];
    legalGround: readonly RedactionSpan[];
    commitment: readonly RedactionSpan[];
    replies: readonly { point: number; spans: readonly RedactionSpan[] }[];
  };
  reason: string;
}

type Versioned = Pick<CaseFile, 'number' | 'version'>;

/**
 * All that staff do with a case. Every change of the case names the version that was seen, and fails with 412 when it is another.
 * Provided beside the client of the desk, which asks to sign in again when the session has ended.
 */
@Service({ autoProvided: false })
export class CaseWrites {
  private readonly http = inject(HttpClient);

  decide(file: Versioned, decision: DecisionGiven): Promise<CaseFile> {
    return this.moderate(file, 'decisions', decision);
  }

  /** Keeps what is prepared, over the version of the redactions that was seen; 412 when it is another. */
  saveRedactions(number: string, version: number, work: { redactions: Spans; refused: Spans }): Promise<CaseRedactions> {
    return answerTo(this.http.put<CaseRedactions>(redactionsOf(number), work, { headers: ifMatch(version) }));
  }

  readRedactions(number: string): Promise<CaseRedactions> {
    return answerTo(this.http.get<CaseRedactions>(redactionsOf(number)));
  }

  /** A file page by page; the first time it takes a moment. */
  reviewFile(number: string, file: string): Promise<FileReviewSheet> {
    return answerTo(this.http.get<FileReviewSheet>(caseFileOf(number, file)));
  }

  /** Keeps what is to be covered and said, over the version that was seen; 412 when it is another. */
  saveFileRedaction(number: string, file: string, version: number, prepared: PreparedFile): Promise<FileReviewSheet> {
    const url = `${caseFileOf(number, file)}/redactions`;
    return answerTo(this.http.put<FileReviewSheet>(url, prepared, { headers: ifMatch(version) }));
  }

  lookAtPage(number: string, file: string, page: number): Promise<FileReviewSheet> {
    return answerTo(this.http.put<FileReviewSheet>(`${caseFileOf(number, file)}/pages/${page}/look`, {}));
  }

  /** Says yes or no to another moderator's proposal. */
  lookAgain(file: Versioned, look: SecondLook, note: string): Promise<CaseFile> {
    return this.moderate(file, 'second-look', { look, ...given('note', note) });
  }

  decideAppeal(file: Versioned, answer: AppealAnswerGiven): Promise<CaseFile> {
    return this.moderate(file, 'appeal-decision', answer);
  }

  forward(file: Versioned, given: ForwardingGiven): Promise<CaseFile> {
    return this.moderate(file, 'forwarding', given);
  }

  merge(file: Versioned, into: string, note: string, newFacts: string): Promise<CaseFile> {
    return this.moderate(file, 'merging', { into, ...given('note', note), ...given('newFacts', newFacts) });
  }

  unmerge(file: Versioned, note: string): Promise<CaseFile> {
    return this.moderate(file, 'unmerging', { note });
  }

  close(file: Versioned, note: string): Promise<CaseFile> {
    return this.moderate(file, 'closure', given('note', note));
  }

  reopen(file: Versioned, note: string): Promise<CaseFile> {
    return this.moderate(file, 'reopening', { note });
  }

  handBack(file: Versioned, reason: string): Promise<void> {
    return this.post(file, `${fileOf(file.number)}/hand-back`, { reason });
  }

  async reveal(number: string, reason: string): Promise<CaseAuthor> {
    return (await answerTo(this.http.post<{ author: CaseAuthor }>(`${fileOf(number)}/identity-reveals`, { reason }))).author;
  }

  async declareConflict(number: string, reason: string): Promise<void> {
    await answerTo(this.http.post(`${fileOf(number)}/conflict-of-interest`, given('reason', reason)));
  }

  write(number: string, text: string): Promise<CaseFileMessage> {
    return answerTo(this.http.post<CaseFileMessage>(`${fileOf(number)}/messages`, { text }));
  }

  async markRead(number: string): Promise<void> {
    await answerTo(this.http.post(`${fileOf(number)}/messages/reading`, {}));
  }

  /** Takes stretches out of a published version of an answer, or puts them back. */
  redactAnswer(
    file: Versioned,
    { responseId, version }: { responseId: string; version: number },
    redaction: AnswerRedaction,
  ): Promise<StaffResponse> {
    const url = `/api/v1/submissions/${encodeURIComponent(file.number)}/responses/${responseId}/versions/${version}/redactions`;
    return answerTo(this.http.put<StaffResponse>(url, redaction, { headers: ifMatch(file.version) }));
  }

  private moderate(file: Versioned, act: string, body: object): Promise<CaseFile> {
    return this.post(file, `/api/v1/moderation/${encodeURIComponent(file.number)}/${act}`, body);
  }

  private post<Answer>({ version }: Versioned, url: string, body: object): Promise<Answer> {
    return answerTo(this.http.post<Answer>(url, body, { headers: ifMatch(version) }));
  }
}

function redactionsOf(number: string): string {
  return `/api/v1/moderation/${encodeURIComponent(number)}/redactions`;
}

function caseFileOf(number: string, file: string): string {
  return `/api/v1/moderation/${encodeURIComponent(number)}/files/${encodeURIComponent(file)}`;
}

function fileOf(number: string): string {
  return `/api/v1/case-files/${encodeURIComponent(number)}`;
}

/** A field that is left out when nothing was written. */
function given(name: string, text: string): Record<string, string> {
  return text === '' ? {} : { [name]: text };
}

function answerTo<Answer>(request: Observable<Answer>): Promise<Answer> {
  return firstValueFrom(request);
}
