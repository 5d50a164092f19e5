import { HttpEventType, provideHttpClient, withXhr } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, LOCALE_ID, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { EvidenceRequest } from '../../../core/api/contract';
import type { ProblemField } from '../../../core/http/problem';
import { EvidenceForm } from './evidence-form';
import { ownPlace } from './own-place';

@Component({
  selector: 'app-tried-entry',
  imports: [EvidenceForm],
  template: `<app-evidence-form [(items)]="items" [errors]="errors()" (uploading)="isUploading = $event" />`,
})
class TriedEntry {
  readonly items = signal<readonly EvidenceRequest[]>([]);
  readonly errors = signal<readonly ProblemField[]>([]);
  isUploading = false;
}

const FILE = { id: '0193', name: 'снимка-1.jpg', mediaType: 'image/jpeg', bytes: 340_000 };

describe('the form of evidence', () => {
  async function shown() {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withXhr()), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
    const fixture = TestBed.createComponent(TriedEntry);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    const entry = fixture.componentInstance;
    const button = (words: string): HTMLButtonElement => {
      const found = [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
      if (found === undefined) throw new Error(`There is no button „${words}“`);
      return found;
    };
    const press = async (words: string): Promise<void> => {
      button(words).click();
      await fixture.whenStable();
    };
    const type = async (at: number, text: string): Promise<void> => {
      const box = element.querySelectorAll<HTMLInputElement>('app-line-field input')[at];
      if (box === undefined) throw new Error(`There is no field ${at}`);
      box.value = text;
      box.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const choose = async (file: File): Promise<void> => {
      const box = [...element.querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1)!;
      Object.defineProperty(box, 'files', { value: { item: () => file }, configurable: true });
      box.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    };
    return { fixture, element, entry, http: TestBed.inject(HttpTestingController), button, press, type, choose };
  }
  const picture = (): File => new File(['x'], 'IMG_1234.jpg', { type: 'image/jpeg' });

  afterEach(() => {
    TestBed.inject(HttpTestingController).verify();
    document.body.replaceChildren();
  });

  it('begins empty, and puts the reader into what was added', async () => {
    const { element, entry, press } = await shown();
    expect(entry.items()).toEqual([]);
    await press('Добави връзка');
    expect(entry.items()).toEqual([{ kind: 'link', caption: '', url: null, seenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
    expect(document.activeElement).toBe(element.querySelector('fieldset'));
    expect(element.querySelector('legend')?.textContent).toBe('Доказателство 1: връзка');
  });

  it('keeps what is typed', async () => {
    const { entry, press, type } = await shown();
    await press('Добави връзка');
    await type(0, 'https://example.org/remont');
    await type(1, '2026-11-20');
    await type(2, 'Обявата за ремонта');
    expect(entry.items()).toEqual([
      { kind: 'link', caption: 'Обявата за ремонта', url: 'https://example.org/remont', seenOn: '2026-11-20' },
    ]);
  });

  it('takes five items and no more', async () => {
    const { element, entry, press } = await shown();
    for (let count = 0; count < 5; count += 1) await press('Добави файл');
    expect(entry.items()).toHaveLength(5);
    expect(element.textContent).toContain('Доказателствата са 5.');
    await press('Махни');
    expect(entry.items()).toHaveLength(4);
    expect(document.activeElement?.id).toBe('evidence-heading');
  });

  it('shows how far an upload is, and says when it is there', async () => {
    const { fixture, element, entry, http, press, choose } = await shown();
    await press('Добави снимка');
    await choose(picture());
    const sent = http.expectOne('/api/v1/evidence-files');
    expect((sent.request.body as FormData).get('file')).toBeInstanceOf(File);
    expect([entry.isUploading, entry.items()[0]?.attachment]).toEqual([true, null]);
    sent.event({ type: HttpEventType.UploadProgress, loaded: 40, total: 100 });
    await fixture.whenStable();
    expect(element.textContent).toContain('Качва се: 40 %');
    expect(element.querySelector('mat-progress-bar')?.getAttribute('aria-valuenow')).toBe('40');
    sent.flush(FILE);
    await fixture.whenStable();
    expect(element.textContent).toContain('Качен като снимка-1.jpg, 340\u00a0KB');
    expect([entry.isUploading, entry.items()[0]?.attachment]).toEqual([false, '0193']);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Файлът е качен.');
  });

  it('says why a file was not uploaded, in the words of the server', async () => {
    const { fixture, element, entry, http, press, choose } = await shown();
    await press('Добави файл');
    await choose(picture());
    const errors = [{ pointer: '/file', code: 'image_unreadable', detail: 'Снимката е повредена.' }];
    http.expectOne('/api/v1/evidence-files').flush({ errors }, { status: 422, statusText: 'Unprocessable' });
    await fixture.whenStable();
    const alarm = element.querySelector('[role=alert]')?.textContent.trim();
    expect(alarm).toBe('„IMG_1234.jpg“ не е качен. Снимката е повредена.');
    expect(entry.isUploading).toBe(false);
    await choose(picture());
    http.expectOne('/api/v1/evidence-files').flush(FILE);
    await fixture.whenStable();
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('does not send what is too large', async () => {
    const { element, press, choose } = await shown();
    await press('Добави файл');
    const large = picture();
    Object.defineProperty(large, 'size', { value: 10_000_001 });
    await choose(large);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('по-голям от 10 MB');
  });

  it('erases what was uploaded and removed, and stops what is on its way', async () => {
    const { fixture, entry, http, press, choose } = await shown();
    await press('Добави снимка');
    await choose(picture());
    http.expectOne('/api/v1/evidence-files').flush(FILE);
    await fixture.whenStable();
    await press('Махни');
    http.expectOne({ method: 'DELETE', url: '/api/v1/evidence-files/0193' }).flush(null);
    await press('Добави файл');
    await choose(picture());
    const sent = http.expectOne('/api/v1/evidence-files');
    await press('Махни');
    expect([sent.cancelled, entry.items(), entry.isUploading]).toEqual([true, [], false]);
  });

  it('puts what the server found wrong at its field, until it is typed anew', async () => {
    const { fixture, element, entry, press, type } = await shown();
    await press('Добави файл');
    await press('Добави връзка');
    entry.errors.set([
      { pointer: '/evidence/0/attachment', code: 'file_missing', detail: 'Прикачете файл.' },
      { pointer: '/evidence/1/url', code: 'not_a_url', detail: 'Напишете пълен адрес.' },
      { pointer: '/text', code: 'blank', detail: 'Попълнете това поле.' },
    ]);
    await fixture.whenStable();
    const [first, second] = element.querySelectorAll('fieldset');
    expect(first?.querySelector('[role=alert]')?.textContent).toBe('Прикачете файл.');
    const url = second?.querySelector('input');
    expect(second?.querySelector('mat-error')?.textContent).toContain('Напишете пълен адрес.');
    expect(url?.getAttribute('aria-invalid')).toBe('true');
    expect(element.textContent).not.toContain('Попълнете това поле.');
    await type(1, 'https://example.org');
    expect(second?.querySelector('mat-error')).toBeNull();
    expect(first?.querySelector('[role=alert]')).not.toBeNull();
  });

  it('is empty again once its parent says so', async () => {
    const { fixture, element, entry, press } = await shown();
    await press('Добави връзка');
    entry.items.set([]);
    await fixture.whenStable();
    expect(element.querySelector('fieldset')).toBeNull();
    await press('Добави връзка');
    expect(entry.items()).toHaveLength(1);
  });

  it('asks for the place of the device only when told', async () => {
    const asked: unknown[] = [];
    const getCurrentPosition = (found: PositionCallback): void => {
      asked.push(1);
      found({ coords: { latitude: 42.8512345, longitude: 23 } } as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    const { fixture, entry, press } = await shown();
    await press('Добави снимка');
    expect(asked).toEqual([]);
    await press('Моето местоположение');
    await fixture.whenStable();
    expect(entry.items()[0]).toMatchObject({ latitude: 42.85123, longitude: 23 });
  });
});

describe('the place of a device', () => {
  it.each([
    [undefined, 'не каза'],
    [1, 'не дава местоположението'],
    [3, 'не каза'],
  ])('that is not told (%s) is asked for in words', async (code, words) => {
    const geolocation = {
      getCurrentPosition: (_: unknown, failed: PositionErrorCallback) => failed({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError),
    };
    await expect(ownPlace(code === undefined ? undefined : (geolocation as unknown as Geolocation))).rejects.toThrow(words);
  });
});
