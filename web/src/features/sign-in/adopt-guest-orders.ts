import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import type { GuestToken } from '#platform/auth/guest-token.ts';
import { toast } from '#ui/overlay/toast.ts';

/**
 * Moves orders that were placed as a guest on this device into `account` and reports it. Signing in
 * doesn't wait for it; failures can be retried.
 */
export async function adoptGuestOrders(guest: GuestToken, account: string): Promise<void> {
  try {
    const { requestAdoption } = await import('#entities/order/guest-orders.ts');
    const orders = await requestAdoption(guest, account);
    if (orders > 0) toast.success(texts.signIn.ordersTaken({ count: orders }), { id: toastId });
    else toast.dismiss(toastId);
  } catch (error) {
    console.error('The guest’s orders could not be moved.', error);
    const isRefusal = error instanceof FirelineError && error.code !== 'unavailable';
    toast.error(texts.signIn.ordersNotTaken, {
      id: toastId,
      description: error instanceof FirelineError ? error.message : texts.signIn.ordersNotTakenText,
      duration: Number.POSITIVE_INFINITY,
      ...(!isRefusal && {
        action: {
          label: texts.signIn.tryAgain,
          onClick: () => void adoptGuestOrders(guest, account),
        },
      }),
    });
  }
}

const toastId = 'guest-orders';
