/**
 * Generates traffic: some steps place an order, the others move an open order one step, so that
 * about as many finish as arrive. It never gets ahead of the functions: the number of unverified
 * orders is limited, and each step waits for the one before.
 */
import { nextStatuses } from '@fireline/domain/order/transitions';
import type { LabOrder } from '#entities/order/lab-actors.ts';

export interface GeneratorDeps {
  /** The open test orders, oldest first. */
  readonly orders: () => readonly LabOrder[];
  readonly place: () => Promise<unknown>;
  readonly advance: (order: LabOrder, to: LabOrder['data']['status']) => Promise<unknown>;
  readonly onStep: (step: GeneratorStep) => void;
}

export type GeneratorStep = 'placed' | 'moved' | 'held back' | 'failed';

/** One in this many steps places an order; the other five take an order to completion. */
const placeOneIn = 6;
/** At most this many may wait for verification. */
const mostUnverified = 5;
/** At most this many are open at once. */
const mostOpen = 40;

/** Takes a step every `every` ms until the returned function is called. */
export function generate(every: number, deps: GeneratorDeps): () => void {
  let steps = 0;
  let isBusy = false;
  /** Order id → version that a move of ours will bring; no further move until it arrives. */
  const moved = new Map<string, number>();

  async function step(): Promise<GeneratorStep> {
    const orders = deps.orders();
    const unverified = orders.filter(({ data }) => data.status === 'placed').length;
    const isTurn = steps % placeOneIn === 0 || orders.length === 0;
    steps += 1;
    if (isTurn && unverified < mostUnverified && orders.length < mostOpen) {
      await deps.place();
      return 'placed';
    }
    const next = orders
      .filter(({ id, data }) => (moved.get(id) ?? 0) <= data.version)
      .map((order) => ({ order, to: nextStep(order) }))
      .find(({ to }) => to !== null);
    if (!next?.to) return 'held back';
    const { order, to } = next;
    moved.set(order.id, order.data.version + 1);
    for (const id of moved.keys()) if (!orders.some((open) => open.id === id)) moved.delete(id);
    await deps.advance(order, to);
    return 'moved';
  }

  const timer = setInterval(() => {
    if (isBusy) return deps.onStep('held back');
    isBusy = true;
    step()
      .then(deps.onStep, (error: unknown) => {
        console.warn('The generator couldn’t take a step.', error);
        deps.onStep('failed');
      })
      .finally(() => {
        isBusy = false;
      });
  }, every);
  return () => clearInterval(timer);
}

/** The next forward move that the kitchen can make, if any. */
function nextStep({ data }: LabOrder) {
  const moves = nextStatuses(data, { uid: 'kitchen', role: 'kitchen' }, Date.now());
  return moves.find(({ to }) => data.status !== 'ready' || to === 'completed')?.to ?? null;
}
