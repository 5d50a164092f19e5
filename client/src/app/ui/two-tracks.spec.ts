import { TestBed } from '@angular/core/testing';

import { tracksOf, TwoTracks, type TwoVoices } from './two-tracks';

const REACHES = [0, 1, 2, 3];
const PERCENT = ['0%', '33.33%', '66.67%', '100%'];

const voices = (changes: Partial<TwoVoices> = {}): TwoVoices => ({
  municipality: { words: 'Общината: изпълнено', reach: 3 },
  monitors: { words: 'наблюдателите: ограничено', reach: { from: 1, to: 1 }, isUnseen: false },
  apart: 2,
  apartWords: 'разминаване: 2 стъпки',
  ...changes,
});

describe('where the two tracks are drawn', () => {
  const every = REACHES.flatMap((reported) => REACHES.map((found) => [reported, found] as const));

  it.each(every)('the municipality at %d and the monitors at %d thirds', (reported, found) => {
    const drawn = tracksOf(
      voices({
        municipality: { words: '', reach: reported },
        monitors: { words: '', reach: { from: found, to: found }, isUnseen: false },
        apart: Math.abs(reported - found),
      }),
    );
    expect(drawn.municipality?.to).toBe(PERCENT[reported]);
    expect(drawn.monitors).toEqual({ from: PERCENT[found], to: PERCENT[found], isRange: false });
    const clamp = { from: PERCENT[Math.min(reported, found)], to: PERCENT[Math.max(reported, found)] };
    expect(drawn.apart).toEqual(reported === found ? null : clamp);
  });

  it('the clamp goes to the monitor that is farthest away, above or below', () => {
    const between = (reach: number, from: number, to: number) =>
      tracksOf(
        voices({
          municipality: { words: '', reach },
          monitors: { words: '', reach: { from, to }, isUnseen: false },
          apart: Math.max(Math.abs(reach - from), Math.abs(reach - to)),
        }),
      ).apart;
    expect(between(1, 0, 3)).toEqual({ from: '33.33%', to: '100%' });
    expect(between(2, 0, 3)).toEqual({ from: '0%', to: '66.67%' });
  });

  it('nothing is drawn of who has not spoken', () => {
    const drawn = tracksOf({
      municipality: { words: '', reach: null },
      monitors: { words: '', reach: null, isUnseen: false },
      apart: 0,
      apartWords: '',
    });
    expect(drawn).toEqual({ municipality: null, monitors: null, apart: null });
  });
});

describe('the two tracks on a page', () => {
  const shown = (changes: Partial<TwoVoices>): HTMLElement => {
    const fixture = TestBed.createComponent(TwoTracks);
    fixture.componentRef.setInput('voices', voices(changes));
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };
  const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('say in one line what is drawn, and hide the drawing from those who listen', () => {
    const element = shown({});
    expect(words(element)).toBe('Общината: изпълнено · наблюдателите: ограничено · разминаване: 2 стъпки');
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('tell the voices apart by the shape of their bars', () => {
    const element = shown({});
    expect(element.querySelector('rect.track-municipality')).not.toBeNull();
    expect(element.querySelector('line.track-monitors')).not.toBeNull();
    expect(element.querySelectorAll('circle').length).toBe(1);
    const range = shown({ monitors: { words: '', reach: { from: 0, to: 2 }, isUnseen: true } });
    expect(range.querySelectorAll('circle').length).toBe(2);
    expect(range.querySelectorAll('.track-end--unseen').length).toBe(1);
  });

  it('have an empty line for who has not spoken', () => {
    const element = shown({
      municipality: { words: 'Общината: още не е докладвала', reach: null },
      monitors: { words: 'наблюдателите: още няма оценка', reach: null, isUnseen: false },
      apart: 0,
      apartWords: '',
    });
    expect(element.querySelectorAll('.track-silent').length).toBe(2);
    expect(words(element)).toBe('Общината: още не е докладвала · наблюдателите: още няма оценка');
  });
});
