import { computed, signal, type WritableSignal } from '@angular/core';
import type { FieldTree, FormOptions } from '@angular/forms/signals';

import { type Refusal, refusalOf, type Trouble } from '../../desk-form/form-problems';
import { guardUnsaved } from '../../desk-form/unsaved-work';

/** What stands in the fields of a form, as it is typed. */
export type TypedFields = Record<string, string>;

/**
 * What a form of a record knows beside its fields: what was there before, whether leaving would lose anything, and why
 * sending did not work. Make it where a form may be made.
 */
export class RecordForm<Fields extends TypedFields> {
  readonly typed: WritableSignal<Fields>;
  readonly trouble = signal<Trouble | null>(null);
  /** how many times the form could not be sent; each time the summary of faults takes focus */
  readonly refusals = signal(0);
  private readonly kept: WritableSignal<Fields>;

  /** the fields that differ from what the server has */
  readonly changes = computed(() => changedFields(this.kept(), this.typed()));
  readonly isChanged = computed(() => Object.keys(this.changes()).length > 0);

  constructor(fields: Fields) {
    this.typed = signal(fields);
    this.kept = signal(fields);
    guardUnsaved(this.isChanged);
  }

  /** Shows what the server has. */
  show(fields: Fields): void {
    this.kept.set(fields);
    this.typed.set(fields);
  }

  /** Lets go of what was typed: it is with the server, or nobody wants it. */
  settle(): void {
    this.kept.set(this.typed());
  }

  /**
   * The options of `form()`: sends what was typed, and puts what the server refuses at its fields. What it refused before does not keep a form
   * back: a day may be too early because of another field, which has been changed meanwhile.
   */
  sending(send: () => Promise<void>): FormOptions<Fields> {
    return {
      submission: {
        ignoreValidators: 'all',
        action: async (tree) => {
          this.trouble.set(null);
          this.forgetRefused(tree);
          if (tree().invalid()) return this.refuse([]);
          try {
            await send();
            return undefined;
          } catch (error) {
            const { errors, trouble } = refusalOf(error, this.byPointer(tree));
            this.trouble.set(trouble);
            return this.refuse(errors);
          }
        },
      },
    };
  }

  /** Says why the form is not sent now; nothing of what was typed is lost. */
  holdBack(trouble: Trouble): void {
    this.trouble.set(trouble);
    this.refusals.update((count) => count + 1);
  }

  private refuse(errors: Refusal['errors']): Refusal['errors'] {
    this.refusals.update((count) => count + 1);
    return errors;
  }

  /** A field lets go of the server's words only when its text changes: it changes, and back. */
  private forgetRefused(tree: FieldTree<unknown>): void {
    for (const field of Object.values(this.byPointer(tree))) {
      const { value, errors } = field();
      if (!errors().some(({ kind }) => kind === 'server')) continue;
      const text = value();
      value.set(`${text} `);
      errors();
      value.set(text);
    }
  }

  private byPointer(tree: FieldTree<unknown>): Record<string, FieldTree<string>> {
    const children = tree as unknown as Record<string, FieldTree<string> | undefined>;
    const fields: Record<string, FieldTree<string>> = {};
    for (const name of Object.keys(this.typed())) {
      const field = children[name];
      if (field !== undefined) fields[`/${name}`] = field;
    }
    return fields;
  }
}

/** The fields of `after` whose text, without blanks at its ends, is another than before. */
export function changedFields<Fields extends TypedFields>(before: Fields, after: Fields): Partial<Fields> {
  const changed = Object.entries(after).filter(([name, text]) => text.trim() !== before[name]?.trim());
  return Object.fromEntries(changed) as Partial<Fields>;
}

/** The body of a request, in which an empty field of those named is told as null: there is none. */
export function withNulls<Fields extends TypedFields>(
  fields: Partial<Fields>,
  ...names: readonly (keyof Fields & string)[]
): Record<string, string | null> {
  const texts = Object.entries<string | undefined>(fields).map(([name, text]) => {
    const trimmed = (text ?? '').trim();
    return [name, trimmed === '' && names.includes(name) ? null : trimmed] as const;
  });
  return Object.fromEntries(texts);
}

/** What a record of the API shows in the fields of its form; what isn't told is an empty field. */
export function shownIn<Fields extends TypedFields>(
  fields: Fields,
  record: { readonly [Name in keyof Fields]: string | number | null },
): Fields {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, String(record[name] ?? '')])) as Fields;
}
