import { computed, effect, inject, linkedSignal, type Signal, signal, type WritableSignal } from '@angular/core';

import type { CaseAction, CaseFile, CaseFileRedaction, Decision, FileReviewSheet } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { SiteDirectory } from '../../../core/site/site-directory';
import { CaseFileSource } from '../case-parts/case-file-source';
import { CaseWrites, type DecisionGiven } from '../case-parts/case-writes';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { RedactionDraft } from '../redaction/redaction-draft';
import { Rewording } from './rewording';
import { departmentAtFirst } from './routing';

/** A case under review: the file as it was read, and what its moderator has prepared so far. Make it where things can be injected. */
export class ReviewCase {
  private readonly writes = inject(CaseWrites);
  private readonly directory = inject(SiteDirectory);

  readonly source: CaseFileSource;
  readonly file: Signal<CaseFile | null>;
  readonly redactions: RedactionDraft;
  readonly rewording: Rewording;
  readonly department: WritableSignal<string>;
  readonly note: WritableSignal<string>;
  /** ids of the files that shall be public */
  readonly publicIds: WritableSignal<ReadonlySet<string>>;

  readonly busy = new Busy();
  readonly trouble = signal<Trouble | null>(null);
  /** what is wrong with the chosen department, such as a conflict of interest */
  readonly departmentFault = signal('');
  /** the redactions of the files that a decision named, when it came too late */
  private readonly named = signal<readonly FileVersion[]>([]);
  /** tells of files in which somebody else covered something before the decision could be taken */
  readonly changedFiles = computed<Trouble | null>(() => {
    const files = this.file()?.attachments ?? [];
    const isChanged = ({ id, version }: FileVersion): boolean => files.some((one) => one.id === id && one.redaction?.version !== version);
    const names = files.filter(({ id }) => this.named().some((seen) => seen.id === id && isChanged(seen))).map(({ name }) => name);
    return names.length === 0 ? null : changedTrouble(names.join(', '));
  });
  private readonly decided = signal('');
  /** the case that was decided last */
  readonly settled = this.decided.asReadonly();
  /** True when the public version is not what the author wrote. */
  readonly isRedacted = computed(() => (this.rewording.words() === null ? this.redactions.isRedacted() : this.rewording.isRedacted()));
  /** True when leaving would lose what nothing was decided on. */
  readonly isUnsaved = computed(() => (this.rewording.isUnsaved() || this.redactions.isUnsaved()) && this.decided() !== this.number());

  constructor(private readonly number: Signal<string>) {
    this.source = new CaseFileSource(() => `/api/v1/moderation/${encodeURIComponent(this.number())}`);
    this.file = this.source.file;
    this.redactions = new RedactionDraft(this.file);
    this.rewording = new Rewording(this.file);
    this.department = this.perCase('', departmentAtFirst);
    this.note = this.perCase('', () => '');
    this.publicIds = this.perCase<ReadonlySet<string>>(
      new Set(),
      (file) => new Set(file.attachments.filter((one) => one.isPublic).map(({ id }) => id)),
    );
    effect(() => {
      this.number();
      this.department();
      this.departmentFault.set('');
    });
    effect(() => {
      this.number();
      this.trouble.set(null);
    });
  }

  may(action: CaseAction): boolean {
    return this.file()?.allowed.includes(action) ?? false;
  }

  /** Publishes, as written or redacted, and routes when a department is chosen. What was done in words; null when nothing was. */
  async publish(): Promise<string | null> {
    // What is being saved has a version that the decision has to name.
    await this.redactions.flush();
    const note = this.note().trim();
    return this.decide({
      decision: this.isRedacted() ? 'publish_redacted' : 'publish',
      ...this.publicVersion(),
      ...(note === '' ? {} : { note }),
      ...(this.department() === '' ? {} : { department: this.department() }),
    });
  }

  /** Publishes after an appeal, as written or redacted. */
  async overturn(note: string): Promise<void> {
    const file = this.file();
    if (file === null) return;
    // What is being saved has a version that the decision has to name.
    await this.redactions.flush();
    await this.act(() =>
      this.writes.decideAppeal(file, {
        answer: this.isRedacted() ? 'publish_redacted' : 'publish',
        ...this.publicVersion(),
        ...(note === '' ? {} : { note }),
        publicAttachments: [...this.publicIds()],
        fileVersions: versionsOf(file, this.publicIds()),
      }),
    );
  }

  /** Sends the case to the chosen department and leaves its text as it is. */
  async route(): Promise<string | null> {
    if (this.department() !== '') return this.decide({ decision: 'route', department: this.department() });
    this.departmentFault.set($localize`:@@staff-desk.decide.department-missing:Изберете отдел.`);
    return null;
  }

  /** Does something with the case as it was seen, and shows what it became. A write that comes too late reads the case anew, and fails. */
  async act(write: () => Promise<CaseFile>): Promise<void> {
    // Redactions that are still to be saved would come too late for a case that has moved on.
    await this.redactions.flush();
    try {
      this.source.take(await write());
    } catch (error) {
      this.source.isStale(error);
      throw error;
    }
  }

