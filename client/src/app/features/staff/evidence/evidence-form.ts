import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';

import type { EvidenceKind, EvidenceRequest } from '../../../core/api/contract';
import { type ProblemField, problemOf } from '../../../core/http/problem';
import { civilDateOf } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { formatBytes } from '../../../core/i18n/numbers';
import { acceptedFiles, fileFault } from '../../../ui/file-limits';
import { Icon } from '../../../ui/icon';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { EvidenceUploads } from './evidence-uploads';
import {
  type EvidenceDraft,
  evidenceFields,
  evidenceLimits,
  faultOfList,
  faultsAt,
  mostItems,
  newDraft,
  requestOf,
  typedFaults,
  type Upload,
} from './evidence-draft';
import { ownPlace } from './own-place';

const pictures = 'image/jpeg,image/png,image/webp';
const noFaults = [] as const;

/** Why a form with evidence is not sent yet. */
export const fileOnItsWay: Trouble = {
  heading: $localize`:@@staff-assess.uploading:Файлът още се качва`,
  text: $localize`:@@staff-assess.uploading-next:Изчакайте малко и публикувайте пак. Нищо от написаното не се губи.`,
};

/**
 * Evidence of an entry that is being written. The parent keeps `items`, sends them with its entry, gives back what the server found wrong as
 * `errors`, waits while `uploading` says so, and sets `items` to an empty list once the entry is saved.
 */
@Component({
  selector: 'app-evidence-form',
  imports: [Icon, LineField, MatButtonModule, MatProgressBarModule],
  templateUrl: './evidence-form.html',
  styleUrl: './evidence-form.css',
})
export class EvidenceForm {
  readonly items = model<readonly EvidenceRequest[]>([]);
  /** of the whole answer; those that are not of evidence are passed over */
  readonly errors = input<readonly ProblemField[]>([]);
  readonly isRequired = input(false);
  /** whether a file is on its way */
  readonly uploading = output<boolean>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly uploads = inject(EvidenceUploads);
  private readonly injector = inject(Injector);
  private readonly language = injectLanguage();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly stops = new Map<number, () => void>();
  private keys = 0;
  /** what this form has told its parent last; anything else comes from the parent */
  private told: readonly EvidenceRequest[] = [];

  protected readonly drafts = signal<readonly EvidenceDraft[]>([]);
  protected readonly status = signal('');
  protected readonly place = signal<{ readonly key: number; readonly isAsking: boolean; readonly fault: string } | null>(null);
  protected readonly accepted = { file: acceptedFiles, photo: pictures };
  protected readonly limits = evidenceLimits;
  protected readonly none = noFaults;
  protected readonly today = civilDateOf(new Date());
  protected readonly hasRoom = computed(() => this.drafts().length < mostItems);
  protected readonly listFault = computed(() => faultOfList(this.errors()));
  private readonly isUploading = computed(() => this.drafts().some(({ upload }) => upload.state === 'sending'));

  constructor() {
    effect(() => {
      if (this.items() === this.told || this.items().length > 0) return;
      untracked(() => {
        this.forgetAll();
      });
    });
    effect(() => {
      const errors = this.errors();
      untracked(() => {
        this.drafts.update((drafts) => drafts.map((draft, at) => ({ ...draft, faults: faultsAt(errors, at) })));
      });
    });
    effect(() => {
      this.uploading.emit(this.isUploading());
    });
  }

  protected headingOf({ kind }: EvidenceDraft, at: number): string {
    const words: Record<EvidenceKind, string> = {
      file: $localize`:@@staff-evidence.item.file:Доказателство ${at + 1}:number:: файл`,
      link: $localize`:@@staff-evidence.item.link:Доказателство ${at + 1}:number:: връзка`,
      photo: $localize`:@@staff-evidence.item.photo:Доказателство ${at + 1}:number:: снимка`,
    };
    return words[kind];
  }

