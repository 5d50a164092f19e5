import { HttpClient, HttpContext, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';

import { IN_BACKGROUND, SignInAgain, signInAgain } from './sign-in-again';

const ended = { type: 'http://localhost/problems/not-signed-in', title: '', status: 401 };
const refused = { type: 'http://localhost/problems/wrong-credentials', title: '', status: 401 };

describe('a request whose session has ended', () => {
  let answer: boolean;
  let asked: number;
  let http: HttpClient;
  let server: HttpTestingController;

  beforeEach(() => {
    asked = 0;
    const ask = (): Promise<boolean> => {
      asked++;
      return Promise.resolve(answer);
    };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([signInAgain])),
        provideHttpClientTesting(),
        { provide: SignInAgain, useValue: { ask } },
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
  });

  const fail = (body: object): void => {
    server.expectOne('/api/v1/x').flush(body, { status: 401, statusText: 'Unauthorized' });
  };
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('is sent again, with all that was typed, after signing in again', async () => {
    answer = true;
    const result = firstValueFrom(http.post('/api/v1/x', { text: 'написаното' }));
    fail(ended);
    await turn();
    const again = server.expectOne('/api/v1/x');
    expect(again.request.body).toEqual({ text: 'написаното' });
    again.flush({ done: true });
    await expect(result).resolves.toEqual({ done: true });
  });

  it('fails when its sender does not sign in', async () => {
    answer = false;
    const result = firstValueFrom(http.get('/api/v1/x'));
    fail(ended);
    await expect(result).rejects.toMatchObject({ status: 401 });
    server.verify();
  });

  it('asks nobody in the background', async () => {
    const result = firstValueFrom(http.get('/api/v1/x', { context: new HttpContext().set(IN_BACKGROUND, true) }));
    fail(ended);
    await expect(result).rejects.toMatchObject({ status: 401 });
    expect(asked).toBe(0);
  });

  it('leaves a wrong password to the form', async () => {
    const result = firstValueFrom(http.post('/api/v1/x', {}));
    fail(refused);
    await expect(result).rejects.toMatchObject({ status: 401 });
    expect(asked).toBe(0);
  });
});
