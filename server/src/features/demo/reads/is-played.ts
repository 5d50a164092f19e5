/** Whether the installation holds anything already: then no demo is played in it. */
export async function isPlayed(query: (sql: string) => Promise<{ any: boolean }[]>): Promise<boolean> {
  const [row] = await query('select exists (select 1 from account) as any');
  return row?.any ?? false;
}
