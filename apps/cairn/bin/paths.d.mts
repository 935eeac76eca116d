export const root: string;
export function dataFolder(): string;
export function supervisorFile(folder?: string): string;
