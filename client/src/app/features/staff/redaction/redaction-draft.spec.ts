import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { CaseFile, CaseRedactions } from '../../../core/api/contract';
import { CaseWrites } from '../case-parts/case-writes';
import { RedactionDraft } from './redaction-draft';
import { noWork, redactIn } from './redaction-work';

const phone = { start: 18, end: 28, type: 'phone' } as const;
const person = { start: 8, end: 12, type: 'person' } as const;
const url = '/api/v1/moderation/7KQ2-M9XW/redactions';
const saved = (version: number, ...text: (typeof phone | typeof person)[]): CaseRedactions => ({
  version,
  savedAt: '2026-11-23T09:00:00Z',
  savedBy: 'Мария Иванова',
  title: [],
  text: text.map((span) => ({ ...span, origin: 'moderator', by: 'Мария Иванова', at: '2026-11-23T09:00:00Z' })),
  refused: { title: [], text: [] },
});
const asFile = (redactions: CaseRedactions, changes: object = {}): CaseFile =>
  ({ number: '7KQ2-M9XW', redactions, proposals: null, ...changes }) as CaseFile;

describe('redactions that are being prepared', () => {
  let file: WritableSignal<CaseFile | null>;
  let http: HttpTestingController;
  let draft: RedactionDraft;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [CaseWrites, provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    file = signal(asFile(saved(3)));
    draft = TestBed.runInInjectionContext(() => new RedactionDraft(file));
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('are saved over the version that was seen, and then are safe', async () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    expect([draft.isUnsaved(), draft.isRedacted()]).toEqual([true, true]);
    const done = draft.flush();
    await settle();
    const save = http.expectOne(url);
    expect([save.request.method, save.request.headers.get('If-Match'), save.request.body]).toEqual([
      'PUT',
      '"v3"',
      redactIn(noWork, 'text', phone),
    ]);
    save.flush(saved(4, phone));
    await done;
    expect([draft.isUnsaved(), draft.version()]).toEqual([false, 4]);
  });

  it('are joined with what another moderator saved, who is named', async () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    const done = draft.flush();
    await settle();
    http.expectOne(url).flush({ type: '/problems/stale' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    http.expectOne({ url, method: 'GET' }).flush(saved(4, person));
    await settle();
    const again = http.expectOne({ url, method: 'PUT' });
    expect([again.request.headers.get('If-Match'), again.request.body]).toEqual([
      '"v4"',
      { ...noWork, redactions: { title: [], text: [person, phone] } },
    ]);
    again.flush(saved(5, person, phone));
    await done;
    expect(draft.meanwhile()).toEqual({
      by: 'Мария Иванова',
      at: '2026-11-23T09:00:00Z',
      differences: [{ ...person, field: 'text', isRedacted: true }],
    });
    expect([draft.isUnsaved(), draft.mayUndo()]).toEqual([false, false]);
  });

  it('can be undone, step by step', () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    draft.change(redactIn(draft.work(), 'text', person));
    draft.undo();
    expect(draft.work().redactions.text).toEqual([phone]);
    draft.undo();
    expect([draft.isUnsaved(), draft.mayUndo()]).toEqual([false, false]);
  });

  it('stay, and say so, when they could not be saved', async () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    const done = draft.flush();
    await settle();
    http.expectOne(url).error(new ProgressEvent('error'));
    await done;
    expect([draft.isUnsaved(), draft.trouble() !== null]).toEqual([true, true]);
  });

  it('do not go back when the case is read anew for something else', () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    file.set(asFile(saved(3), { version: 9 }));
    expect(draft.work().redactions.text).toEqual([phone]);
    file.set(asFile(saved(4, person), { version: 10 }));
    expect(draft.work().redactions.text.map(({ type }) => type)).toEqual(['person', 'phone']);
  });

  it('are another case’s when the case is another', () => {
    draft.change(redactIn(draft.work(), 'text', phone));
    file.set(asFile(saved(0), { number: 'AAAA-BBBB' }));
    expect(draft.isRedacted()).toBe(false);
  });
});
