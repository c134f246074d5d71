/**
 * Makes orders live: some steps place one, the others take an order that is under way one step on, so
 * that about as many leave as come. It never runs ahead of the functions: what waits to be verified is
 * bounded, and one step waits for the one before it.
 */
import { nextStatuses } from '@fireline/domain/order/transitions';
import type { LabOrder } from '#entities/order/lab-actors.ts';

export interface GeneratorDeps {
  /** The test orders under way, oldest first. */
  readonly orders: () => readonly LabOrder[];
  readonly place: () => Promise<unknown>;
  readonly advance: (order: LabOrder, to: LabOrder['data']['status']) => Promise<unknown>;
  readonly onStep: (step: GeneratorStep) => void;
}

export type GeneratorStep = 'placed' | 'moved' | 'held back' | 'failed';

/** One of so many steps places an order: it takes five steps to the end of its life. */
const placeOneIn = 6;
/** So many may wait for their verification. */
const mostUnverified = 5;
/** More than this are not kept under way. */
const mostOpen = 40;

/** Takes a step every `every` ms until the returned function is called. */
export function generate(every: number, deps: GeneratorDeps): () => void {
  let steps = 0;
  let isBusy = false;
  /** Moved already, and not seen moved yet: its version is on the way. */
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

/** Where the kitchen would take it: forward. */
function nextStep({ data }: LabOrder) {
  const moves = nextStatuses(data, { uid: 'kitchen', role: 'kitchen' }, Date.now());
  return moves.find(({ to }) => data.status !== 'ready' || to === 'completed')?.to ?? null;
}
