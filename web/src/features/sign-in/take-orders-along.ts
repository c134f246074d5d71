import { FirelineError } from '@fireline/domain/errors';
import { toast } from 'sonner';
import type { GuestToken } from '#platform/auth/guest-token.ts';

/**
 * Moves orders that were placed as a guest on this device into `account` and reports it. Signing in
 * doesn't wait for it; failures can be retried.
 */
export async function takeOrdersAlong(guest: GuestToken, account: string): Promise<void> {
  try {
    const { takeGuestOrders } = await import('#entities/order/guest-orders.ts');
    const orders = await takeGuestOrders(guest, account);
    if (orders > 0) toast.success(takenWords(orders), { id: toastId });
    else toast.dismiss(toastId);
  } catch (error) {
    console.error('The guest’s orders could not be moved.', error);
    const isRefusal = error instanceof FirelineError && error.code !== 'unavailable';
    toast.error('Orders from this device aren’t in your account yet', {
      id: toastId,
      description: error instanceof FirelineError ? error.message : 'Check your connection.',
      duration: Number.POSITIVE_INFINITY,
      ...(!isRefusal && {
        action: { label: 'Try again', onClick: () => void takeOrdersAlong(guest, account) },
      }),
    });
  }
}

const toastId = 'guest-orders';

function takenWords(orders: number): string {
  return orders === 1
    ? 'Your order from this device is now in your account'
    : `Your ${orders} orders from this device are now in your account`;
}
