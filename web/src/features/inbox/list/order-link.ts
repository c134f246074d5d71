import { pageOf } from '@fireline/domain/inbox/alerts';
import type { Notification } from '@fireline/domain/inbox/notification';

/** Where a press on a notification leads; who is on that page already keeps the view they have of it. */
export function linkTo(
  notification: Pick<Notification, 'audience' | 'orderId'>,
  { pathname, search }: { readonly pathname: string; readonly search: string },
): string {
  const page = pageOf(notification);
  const [path, hash] = page.split('#');
  return path === pathname && hash !== undefined ? `${path}${search}#${hash}` : page;
}