  protected detailOf(upload: Upload): string {
    if (upload.state === 'sending') return $localize`:@@staff-evidence.sending:Качва се: ${upload.percent}:percent: %`;
    return upload.state === 'kept' ? `${upload.file.name}, ${formatBytes(upload.file.bytes, this.language)}` : '';
  }

  protected add(kind: EvidenceKind): void {
    if (!this.hasRoom()) return;
    this.keys += 1;
    const key = this.keys;
    this.show([...this.drafts(), newDraft(key, kind, this.today)]);
    afterNextRender(() => this.element.nativeElement.querySelector<HTMLElement>(`#evidence-${key}`)?.focus(), { injector: this.injector });
  }

  protected remove({ key, upload }: EvidenceDraft): void {
    this.stop(key);
    if (upload.state === 'kept') this.uploads.erase(upload.file.id);
    this.show(this.drafts().filter((draft) => draft.key !== key));
    this.status.set($localize`:@@staff-evidence.removed:Доказателството е махнато.`);
    // What was pressed is gone by now.
    this.heading().nativeElement.focus();
  }

  /** What is typed anew is no longer what the server found wrong. */
  protected type(key: number, typed: Partial<EvidenceDraft>): void {
    this.show(
      this.drafts().map((draft) => {
        if (draft.key !== key) return draft;
        const next = { ...draft, ...typed };
        const faults = Object.fromEntries(
          evidenceFields.flatMap((field) => (isTyped(field, typed) || !draft.faults[field] ? [] : [[field, draft.faults[field]]])),
        );
        return { ...next, faults: { ...faults, ...typedFaults(next) } };
      }),
    );
  }

  protected choose({ key, upload }: EvidenceDraft, box: HTMLInputElement): void {
    const file = box.files?.item(0) ?? null;
    // Choosing the same file again should count as choosing.
    box.value = '';
    if (file === null) return;
    this.stop(key);
    if (upload.state === 'kept') this.uploads.erase(upload.file.id);
    const reason = fileFault([file], 1);
    if (reason !== '') this.type(key, { upload: { state: 'failed', name: file.name, reason } });
    else this.send(key, file);
  }

  protected async askForPlace(key: number): Promise<void> {
    this.place.set({ key, isAsking: true, fault: '' });
    try {
      const found = await ownPlace(navigator.geolocation);
      this.type(key, found);
      this.place.set(null);
      this.status.set($localize`:@@staff-evidence.place-found:Координатите са попълнени.`);
    } catch (error) {
      this.place.set({ key, isAsking: false, fault: error instanceof Error ? error.message : '' });
    }
  }

  private send(key: number, file: File): void {
    const { name } = file;
    this.type(key, { upload: { state: 'sending', name, percent: 0 } });
    const sending = this.uploads.send(file).subscribe({
      next: (step) => {
        const isKept = 'file' in step;
        this.type(key, { upload: isKept ? { state: 'kept', name, file: step.file } : { state: 'sending', name, percent: step.percent } });
        if (isKept) this.status.set($localize`:@@staff-evidence.uploaded:Файлът е качен.`);
      },
      error: (error: unknown) => {
        this.type(key, { upload: { state: 'failed', name, reason: problemOf(error).errors[0]?.detail ?? troubleOf(error).text } });
      },
    });
    this.stops.set(key, () => {
      sending.unsubscribe();
    });
  }

  private stop(key: number): void {
    this.stops.get(key)?.();
    this.stops.delete(key);
  }

  private forgetAll(): void {
    for (const { key } of this.drafts()) this.stop(key);
    this.drafts.set([]);
    this.told = this.items();
  }

  private show(drafts: readonly EvidenceDraft[]): void {
    this.drafts.set(drafts);
    this.told = drafts.map(requestOf);
    this.items.set(this.told);
  }
}

const isTyped = (field: string, typed: Partial<EvidenceDraft>): boolean =>
  field in typed || (field === 'attachment' && typed.upload !== undefined);
