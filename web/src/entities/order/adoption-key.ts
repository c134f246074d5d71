/** The `localStorage` key for a guest's orders that couldn't be moved to an account yet. */
export const adoptionKey = 'fireline.guest-orders';
