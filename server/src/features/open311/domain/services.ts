import { vocabulary } from '../../submissions/domain/index.js';

/** What can be asked of the municipality: a kind of submission about a topic. */
export interface Service {
  /** Of `[A-Za-z0-9_-]`, and the same for ever: a client takes a service whose code is gone for one that was closed. */
  readonly code: string;
  readonly kind: vocabulary.Kind;
  readonly topic: vocabulary.Topic;
}

const codeOf = ({ kind, topic }: Omit<Service, 'code'>): string => `${kind}-${topic}`;

/** Every pair that a person can send (АПК чл. 107), signals first: an open list of topics would let services vanish. */
export const SERVICES: readonly Service[] = (['signal', 'recommendation'] as const).flatMap((kind) =>
  vocabulary.TOPICS.filter((topic) => kind === 'signal' || !vocabulary.SIGNAL_ONLY_TOPICS.has(topic)).map((topic) => ({
    code: codeOf({ kind, topic }),
    kind,
    topic,
  })),
);

const BY_CODE: ReadonlyMap<string, Service> = new Map(SERVICES.map((service) => [service.code, service]));

export const serviceOf = (code: string): Service | null => BY_CODE.get(code) ?? null;

/** The service that a case belongs to. */
export const serviceCodeOf = codeOf;
