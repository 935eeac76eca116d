import type { DatabaseUrls } from '../../apps/cairn/src/postgres/roles.js';

export function cloneDatabase(name: string): Promise<DatabaseUrls>;
export function dropDatabase(name: string): Promise<void>;
export function adminUrl(database: string): string;
