import type { SelectOption } from '../../ui/select-field';

/** The options, with the saved one among them even when the directory can't be had now: to send the page must not erase it. */
export function withSaved(options: readonly SelectOption[], saved: string): SelectOption[] {
  const isKnown = saved === '' || options.some(({ value }) => value === saved);
  return isKnown ? [...options] : [...options, { value: saved, label: $localize`:@@submit.saved-option:Избраното преди` }];
}
