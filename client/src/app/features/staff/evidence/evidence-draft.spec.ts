import type { ProblemField } from '../../../core/http/problem';
import { degreesOf, type EvidenceDraft, faultOfList, faultsAt, newDraft, requestOf, typedFaults } from './evidence-draft';

const file = { id: '0193', name: 'снимка-1.jpg', mediaType: 'image/jpeg', bytes: 1 };
const typed = (kind: EvidenceDraft['kind'], more: Partial<EvidenceDraft>): EvidenceDraft => ({
  ...newDraft(1, kind, '2026-11-23'),
  ...more,
});

describe('degrees', () => {
  it.each([
    ['42,85123', 42.85123],
    ['42.85123', 42.85123],
    [' 23.03° ', 23.03],
    ['-0,5', -0.5],
    ['180', 180],
  ])('%j', (text, degrees) => {
    expect(degreesOf(text)).toBe(degrees);
  });

  it.each(['', 'север', '42,85,1', '1e3', '42 51', '0x10', '4285', '42.'])('are none in %j', (text) => {
    expect(degreesOf(text)).toBeNull();
  });
});

describe('an item', () => {
  it('is sent with what belongs to its kind alone', () => {
    const all: Partial<EvidenceDraft> = {
      ...{ caption: ' Настилката ', url: 'https://example.org', seenOn: '2026-11-20', place: ' Тук ', latitude: '42,8', longitude: '23' },
      upload: { state: 'kept', name: 'a.jpg', file },
    };
    expect(requestOf(typed('link', all))).toEqual({
      kind: 'link',
      caption: 'Настилката',
      url: 'https://example.org',
      seenOn: '2026-11-20',
    });
    expect(requestOf(typed('file', all))).toEqual({ kind: 'file', caption: 'Настилката', attachment: '0193' });
    expect(requestOf(typed('photo', all))).toEqual({
      ...{ kind: 'photo', caption: 'Настилката', attachment: '0193', place: 'Тук', latitude: 42.8, longitude: 23 },
    });
  });

  it('has no file before it is there, and nothing where nothing is typed', () => {
    expect(requestOf(typed('photo', { upload: { state: 'sending', name: 'a.jpg', percent: 99 } }))).toEqual({
      ...{ kind: 'photo', caption: '', attachment: null, place: null, latitude: null, longitude: null },
    });
    expect(requestOf(typed('link', { seenOn: '' }))).toMatchObject({ url: null, seenOn: null });
  });

  it('that is a link was seen today unless told', () => {
    expect([newDraft(1, 'link', '2026-11-23').seenOn, newDraft(1, 'photo', '2026-11-23').seenOn]).toEqual(['2026-11-23', '']);
  });

  it('says of degrees that they are no number', () => {
    expect(Object.keys(typedFaults({ latitude: 'север', longitude: '23' }))).toEqual(['latitude']);
    expect(typedFaults({ latitude: '', longitude: ' ' })).toEqual({});
  });
});

describe('what the server found wrong', () => {
  const at = (pointer: string): ProblemField => ({ pointer, detail: pointer, code: 'x' });

  it('goes to its field of its item', () => {
    const errors = [at('/evidence/0/url'), at('/evidence/1/caption'), at('/evidence/10/caption'), at('/text'), at('/evidence')];
    expect(faultsAt(errors, 0)).toEqual({ url: [{ kind: 'x', message: '/evidence/0/url' }] });
    expect(faultsAt(errors, 1)).toEqual({ caption: [{ kind: 'x', message: '/evidence/1/caption' }] });
    expect(faultsAt(errors, 2)).toEqual({});
    expect(faultOfList(errors)).toBe('/evidence');
    expect(faultOfList([at('/text')])).toBe('');
  });

  it('that names no field of ours is not guessed at', () => {
    expect(faultsAt([at('/evidence/0'), at('/evidence/0/constructor'), at('/evidence/0/url/deep'), at('/other/0/url')], 0)).toEqual({});
  });
});
