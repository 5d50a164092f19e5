/** The running demonstration that most journeys share; what they need to know of it. */
export interface Site {
  readonly url: string;
  /** Password of every demo account. */
  readonly password: string;
  readonly mailFolder: string;
}

const VARIABLE = 'ZAEDNO_E2E_SITE';

/** Variables that the global set-up sets are passed on to the workers. */
export function announceSite(site: Site): void {
  process.env[VARIABLE] = JSON.stringify(site);
}

export function runningSite(): Site {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('The global set-up has started no server.');
  return JSON.parse(text) as Site;
}
