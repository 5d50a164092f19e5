/** The languages of the platform: Bulgarian first, English complete (ISO 639-1). */
export const LANGUAGES = ['bg', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the platform; a missing translation does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** The words as a line begins with them. */
export const begun = ({ bg, en }: Words): Words => ({ bg: capitalised(bg), en: capitalised(en) });

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Fills `{name}` placeholders; a placeholder without a value is a programming error and throws. */
export function fill(words: Words, values: Readonly<Record<string, string | number>>): Words {
  return { bg: fillText(words.bg, values), en: fillText(words.en, values) };
}

function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for the placeholder {${name}}`);
    return String(value);
  });
}
