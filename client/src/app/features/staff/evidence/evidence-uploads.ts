import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { filter, map, type Observable } from 'rxjs';

import type { EvidenceFile } from '../../../core/api/contract';

export const uploadsApi = '/api/v1/evidence-files';

export type UploadStep = { readonly percent: number } | { readonly file: EvidenceFile };

/** Brings files to the server, where they wait a day for their entry. */
@Service()
export class EvidenceUploads {
  private readonly http = inject(HttpClient);

  /** Tells how far it is, and the file when it is there. Unsubscribing stops it. */
  send(file: File): Observable<UploadStep> {
    const body = new FormData();
    body.append('file', file);
    return this.http.post<EvidenceFile>(uploadsApi, body, { observe: 'events', reportUploadProgress: true }).pipe(
      map((event): UploadStep | null => {
        if (event.type === HttpEventType.UploadProgress) return { percent: Math.round((100 * event.loaded) / (event.total || 1)) };
        return event.type === HttpEventType.Response && event.body !== null ? { file: event.body } : null;
      }),
      filter((step) => step !== null),
    );
  }

  /** Nobody waits for it: what stays is erased after a day. */
  erase(id: string): void {
    this.http.delete(`${uploadsApi}/${id}`).subscribe({ error: () => undefined });
  }
}
