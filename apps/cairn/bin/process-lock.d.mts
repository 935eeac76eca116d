export interface ProcessIdentity {
  pid: number;
  birth: string;
}
export function processBirth(pid: number): string | undefined;
export function identify(pid?: number): ProcessIdentity;
export function isAlive(identity: ProcessIdentity | undefined): boolean;
export function readLock<T = ProcessIdentity>(file: string): T | undefined;
export function writeWhole(file: string, content: string, mode?: number): void;
export function takeLock<T = ProcessIdentity>(file: string, facts?: object): T | undefined;
export function releaseLock(file: string): void;
export function withLock<T>(file: string, work: () => Promise<T> | T, waiting?: (holder: ProcessIdentity) => void): Promise<T>;
