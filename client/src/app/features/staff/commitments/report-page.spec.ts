import { provideHttpClient, withXhr } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';

import { EvidenceForm } from '../evidence/evidence-form';
import { ReportPage } from './report-page';

const COMMITMENT = {
  ...{
    number: 3,
    title: 'Рампа',
    reports: [],
    origin: { source: 'measure', policy: { slug: 'plan', title: 'План', titleEn: null }, code: '1' },
  },
  ...{ dueOn: null, overdueDays: null, reported: null, assessed: null, disagreement: null },
};

describe('the form of a report', () => {
  // The test browser draws nothing, so it cannot scroll.
  beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

  it('waits while a file is on its way', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withXhr()), provideHttpClientTesting(), provideRouter([]), { provide: LOCALE_ID, useValue: 'bg' }],
    });
    const fixture = TestBed.createComponent(ReportPage);
    fixture.componentRef.setInput('number', '3');
    fixture.detectChanges();
    const http = TestBed.inject(HttpTestingController);
    http.match(({ url }) => url.endsWith('/3')).forEach((request) => request.flush(COMMITMENT));
    await fixture.whenStable();
    const page = fixture.componentInstance as unknown as { record: { typed: { set(typed: object): void } } };
    page.record.typed.set({ step: 'not_started', text: 'Чакаме проекта от архитекта, днес.' });
    (fixture.debugElement.query(By.directive(EvidenceForm)).componentInstance as EvidenceForm).uploading.emit(true);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    expect(element.textContent).toContain('Файлът още се качва');
    http.expectNone(({ method }) => method === 'POST');
  });
});
