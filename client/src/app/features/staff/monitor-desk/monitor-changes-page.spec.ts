import { provideHttpClient, withXhr } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import { SiteDirectory } from '../../../core/site/site-directory';
import { MonitorChangesPage } from './monitor-changes-page';

const CHANGES = '/api/v1/monitor-desk/changes';

describe('the page of what changed', () => {
  async function shown(next: string | null) {
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(withXhr()), provideHttpClientTesting(), provideRouter([]), { provide: LOCALE_ID, useValue: 'bg' }],
        { provide: SiteDirectory, useValue: { departmentName: () => '' } },
      ],
    });
    const fixture = TestBed.createComponent(MonitorChangesPage);
    fixture.detectChanges();
    const headers: Record<string, string> = next === null ? {} : { link: `<${CHANGES}?after=${next}>; rel="next"` };
    const page = { seenAt: null, since: null, upTo: '7', items: [] };
    TestBed.inject(HttpTestingController).expectOne(CHANGES).flush(page, { headers });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  }

  it('leads on past a page of which nothing may be shown, and can be marked as read', async () => {
    const text = await shown('7');
    expect(text).toContain('Още');
    expect(text).toContain('Отбележи като прочетено');
    expect(text).not.toContain('Нищо ново');
  });

  it('says that there is nothing new where nothing follows', async () => {
    expect(await shown(null)).toContain('Нищо ново');
  });
});
