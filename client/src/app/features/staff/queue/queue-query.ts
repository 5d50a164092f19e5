import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ParamMap } from '@angular/router';
import { map } from 'rxjs';

/** What an address may narrow the queue by, in the words of the API. */
export const QUEUE_FILTERS = ['kind', 'topic', 'settlement', 'language', 'risk', 'opinion', 'hand', 'olderThan'] as const;
export type QueueFilterName = (typeof QUEUE_FILTERS)[number];

/** Part and filters of the queue as an address holds them; what narrows nothing is left out. */
export type QueueQuery = Partial<Record<QueueFilterName | 'tab', string>>;

export function queueQueryOf(params: Pick<ParamMap, 'get'>): QueueQuery {
  const query: QueueQuery = {};
  for (const name of ['tab', ...QUEUE_FILTERS] as const) {
    const value = params.get(name) ?? '';
    if (value !== '') query[name] = value;
  }
  return query;
}

/** The part of the queue that the address of this page names, also while one of its cases is open. */
export function injectQueueQuery(): Signal<QueueQuery> {
  const route = inject(ActivatedRoute);
  return toSignal(route.queryParamMap.pipe(map(queueQueryOf)), { initialValue: queueQueryOf(route.snapshot.queryParamMap) });
}
