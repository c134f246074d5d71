/** Every function that is deployed. What each does is in its folder; `triggers/` only unpacks. */
export { adoptGuestOrders } from './triggers/adopt-guest-orders.ts';
export { expireOrder } from './triggers/expire-order.ts';
export { findOrder } from './triggers/find-order.ts';
export { image } from './triggers/image.ts';
export { measureQueue } from './triggers/measure-queue.ts';
export { menu } from './triggers/menu.ts';
export { onOrderChanged } from './triggers/on-order-changed.ts';
export { onOrderDeleted } from './triggers/on-order-deleted.ts';
export { onOrderPlaced } from './triggers/on-order-placed.ts';
export { onProductWritten } from './triggers/on-product-written.ts';
export { onSettingsWritten } from './triggers/on-settings-written.ts';
export { renewTrackingLink } from './triggers/renew-tracking-link.ts';
export { revokeTrackingLink } from './triggers/revoke-tracking-link.ts';
export { setRole } from './triggers/set-role.ts';
export { sweepImages } from './triggers/sweep-images.ts';
export { sweepOrders } from './triggers/sweep-orders.ts';
