import type { ApiClient } from '../harness/api-client.js';

/** A draft that only waits to be sent, begun just now. @returns its id */
export async function completeDraft(visitor: ApiClient): Promise<string> {
  const { headers } = await visitor.form('/bg/submit', { kind: 'signal', topic: 'services' });
  const id = /^\/bg\/submit\/([0-9a-z]{10})\/text$/.exec(String(headers.location))?.[1] ?? '';
  await visitor.form(`/bg/submit/${id}/text`, { title: 'Тъмна улица', text: 'Лампите на улицата не светят от два месеца.' });
  await visitor.form(`/bg/submit/${id}/identity`, { identity: 'anonymous' });
  return id;
}
