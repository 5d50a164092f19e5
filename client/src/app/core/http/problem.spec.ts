import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { nextPage } from './next-page';
import { problemOf } from './problem';
import { ifMatch, versionOf } from './versions';

describe('a problem', () => {
  it('is read out of the answer of the API', () => {
    const error = new HttpErrorResponse({
      status: 409,
      headers: new HttpHeaders({ 'retry-after': '30' }),
      error: {
        type: 'https://example.org/problems/conflict-of-interest',
        title: 'Конфликт на интереси',
        detail: 'Сигналът е срещу този отдел.',
        errors: [{ pointer: '/department', detail: 'Изберете друг отдел.' }, 'not a field'],
      },
    });
    expect(problemOf(error)).toEqual({
      slug: 'conflict-of-interest',
      status: 409,
      title: 'Конфликт на интереси',
      detail: 'Сигналът е срещу този отдел.',
      errors: [{ pointer: '/department', detail: 'Изберете друг отдел.' }],
      retryAfter: 30,
    });
  });

  it('without any answer has the status 0', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 })).status).toBe(0);
    expect(problemOf(new Error('broken')).status).toBe(0);
  });
});

describe('a version', () => {
  it('comes back in If-Match as it came in the ETag', () => {
    const headers = new HttpHeaders({ etag: ifMatch(7)['If-Match'] });
    expect(versionOf(headers)).toBe(7);
    expect(versionOf(new HttpHeaders({ etag: 'W/"v7"' }))).toBe(7);
    expect(versionOf(new HttpHeaders())).toBeNull();
  });
});

describe('the next page of a list', () => {
  it('keeps the filters and says where to go on', () => {
    const headers = new HttpHeaders({ link: '</api/v1/submissions?topic=ethics&after=abc>; rel="next"' });
    expect(nextPage(headers)).toEqual({ topic: 'ethics', after: 'abc' });
  });

  it('is not there on the last page', () => {
    expect(nextPage(new HttpHeaders())).toBeNull();
    expect(nextPage(new HttpHeaders({ link: '</api/v1/submissions>; rel="first"' }))).toBeNull();
  });
});
