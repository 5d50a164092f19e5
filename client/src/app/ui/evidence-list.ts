import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';

import { type EvidenceFetchFault, fetchFaultWords, kindOfFile, quotedForShell, shortAddress, shortHash } from './evidence-words';
import { Icon } from './icon';
import { formatBytes, formatDate, type WritingLanguage } from './written-forms';

/** One item as the API gives it. */
export interface ShownEvidence {
  readonly id: string;
  readonly kind: 'file' | 'link' | 'photo';
  readonly caption: string;
  readonly url: string | null;
  /** `YYYY-MM-DD` */
  readonly seenOn: string | null;
  readonly contentSha256: string | null;
  readonly contentBytes: number | null;
  /** ISO 8601 */
  readonly fetchedAt: string | null;
  readonly fetchFault: EvidenceFetchFault | null;
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: number } | null;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** `YYYY-MM-DD`; null while it is shown */
  readonly withheldOn: string | null;
}

/** What stands behind a word: photos with their place, files, and links with the day and the hash. Nothing where there is none. */
@Component({
  selector: 'z-evidence-list',
  imports: [Icon],
  templateUrl: './evidence-list.html',
})
export class EvidenceList {
  readonly items = input.required<readonly ShownEvidence[]>();
  /** of the captions and places */
  readonly textLanguage = input<string | null>('bg');

  private readonly language: WritingLanguage = inject(LOCALE_ID).startsWith('en') ? 'en' : 'bg';
  protected readonly shown = computed(() => this.items().map((item) => this.rowOf(item)));

  private rowOf(item: ShownEvidence) {
    const { file, url, seenOn, contentSha256, contentBytes, fetchedAt, fetchFault, latitude, longitude, withheldOn } = item;
    const kind = file === null ? '' : kindOfFile(file.mediaType);
    return {
      ...{ id: item.id, kind: item.kind, caption: item.caption, url, place: item.place, hash: contentSha256 },
      fileUrl: file === null ? null : `/api/v1/evidence/${item.id}/file`,
      detail: file === null ? '' : [...(kind === '' ? [] : [kind]), formatBytes(file.bytes, this.language)].join(', '),
      address: url === null ? '' : shortAddress(url),
      withheld: withheldOn === null ? '' : formatDate(withheldOn, 'long', this.language),
      seen: seenOn === null ? '' : formatDate(seenOn, 'long', this.language),
      shortHash: contentSha256 === null ? '' : shortHash(contentSha256),
      size: contentBytes === null ? '' : formatBytes(contentBytes, this.language),
      fetched: fetchedAt === null ? '' : formatDate(fetchedAt, 'moment', this.language),
      command: url === null ? '' : `curl -s ${quotedForShell(url)} | sha256sum`,
      fault: fetchFault === null ? '' : fetchFaultWords(fetchFault),
      coordinates: latitude === null || longitude === null ? '' : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
    };
  }
}
