/** In `localStorage`: a guest's orders that could not be taken along into an account yet. */
export const adoptionKey = 'fireline.guest-orders';
