import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import type { PublicCampaign } from '../../core/api/contract';
import { ItemTable } from './item-table';

const items: PublicCampaign['items'] = [
  { number: 7, title: 'Нова рампа', state: 'settled', outcome: 'limited', assessment: '0193' },
  { number: 8, title: 'Нов покрив', state: 'read_once', outcome: null, assessment: null },
  { number: 9, title: null, state: null, outcome: null, assessment: null },
];

describe('the points of a campaign as everybody reads them', () => {
  function drawn(): HTMLElement {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'bg' }] });
    const fixture = TestBed.createComponent(ItemTable);
    fixture.componentRef.setInput('campaign', { state: 'concluded', double: true, items });
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  it('have an outcome or say that there is none, and nothing of a commitment that is hidden', () => {
    const rows = [...drawn().querySelectorAll('tbody tr')].map((row) => (row.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    expect(rows[0]).toContain('ограничено');
    expect(rows[0]).toContain('Установена след различни прочити');
    expect(rows[1]).toContain('няма резултат');
    expect(rows[1]).toContain('Прочетена само веднъж');
    expect(rows[2]).toBe('№ 9Ангажиментът вече не е публичен.');
  });

  it('lead to the assessment that came of them', () => {
    const links = [...drawn().querySelectorAll('tbody td a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/commitments/7#entry-0193']);
  });
});
