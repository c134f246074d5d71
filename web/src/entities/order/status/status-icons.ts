import type { OrderStatus } from '@fireline/domain/order/status';
import {
  Bike,
  CheckCheck,
  CircleOff,
  CircleX,
  ConciergeBell,
  Flame,
  Hourglass,
  type LucideIcon,
  Send,
  ThumbsUp,
} from 'lucide-react';

/** The icon of each status, for badges, timelines, and buttons. */
export const statusIcons = {
  placed: Send,
  pending: Hourglass,
  confirmed: ThumbsUp,
  preparing: Flame,
  ready: ConciergeBell,
  out_for_delivery: Bike,
  completed: CheckCheck,
  cancelled: CircleX,
  rejected: CircleOff,
} as const satisfies Record<OrderStatus, LucideIcon>;
