/** By how much something was after its term; empty for what was in time. */
export function lateWords(days: number | null): string {
  if (days === null || days < 1) return '';
  return days === 1
    ? $localize`:@@layout.label.late-by-one:1 ден след срока`
    : $localize`:@@layout.label.late-by:${days}:days: дни след срока`;
}
