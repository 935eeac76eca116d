import { jest } from '@jest/globals';
import { hideToast, holdToasts, showToast, shownToasts, watchToasts } from './toasts.js';

const words = () => shownToasts().map((toast) => toast.message);

describe('toasts', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    holdToasts(false);
    jest.runAllTimers();
    jest.useRealTimers();
  });

  it('leave after six seconds', () => {
    showToast('Saved.');
    jest.advanceTimersByTime(5999);
    expect(words()).toEqual(['Saved.']);
    jest.advanceTimersByTime(1);
    expect(words()).toEqual([]);
  });

  it('stay while somebody is at them', () => {
    showToast('Paused.');
    holdToasts(true);
    jest.advanceTimersByTime(20_000);
    expect(words()).toEqual(['Paused.']);
    holdToasts(false);
    jest.advanceTimersByTime(6000);
    expect(words()).toEqual([]);
  });

  it('are three at most, and tell who watches', () => {
    const seen = jest.fn();
    const stop = watchToasts(seen);
    for (const message of ['a', 'b', 'c', 'd']) showToast(message);
    expect(words()).toEqual(['b', 'c', 'd']);
    hideToast(shownToasts()[0]?.id ?? 0);
    expect(words()).toEqual(['c', 'd']);
    expect(seen).toHaveBeenCalledTimes(5);
    stop();
  });
});
