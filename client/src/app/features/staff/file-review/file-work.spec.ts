import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import type { FileReviewSheet } from '../../../core/api/contract';
import { CaseWrites } from '../case-parts/case-writes';
import { FileWork } from './file-work';
import type { Rectangle } from './rectangles';

const url = '/api/v1/moderation/7KQ2-M9XW/files/f1';
const one: Rectangle = { page: 1, x: 1, y: 2, width: 3, height: 4 };
const two: Rectangle = { ...one, x: 9 };
const sheet = (version: number, ...rectangles: Rectangle[]): FileReviewSheet => ({
  id: 'f1',
  name: 'документ-1.pdf',
  mediaType: 'application/pdf',
  version,
  savedAt: null,
  savedBy: version === 0 ? null : 'Мария Иванова',
  rectangles,
  description: null,
  pages: [1, 2].map((page) => ({ page, width: 100, height: 100, url: `${url}/pages/${page}`, look: null })),
});

describe('a file under review', () => {
  let http: HttpTestingController;
  let work: FileWork;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [CaseWrites, provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    const writes = TestBed.inject(CaseWrites);
    work = TestBed.runInInjectionContext(() => new FileWork(writes, '7KQ2-M9XW', 'f1'));
    const opened = work.open();
    http.expectOne(url).flush(sheet(0));
    await opened;
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const save = () => http.expectOne(`${url}/redactions`);

  it('is saved over the version that was seen, and every step can be taken back', async () => {
    work.change([one]);
    work.change([one, two]);
    const done = work.flush();
    await settle();
    const sent = save();
    expect([sent.request.method, sent.request.headers.get('If-Match'), sent.request.body]).toEqual([
      'PUT',
      '"v0"',
      { rectangles: [one, two], description: null },
    ]);
    sent.flush(sheet(1, one, two));
    await done;
    expect(work.isUnsaved()).toBe(false);
    work.undo();
    expect([work.rectangles(), work.isUnsaved(), work.mayUndo()]).toEqual([[one], true, true]);
  });

  it('is joined with what another moderator saved, who is named', async () => {
    work.change([one]);
    const done = work.flush();
    await settle();
    save().flush({ type: '/problems/stale' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    http.expectOne(url).flush(sheet(4, two));
    await settle();
    const again = save();
    expect([again.request.headers.get('If-Match'), again.request.body]).toEqual(['"v4"', { rectangles: [two, one], description: null }]);
    again.flush(sheet(5, two, one));
    await done;
    expect([work.rectangles(), work.isUnsaved(), work.meanwhile()]).toEqual([[two, one], false, 'Мария Иванова']);
  });

  it('keeps what could not be saved, and says why', async () => {
    work.change([one]);
    const done = work.flush();
    await settle();
    save().flush(null, { status: 503, statusText: 'Unavailable' });
    await done;
    expect([work.isUnsaved(), work.trouble() === null]).toEqual([true, false]);
  });

  it('says what is to be seen, and takes it from others where nothing was said here', async () => {
    work.describe('Тревата пред входа.');
    const done = work.flush();
    await settle();
    const sent = save();
    expect(sent.request.body).toEqual({ rectangles: [], description: 'Тревата пред входа.' });
    sent.flush({ ...sheet(1), description: 'Тревата пред входа.' });
    await done;
    work.change([one]);
    const again = work.flush();
    await settle();
    save().flush(null, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    http.expectOne(url).flush({ ...sheet(2), description: 'Тревата пред блока.' });
    await settle();
    const joined = save();
    expect(joined.request.body).toEqual({ rectangles: [one], description: 'Тревата пред блока.' });
    joined.flush({ ...sheet(3, one), description: 'Тревата пред блока.' });
    await again;
    expect(work.isUnsaved()).toBe(false);
  });

  it('knows which pages nobody looked at', async () => {
    expect(work.unseen()).toEqual([1, 2]);
    const [first] = sheet(0).pages;
    if (!first) throw new Error('A page was expected');
    const looked = work.look(first);
    const { pages, ...rest } = sheet(0);
    const look = { at: '2026-11-23T09:00:00Z', by: null };
    http.expectOne(`${url}/pages/1/look`).flush({ ...rest, pages: pages.map((page) => (page.page === 1 ? { ...page, look } : page)) });
    expect(await looked).toBe(true);
    expect(work.unseen()).toEqual([2]);
  });
});
