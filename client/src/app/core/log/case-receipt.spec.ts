import { webcrypto } from 'node:crypto';

import { jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { LogReceipt } from '../api/contract';
import { CaseReceipt } from './case-receipt';

const API = '/api/v1/drafts/abc/receipt';
const promised: LogReceipt = { state: 'promised', index: null, deadline: '2026-11-30T13:05:00Z', proof: '' };

describe('the receipt of a case', () => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function open() {
    const fixture = TestBed.createComponent(CaseReceipt);
    fixture.componentRef.setInput('api', API);
    fixture.componentRef.setInput('files', '/submit/abc/receipt');
    fixture.componentRef.setInput('page', '/submit/abc/sent');
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    const answer = async (receipt: LogReceipt) => {
      TestBed.inject(HttpTestingController).expectOne(API).flush(receipt);
      await jest.advanceTimersByTimeAsync(0);
      fixture.detectChanges();
    };
    return { fixture, element, answer, text: () => (element.textContent ?? '').replace(/[\s\u00a0]+/g, ' ') };
  }

  it('is asked for again while it is a promise, and then says the number', async () => {
    const { fixture, answer, text, element } = open();
    await answer(promised);
    expect(text()).toContain('Дневникът е обещал с подписа си да го впише до 30 ноември 2026 г., 15:05');
    await jest.advanceTimersByTimeAsync(1_500);
    fixture.detectChanges();
    await answer({ state: 'integrated', index: 1234, deadline: null, proof: '' });
    expect(text()).toContain('Вписано в публичния дневник под № 1234');
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/bg/submit/abc/receipt',
      '/bg/submit/abc/receipt.tlog-proof',
    ]);
    await jest.advanceTimersByTimeAsync(120_000);
    TestBed.inject(HttpTestingController).verify();
  });

  it('is left alone after a minute, and the page has a link to look again', async () => {
    const { fixture, answer, text, element } = open();
    await answer(promised);
    expect(text()).not.toContain('Погледнете отново');
    for (const wait of [1_500, 3_000, 6_000, 12_000, 24_000]) {
      await jest.advanceTimersByTimeAsync(wait);
      fixture.detectChanges();
      await answer({ ...promised });
    }
    await jest.advanceTimersByTimeAsync(120_000);
    TestBed.inject(HttpTestingController).verify();
    expect(text()).toContain('Погледнете отново');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/bg/submit/abc/sent');
  });

  it('does not take the page with it when it cannot be had', async () => {
    const { fixture, text } = open();
    TestBed.inject(HttpTestingController).expectOne(API).flush(null, { status: 503, statusText: 'Service Unavailable' });
    await jest.advanceTimersByTimeAsync(0);
    fixture.detectChanges();
    expect(text()).toContain('Ще я намерите в случая си');
  });
});
