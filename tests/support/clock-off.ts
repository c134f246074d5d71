/** A device whose clock is wrong. */
import type { BrowserContext } from '@playwright/test';

/** The pages of `context` have a clock that is `ms` fast, or slow if that's negative. */
export async function setClockOff(context: BrowserContext, ms: number): Promise<void> {
  await context.addInitScript((shift) => {
    const RealDate = Date;
    const now = () => RealDate.now() + shift;
    globalThis.Date = new Proxy(RealDate, {
      apply: () => new RealDate(now()).toString(),
      construct: (_target, given) =>
        given.length === 0
          ? new RealDate(now())
          : new RealDate(...(given as ConstructorParameters<typeof Date>)),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, ms);
}
