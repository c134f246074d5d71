import { useLocation } from 'react-router-dom';

/**
 * The order that the address points to on a page with several: `/courier#order-…`; null if none.
 */
export function useOrderInHash(): string | null {
  return /^#order-(\w+)$/.exec(useLocation().hash)?.[1] ?? null;
}
