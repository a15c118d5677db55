/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, former: string[]): string[] => [...former, value]
