import type { SchemaPath } from '@angular/forms/signals';
import { validate } from '@angular/forms/signals';

/** Whether a text looks like an address that letters reach; the server decides. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text);

const words = {
  email: $localize`:@@staff-admin.rule.email:Напишете имейл като ime@example.bg.`,
  code: $localize`:@@staff-admin.rule.code:Само малки латински букви, цифри и долна черта, например no_concrete_facts.`,
  slug: $localize`:@@staff-admin.rule.slug:Само малки латински букви, цифри и тирета, например finansi-i-byudzhet.`,
  web: $localize`:@@staff-admin.rule.web:Напишете пълен адрес, който започва с https://.`,
  ekatte: $localize`:@@staff-admin.rule.ekatte:Кодът по ЕКАТТЕ има пет цифри.`,
  postcode: $localize`:@@staff-admin.rule.postcode:Пощенският код има четири цифри.`,
  number: $localize`:@@staff-admin.rule.number:Напишете броя само с цифри.`,
} as const;

const tests: Record<keyof typeof words, (text: string) => boolean> = {
  email: isEmail,
  code: (text) => /^[a-z][a-z0-9_]*$/.test(text),
  slug: isSlug,
  web: isWebAddress,
  ekatte: (text) => /^\d{5}$/.test(text),
  postcode: (text) => /^\d{4}$/.test(text),
  number: (text) => /^\d{1,7}$/.test(text),
};

/** Makes a field hold a thing of this kind, or nothing. */
export function expectKind(path: SchemaPath<string>, kind: keyof typeof words): void {
  validate(path, ({ value }) => {
    const text = value().trim();
    return text === '' || tests[kind](text) ? undefined : { kind, message: words[kind] };
  });
}
