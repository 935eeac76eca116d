export function duration(milliseconds: number): string;
export function report(name: string, outcome: string, milliseconds?: number): void;
export function step(name: string, work: () => Promise<string>): Promise<void>;
