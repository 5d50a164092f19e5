import { HttpErrorResponse, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import type { CaseFile } from '../../../core/api/contract';
import { CaseFileSource } from './case-file-source';

const url = '/api/v1/case-files/7KQ2-M9XW';
const answered = { at: '2026-11-20T08:00:00Z', type: 'answered', by: 'official', actor: 'Мария Петрова' };
const verdict = { at: '2026-11-21T08:00:00Z', type: 'verdict_given', by: 'author', actor: null };
const fileWith = (version: number, ...timeline: object[]): CaseFile => ({ version, timeline }) as unknown as CaseFile;

describe('a case on which somebody writes while its author gives a verdict', () => {
  let http: HttpTestingController;
  let source: CaseFileSource;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    source = TestBed.runInInjectionContext(() => new CaseFileSource(() => url));
  });

  const read = async (file: CaseFile): Promise<void> => {
    TestBed.tick();
    http.expectOne(url).flush(file);
    await new Promise((resolve) => setTimeout(resolve));
  };

  it('is read anew, and the verdict stands in the notice over the page', async () => {
    await read(fileWith(3, answered));
    expect(source.meanwhile()).toBeNull();
    expect(source.isStale(new HttpErrorResponse({ status: 412 }))).toBe(true);
    await read(fileWith(4, answered, verdict));
    expect(source.meanwhile()).toEqual([verdict]);
  });

  it('is left as it is when the write failed for something else', async () => {
    await read(fileWith(3, answered));
    expect(source.isStale(new HttpErrorResponse({ status: 409 }))).toBe(false);
    TestBed.tick();
    http.expectNone(url);
  });
});
