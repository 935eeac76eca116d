import path from 'node:path';
import { duration } from '../apps/cairn/bin/progress.mjs';

/** Specs that need the reference data say so in their titles; the rule below finds them by it. */
const REFERENCE = /reference data/i;

/** What a test run found: counts of Jest, failed steps, and what did not run and why. */
export class Results {
  #passed = 0;
  #failed = 0;
  #names = [];
  #steps = [];
  #notRun = [];
  #referenceRan = false;
  #began = Date.now();

  /** @param {boolean} strict on a build machine everything must run */
  constructor(strict) {
    this.strict = strict;
  }

  /** Runs one step under its heading. */
  async time(name, title, work) {
    console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 60 - title.length))}`);
    const began = Date.now();
    await work();
    console.log(`── ${title}: ${duration(Date.now() - began)}   (alone: npm test -- ${name})`);
  }

  /** A step that has nothing to check in this checkout. */
  skipped(title) {
    console.log(`${title}: nothing here to check.`);
  }

  /** Something that should run and could not. */
  notRun(what) {
    this.#notRun.push(what);
  }

  /** A step that failed without being a test. */
  broken(title) {
    this.#steps.push(title);
  }

  /** Adds a report of Jest; returns whether it explains a failure of the run. */
  count(report, root) {
    const emptyFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
    this.#passed += report.numPassedTests;
    this.#failed += report.numFailedTests + emptyFiles;
    for (const file of report.testResults) {
      const name = path.relative(root, file.name);
      this.#noteSkipped(name, file.assertionResults);
      this.#noteFailed(name, file);
    }
    return report.numFailedTests + emptyFiles > 0;
  }

  #noteSkipped(file, tests) {
    const skipped = tests.filter((test) => test.status === 'pending');
    this.#referenceRan ||= tests.some((test) => test.status === 'passed' && REFERENCE.test(test.fullName));
    if (!skipped.length) return;
    const why = skipped.every((test) => REFERENCE.test(test.fullName)) ? ' (CAIRN_REFERENCE_DATA names no folder)' : '';
    this.#notRun.push(`${skipped.length} test${skipped.length > 1 ? 's' : ''} of ${file}${why}`);
    this.skippedReference ||= skipped.some((test) => REFERENCE.test(test.fullName));
    this.skippedOther ||= skipped.some((test) => !REFERENCE.test(test.fullName));
  }

  // Where a log keeps only its end, the end must say what failed.
  #noteFailed(name, file) {
    if (file.status !== 'failed') return;
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) this.#names.push(`${name}: ${test.fullName}\n${firstLines(test.failureMessages?.[0])}`);
    if (!failed.length) this.#names.push(`${name}\n${firstLines(file.message)}`);
  }

  /** Prints the end of the report and returns the exit code. */
  print(complete) {
    console.log(`\n${'─'.repeat(64)}\nAll steps: ${duration(Date.now() - this.#began)}`);
    for (const what of this.#notRun) console.log(`not run: ${what}`);
    for (const reason of this.#unacceptable(complete)) this.broken(reason);
    for (const name of this.#names) console.log(`failed: ${name}`);
    for (const title of this.#steps) console.log(`failed: ${title}`);
    const failed = this.#failed + this.#steps.length;
    console.log(`${this.#passed} passed, ${failed} failed`);
    return failed ? 1 : 0;
  }

  // What a person's machine may lack, a build machine may not.
  #unacceptable(complete) {
    const reasons = [];
    const referenceGiven = Boolean(process.env.CAIRN_REFERENCE_DATA);
    if (referenceGiven && (this.skippedReference || (complete && !this.#referenceRan))) reasons.push('CAIRN_REFERENCE_DATA is set and its specs did not run');
    const missingTools = this.#notRun.some((what) => what.includes(' was found'));
    if (this.strict && (missingTools || this.skippedOther)) reasons.push('with CI=true everything must run');
    return reasons;
  }
}

const COLOURS = /\u001B\[\d+(?:;\d+)*m/g;

function firstLines(message = '') {
  return message.replace(COLOURS, '').split('\n').filter((line) => line.trim()).slice(0, 8).map((line) => `    ${line.trim().slice(0, 200)}`).join('\n');
}
