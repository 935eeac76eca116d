import { Injectable } from '@nestjs/common';
import { Telemetry } from './telemetry.js';

/** Upper bounds of the classes of durations, in seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

type Count = (value: number, names: Record<string, string>) => void;

/** What is counted as it happens. Names of operations and handlers come out of lists, so that there is a bounded number of series. */
@Injectable()
export class Instruments {
  private readonly requestSeconds: Count;
  private readonly answers: Count;
  private readonly statementSeconds: Count;
  private readonly jobSeconds: Count;

  constructor({ meter }: Telemetry) {
    const seconds = (name: string, description: string): Count => {
      const histogram = meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: SECONDS } });
      return (value, names) => histogram.record(value, names);
    };
    const answers = meter.createCounter('cairn_answers', { description: 'Answers by operation and code; OK, or the first error.' });
    this.answers = (value, names) => answers.add(value, names);
    this.requestSeconds = seconds('cairn_request_seconds', 'Time from the head of a request until its answer has left, by operation.');
    this.statementSeconds = seconds('cairn_statement_seconds', 'Time of SQL statements, by pool.');
    this.jobSeconds = seconds('cairn_job_seconds', 'Time of jobs, by handler and whether they were done or failed.');
  }

  request(operation: string, code: string, ms: number): void {
    this.requestSeconds(ms / 1_000, { operation });
    this.answers(1, { operation, code });
  }

  statement(pool: string, ms: number): void {
    this.statementSeconds(ms / 1_000, { pool });
  }

  job(handler: string, outcome: 'done' | 'failed', ms: number): void {
    this.jobSeconds(ms / 1_000, { handler, outcome });
  }
}
