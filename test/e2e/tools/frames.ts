import type { Page } from 'playwright-core';

interface Frame { at: number; sent: boolean; text: string }

/** What travels over the sockets of a page, in both directions. */
export class Frames {
  private readonly seen: Frame[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => this.note(true, payload));
      socket.on('framereceived', ({ payload }) => this.note(false, payload));
    });
  }

  /** Waits until the server has agreed to a subscription. */
  async subscribed(type: string): Promise<void> {
    await this.until(`a subscription of ${type}`, () => {
      const asked = this.seen.filter(({ sent, text }) => sent && text.includes(`"subscribe",{"stream":"${type}:`));
      return asked.find(({ text }) => this.seen.some((frame) => !frame.sent && frame.text.startsWith(`43${/^42(\d+)/.exec(text)?.[1]}[{"ok":true`)));
    });
  }

  /** How many events of a name have come. */
  count(name: string): number {
    return this.events(name).length;
  }

  /** Waits for the `nth` event of a name; resolves with the moment it came. */
  async event(name: string, nth = 1): Promise<number> {
    const frame = await this.until(`event ${nth} of ${name}`, () => this.events(name)[nth - 1]);
    return frame.at;
  }

  /** Everything the server has sent, as text. */
  get received(): string {
    return this.seen.filter(({ sent }) => !sent).map(({ text }) => text).join('\n');
  }

  private events(name: string): Frame[] {
    return this.seen.filter(({ sent, text }) => !sent && text.startsWith('42') && text.includes(`"name":"${name}"`));
  }

  private note(sent: boolean, payload: string | Buffer): void {
    this.seen.push({ at: Date.now(), sent, text: payload.toString() });
    for (const look of this.waiting) look();
  }

  private until(what: string, find: () => Frame | undefined): Promise<Frame> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const frame = find();
        if (!frame) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(frame);
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`Waited in vain for ${what}. The last frames:\n${this.seen.slice(-10).map(({ sent, text }) => `${sent ? '>' : '<'} ${text.slice(0, 200)}`).join('\n')}`));
      }, 15_000);
      this.waiting.add(look);
      look();
    });
  }
}