  /** Reads what a question needs before it can be asked; null, with the trouble told, when that fails. */
  async prepare<Needed>(read: () => Promise<Needed>): Promise<Needed | null> {
    let needed: Needed | null = null;
    await this.busy.run(async () => {
      this.trouble.set(null);
      try {
        needed = await read();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
    return needed;
  }

  /** Takes over what was prepared of a file, without another look at the whole case. */
  tookFile({ id, version, mediaType, pages, rectangles }: FileReviewSheet): void {
    const redaction: CaseFileRedaction = {
      version,
      pages: pages.length,
      unseenPages: mediaType === 'application/pdf' ? pages.filter(({ look }) => look === null).map(({ page }) => page) : [],
      coveredPages: [...new Set(rectangles.map(({ page }) => page))].sort((one, other) => one - other),
    };
    this.named.set([]);
    this.source.change((file) => ({ ...file, attachments: file.attachments.map((one) => (one.id === id ? { ...one, redaction } : one)) }));
  }

  /** From now on nothing is left to save. */
  settle(): void {
    this.decided.set(this.number());
  }

  /** Takes over the case as it is after a decision on it was taken back. */
  reopen(file: CaseFile): void {
    this.decided.set('');
    this.source.take(file);
  }

  private async decide(decision: DecisionGiven): Promise<string | null> {
    const file = this.file();
    if (file === null) return null;
    const versions = versionsOf(file, this.publicIds());
    let done: string | null = null;
    await this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.named.set([]);
        await this.act(() => this.send(file, { ...decision, publicAttachments: [...this.publicIds()], fileVersions: versions }));
        done = this.wordsFor(decision);
      } catch (error) {
        if (problemOf(error).status === 412) this.named.set(versions);
        this.explain(error);
      }
    });
    return done;
  }

  /** Sends the decision, and once more when another moderator merely saved the same redactions meanwhile. */
  private async send(file: CaseFile, decision: DecisionGiven): Promise<CaseFile> {
    try {
      return await this.writes.decide(file, decision);
    } catch (error) {
      const { redactions } = decision;
      const isOnlyNewer = problemOf(error).status === 412 && redactions !== undefined && (await this.redactions.catchUp());
      if (!isOnlyNewer) throw error;
      return await this.writes.decide(file, { ...decision, redactions: { ...redactions, version: this.redactions.version() } });
    }
  }

  private publicVersion(): Pick<DecisionGiven, 'publicTitle' | 'publicText' | 'redactions'> {
    const words = this.rewording.words();
    if (words === null) return { redactions: { ...this.redactions.work().redactions, version: this.redactions.version() } };
    return this.isRedacted() ? { publicTitle: words.title.trim(), publicText: words.text.trim() } : {};
  }

  private explain(error: unknown): void {
    const { slug, status, detail, errors } = problemOf(error);
    const atDepartment = slug === 'conflict-of-interest' ? detail : errors.find(({ pointer }) => pointer === '/department')?.detail;
    this.departmentFault.set(atDepartment ?? '');
    // What is stale says so over the whole page.
    if (atDepartment === undefined && status !== 412) this.trouble.set(troubleWithFields(error));
  }

  private wordsFor({ decision, department }: DecisionGiven): string {
    const done = doneTexts[decision];
    if (department === undefined) return done;
    const name = this.directory.departmentName(department);
    return $localize`:@@staff-desk.done.and-routed:${done}:done: Насочено към „${name}:department:“.`;
  }

  private perCase<Value>(empty: Value, start: (file: CaseFile) => Value): WritableSignal<Value> {
    return linkedSignal<CaseFile | null, Value>({
      source: this.file,
      computation: (file, before) => {
        if (before !== undefined && before.source !== null && before.source.number === file?.number) return before.value;
        return file === null ? empty : start(file);
      },
    });
  }
}

interface FileVersion {
  readonly id: string;
  readonly version: number;
}

const changedTrouble = (names: string): Trouble => ({
  heading: $localize`:@@staff-redaction.files.changed-heading:Друг модератор промени заличеното в ${names}:names:`,
  text: $localize`:@@staff-redaction.files.changed:Решението не е взето. Прегледайте файла и решете отново.`,
});

/** The redactions of these files as they were seen; a text has none. */
const versionsOf = ({ attachments }: CaseFile, ids: ReadonlySet<string>): FileVersion[] =>
  attachments.flatMap(({ id, redaction }) => (ids.has(id) && redaction !== null ? [{ id, version: redaction.version }] : []));

const doneTexts: Record<Decision, string> = {
  publish: $localize`:@@staff-desk.done.published:Публикувано.`,
  publish_redacted: $localize`:@@staff-desk.done.published-redacted:Публикувано заличено.`,
  reject: $localize`:@@staff-desk.done.rejected:Текстът не се публикува. Авторът научава защо.`,
  route: $localize`:@@staff-desk.done.routed:Готово.`,
};

/** The trouble together with what the server said about single fields, which stand elsewhere on the page. */
function troubleWithFields(error: unknown): Trouble {
  const { heading, text } = troubleOf(error);
  return { heading, text: [text, ...problemOf(error).errors.map(({ detail }) => detail)].join(' ') };
}
