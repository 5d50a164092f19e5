import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import type { FixRatePage } from '../../core/api/contract';
import { RateTable } from './rate-table';

const page: FixRatePage = {
  by: 'department',
  asOf: '2026-11-30',
  total: null,
  groups: [
    {
      key: 'streets',
      nameBg: 'Благоустрояване',
      nameEn: 'Streets',
      figures: { promised: 12_345, spoken: 8, confirmed: 6, silent: 4, share: 0.75 },
    },
    { key: 'mayor', nameBg: 'Кмет', nameEn: 'Mayor', figures: null },
  ],
};

function draw(shown: FixRatePage): HTMLElement {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'bg' }] });
  const fixture = TestBed.createComponent(RateTable);
  fixture.componentRef.setInput('page', shown);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

const rowsOf = (drawn: HTMLElement): string[] =>
  [...drawn.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()).join(' | '),
  );

describe('the table of the fix rate', () => {
  it('draws a bar as long as the share, and says in words what is left out', () => {
    const drawn = draw(page);
    expect(drawn.querySelector('thead th')?.textContent).toBe('Отдел');
    expect(drawn.querySelectorAll('.bar-gone')).toHaveLength(1);
    expect(drawn.querySelector('.bar-gone')?.getAttribute('width')).toBe('75');
    expect(rowsOf(drawn)).toEqual([
      'Благоустрояване | Дял: 75% | Потвърдено: 6 | Има мнение: 8 | Още без мнение: 4 | Обещано: 12 345',
      'Кмет | малко мнения',
    ]);
  });

  it('leads from a department to its page, and from a quarter nowhere', () => {
    expect(draw(page).querySelector('tbody a')?.getAttribute('href')).toBe('/departments/streets');
    TestBed.resetTestingModule();
    expect(draw({ ...page, by: 'quarter' }).querySelector('tbody a')).toBeNull();
  });
});
