import { notificationPath } from '@fireline/domain/inbox/alerts';
import type { Notification } from '@fireline/domain/inbox/notification';

/** Target of a notification. On the same page, the current view (its query) is kept. */
export function linkTo(
  notification: Pick<Notification, 'audience' | 'type' | 'orderId'>,
  { pathname, search }: { readonly pathname: string; readonly search: string },
): string {
  const page = notificationPath(notification);
  const [path, hash] = page.split('#');
  return path === pathname && hash !== undefined ? `${path}${search}#${hash}` : page;
}
