/**
 * The order that was just placed to be paid online: its page opens the payment by itself, once.
 * Kept in memory, so that coming back to the page later goes nowhere.
 */
let next: string | null = null;

export function payNext(orderId: string): void {
  next = orderId;
}

/** Whether `orderId` is the one; only the first caller is told so. */
export function takePayNext(orderId: string): boolean {
  const isNext = next === orderId;
  if (isNext) next = null;
  return isNext;
}
