export class TestRedis {
  constructor(program?: string);
  readonly url: string;
  start(): Promise<this>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  forget(): void;
  end(): Promise<void>;
}
