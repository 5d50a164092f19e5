describe('the words of a receipt', () => {
  const texts = { RECEIPT_TRANSLATIONS: { 'a.b': 'English {$second} {$first}.' } };
  let localize: typeof $localize;
  beforeAll(async () => {
    const angular = globalThis.$localize;
    Object.assign(globalThis, texts);
    await import('./localize');
    localize = globalThis.$localize;
    Object.assign(globalThis, { $localize: angular });
  });

  it('are those of the language, with the values in the order of that language', () => {
    expect(localize`:@@a.b:Български ${1}:first: и ${2}:second:.`).toBe('English 2 1.');
  });

  it('stand in the source where nothing is translated', () => {
    expect(localize`:@@a.c:Вписано: ${1}:first:, ${'до 12:00'}:second:.`).toBe('Вписано: 1, до 12:00.');
  });
});
