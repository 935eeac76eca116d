export function databaseGrants(database: string): string[];
