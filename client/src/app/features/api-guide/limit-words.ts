import type { Limits } from './schema-rows';

/** How long a text, how large a number or how many items may be. */
export function limitWords({ of, least, most }: Limits): string {
  if (of === 'value') return range(least, most);
  const isExact = least === most || ((least ?? 0) === 0 && most !== null);
  const amount = isExact ? String(most) : range(least, most);
  if (of === 'characters') {
    return least === most
      ? $localize`:@@api.limit.characters-exactly:Точно ${amount}:count: знака.`
      : isExact
        ? $localize`:@@api.limit.characters-most:До ${amount}:count: знака.`
        : $localize`:@@api.limit.characters:${amount}:count: знака.`;
  }
  return isExact
    ? $localize`:@@api.limit.items-most:До ${amount}:count: на брой.`
    : $localize`:@@api.limit.items:${amount}:count: на брой.`;
}

/** Numbers of a program: as they are written in code. */
function range(least: number | null, most: number | null): string {
  if (least === null) return `≤ ${String(most)}`;
  return most === null ? `≥ ${String(least)}` : `${String(least)}–${String(most)}`;
}
