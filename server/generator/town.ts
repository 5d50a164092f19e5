import type { StaffActor } from '../src/kernel/actor.js';
import type { DepartmentId } from '../src/kernel/ids.js';
import type { Chance } from './random.js';

export interface Official {
  readonly actor: StaffActor;
  readonly officeTitle: string;
}

/** The municipality in which the cases are played: who works where, and who is written to. */
export class Town {
  private readonly shares: number[];

  constructor(
    private readonly departments: ReadonlyMap<string, DepartmentId>,
    private readonly officials: ReadonlyMap<DepartmentId, Official>,
    readonly moderators: readonly StaffActor[],
    readonly settlements: readonly { readonly ekatte: string; readonly name: string; readonly population: number | null }[],
    /** Where cases go that are not for this municipality. */
    readonly authorities: readonly string[],
  ) {
    // Small villages write more than their share of the people.
    let sum = 0;
    this.shares = settlements.map(({ population }) => (sum += Math.max(1, population ?? 1) ** 0.7));
  }

  /** By slug. @throws Error when there is none. */
  department(slug: string): DepartmentId {
    return this.departments.get(slug) ?? missing(`department ${slug}`);
  }

  /** Another department than that one. */
  otherDepartment(id: DepartmentId, chance: Chance): DepartmentId {
    return chance.pick([...this.officials.keys()].filter((each) => each !== id));
  }

  official(id: DepartmentId): Official {
    return this.officials.get(id) ?? missing(`official of ${id}`);
  }

  settlementOf(chance: Chance): string {
    const wanted = chance.share() * (this.shares.at(-1) ?? 1);
    const at = this.shares.findIndex((sum) => sum > wanted);
    return this.settlements[Math.max(0, at)]?.ekatte ?? missing('settlement');
  }
}

const missing = (what: string): never => {
  throw new Error(`The municipality has no ${what}`);
};
