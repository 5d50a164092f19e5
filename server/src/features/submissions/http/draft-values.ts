import type { FormValues } from '../../../platform/pages/failed-form.js';

type Given = string | readonly string[];
export interface NestedValues {
  [name: string]: Given | NestedValues;
}

/** The value of a field that has one; an empty text when nothing was typed, or more than one thing. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Fields named `about.name` as parts of `about`; what was left empty was not given. */
export function nested(values: FormValues): NestedValues {
  const given = Object.entries(values).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  const parts = Map.groupBy(given, ([name]) => name.split('.')[0] ?? name);
  return Object.fromEntries(
    [...parts].map(([part, fields]): [string, Given | NestedValues] => {
      const [first] = fields;
      if (first && first[0] === part) return first;
      return [part, Object.fromEntries(fields.map(([name, value]) => [name.slice(part.length + 1), value]))];
    }),
  );
}
