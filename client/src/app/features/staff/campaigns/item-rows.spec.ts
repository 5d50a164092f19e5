import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { CampaignDesk, CampaignItem } from '../../../core/api/contract';
import { phaseOf } from './campaign-facts';
import { injectItemRows, itemsOf } from './item-rows';

const open: CampaignItem = { number: 7, title: 'Нова рампа', state: 'open', own: 'none', free: 2, outcome: null, assessment: null };
const campaign = { slug: 'sgradi', state: 'running', double: true } as CampaignDesk;

describe('a point in the list of its campaign', () => {
  const badgesOf = (item: Partial<CampaignItem>, of: Partial<CampaignDesk> = {}): string[] => {
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'bg' }] });
    const rowOf = TestBed.runInInjectionContext(() => injectItemRows());
    return rowOf({ ...campaign, ...of }, { ...open, ...item }).badges.map(({ text }) => text);
  };

  it('says how I stand to it', () => {
    expect(badgesOf({})).toEqual(['Не е прочетена']);
    expect(badgesOf({ own: 'taken' })).toEqual(['Не е прочетена', 'При Вас']);
    expect(badgesOf({ own: 'read', state: 'read_once' })).toEqual(['Чака втори прочит', 'Прочетохте я']);
    expect(badgesOf({ free: 0 })).toEqual(['Не е прочетена', 'Взета от други']);
  });

  it('speaks of equal readings only where there are two, and waits for nobody after the end', () => {
    expect(badgesOf({ state: 'agreed', outcome: 'limited' })).toEqual(['Еднакви прочити']);
    expect(badgesOf({ state: 'agreed', outcome: 'limited' }, { double: false })).toEqual(['Прочетена']);
    expect(badgesOf({ state: 'read_once' }, { state: 'concluded' })).toEqual(['Прочетена само веднъж']);
  });

  it('has nothing to say of a draft', () => {
    expect(badgesOf({}, { state: 'draft' })).toEqual([]);
  });

  it('is free only for whoever does not hold or read it', () => {
    const items = [open, { ...open, own: 'taken' as const }, { ...open, own: 'read' as const, free: 1 }, { ...open, free: 0 }];
    expect(itemsOf(items, 'free')).toEqual([open]);
    expect(itemsOf(items, 'mine')).toEqual([items[1]]);
    expect(itemsOf(items, 'all')).toEqual(items);
  });
});

describe('the period of a campaign', () => {
  it('has both its ends in it', () => {
    const period = { startsOn: '2026-11-01', endsOn: '2026-11-30' };
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => phaseOf(period, day))).toEqual([
      ...['before', 'within', 'within', 'after'],
    ]);
  });
});
