import type { INestApplicationContext } from '@nestjs/common';
import type { StaffActor } from '../src/kernel/actor.js';
import type { DepartmentId } from '../src/kernel/ids.js';
import { AuthorityDirectory } from '../src/features/authorities/index.js';
import { accounts } from '../src/features/demo/content/accounts.js';
import { DemoCast } from '../src/features/demo/use-cases/demo-cast.js';
import { type Official, Town } from './town.js';

/** Founds the demo municipality with its staff in an empty installation. */
export async function foundTown(context: INestApplicationContext): Promise<Town> {
  const cast = context.get(DemoCast);
  await cast.engage();
  const directory = context.get(AuthorityDirectory);
  const departments = new Map(directory.departments().map(({ slug, id }) => [slug, id]));
  const officials = new Map<DepartmentId, Official>();
  const moderators: StaffActor[] = [];
  for (const { email, role, officeTitle } of accounts) {
    const actor = cast.actor(email.split('@')[0] as Parameters<DemoCast['actor']>[0]);
    if (role === 'moderator') moderators.push(actor);
    if (role === 'official' && actor.departmentId !== null && !officials.has(actor.departmentId))
      officials.set(actor.departmentId, { actor, officeTitle });
  }
  return new Town(
    departments,
    officials,
    moderators,
    directory.settlements().map(({ ekatte, nameBg, population }) => ({ ekatte, name: nameBg, population })),
    directory
      .validAuthorities()
      .filter(({ place }) => place === 'outside')
      .map(({ id }) => id),
  );
}
