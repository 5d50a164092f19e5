/** Under an act of a deputy: their own office, and after „за“ that of the one who is away. */
export const signedFor = (own: string, absent: string): string => `${own}, за ${absent}`;
