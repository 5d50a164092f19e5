import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { CampaignAgreement } from '../api/contract';
import { AgreementFigures } from './agreement-figures';

function figuresOf(agreement: CampaignAgreement): string[] {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'bg' }] });
  const fixture = TestBed.createComponent(AgreementFigures);
  fixture.componentRef.setInput('agreement', agreement);
  fixture.detectChanges();
  const drawn = fixture.nativeElement as HTMLElement;
  return [...drawn.querySelectorAll('dd')].map(({ textContent }) => (textContent ?? '').trim());
}

describe('the agreement of two readers in words', () => {
  it('says how many readings were equal, and what the measure means', () => {
    expect(figuresOf({ n: 10, equal: 8, percent: 80, alpha: 0.84, alphaGap: null })).toEqual([
      ...['80%', '8 от 10 точки с два прочита'],
      ...['0,84', 'Двамата четат по един и същи начин. На резултата може да се разчита.'],
    ]);
  });

  it.each([
    [0.8, 'На резултата може да се разчита.'],
    [0.79, 'Стига за предварителни изводи.'],
    [0.67, 'Стига за предварителни изводи.'],
    [0.66, 'Двамата често виждат различно.'],
    [-0.2, 'Двамата често виждат различно.'],
  ])('reads %d as „%s“', (alpha, meaning) => {
    expect(figuresOf({ n: 10, equal: 5, percent: 50, alpha, alphaGap: null })[3]).toContain(meaning);
  });

  it('writes two places, so that 0,8 and 0,80 are not two things', () => {
    expect(figuresOf({ n: 10, equal: 5, percent: 50, alpha: 0.8, alphaGap: null })[2]).toBe('0,80');
  });

  it('says why there is no measure: too few items, or nothing that differs', () => {
    expect(figuresOf({ n: 1, equal: 1, percent: 100, alpha: null, alphaGap: 'too_few' })).toEqual([
      ...['100%', '1 от 1 точка с два прочита', 'не се смята'],
      'Смята се от пет точки с два прочита нагоре. При по-малко би било случайно число.',
    ]);
    TestBed.resetTestingModule();
    expect(figuresOf({ n: 6, equal: 6, percent: 100, alpha: null, alphaGap: 'no_variation' })[3]).toContain(
      'Всички прочити казват едно и също.',
    );
    TestBed.resetTestingModule();
    expect(figuresOf({ n: 0, equal: 0, percent: null, alpha: null, alphaGap: 'too_few' })[0]).toBe('няма');
  });
});
