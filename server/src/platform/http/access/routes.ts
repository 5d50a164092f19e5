import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Audience, type AudienceOf } from './audience.js';

const [PATH, METHOD] = ['path', 'method'];

export interface Route {
  /** Controller and method, such as `SiteController.readSite`. */
  readonly name: string;
  readonly method: string;
  /** As the application knows it, such as `/api/v1/submissions/:number`. */
  readonly path: string;
  /** Undefined for one that refuses everybody. */
  readonly audience: AudienceOf | undefined;
}

/** Every route that the application knows. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const reflector = new Reflector();
  return new DiscoveryService(app.get(ModulesContainer)).getControllers().flatMap(({ metatype }) => {
    const controller = metatype as new () => object;
    const prototype = controller.prototype as Record<string, unknown>;
    const bases = [Reflect.getMetadata(PATH, controller) as string | string[]].flat();
    return Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== 'constructor')
      .map((name) => ({ name: `${controller.name}.${name}`, handler: prototype[name] as () => unknown }))
      .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata(PATH, handler))
      .flatMap(({ name, handler }) => {
        const ends = [Reflect.getMetadata(PATH, handler) as string | string[]].flat();
        const method = RequestMethod[Reflect.getMetadata(METHOD, handler) as RequestMethod];
        const audience = reflector.getAllAndOverride(Audience, [handler, controller]) as AudienceOf | undefined;
        return bases.flatMap((base) => ends.map((end) => ({ name, method, path: joined(base, end), audience })));
      });
  });
}

const joined = (...parts: string[]): string =>
  `/${parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
