import { allDeliveries } from '@fireline/domain/insights/delivery-figures';
import { deliverySurfaces } from '@fireline/domain/insights/delivery-report';
import { lateDelivery } from '@fireline/domain/insights/latency';
import type { DeliveryFigures, SurfaceDeliveries } from '@fireline/domain/insights/schema';
import { FigureTable } from './figure-table.tsx';
import { Part } from './part.tsx';
import { latencyText, shareText } from './words.ts';

interface DeliveryPartProps {
  /** Null if no screen has reported any. */
  figures: DeliveryFigures | null;
  /** More about where the figures come from. */
  note?: string | undefined;
}

const surfaceWords = {
  customer: 'Customers',
  kitchen: 'Kitchen',
  admin: 'Admins',
  courier: 'Couriers',
} as const;

/** How long changes took to arrive on people's screens. */
export function DeliveryPart({ figures, note }: DeliveryPartProps) {
  const all = figures && allDeliveries(figures);
  return (
    <Part
      title="How fast screens updated"
      text={`From a change to an order until it appeared on a screen someone was looking at, as screens report it. Late means more than ${lateDelivery / 1000} seconds.${note ? ` ${note}` : ''}`}
    >
      {figures === null || all === null ? (
        <p className="text-ink-muted">No reports from screens yet.</p>
      ) : (
        <FigureTable
          caption="Screen updates"
          head={['Screens', 'Changes', 'Median', '95% within', 'Late']}
          rows={[
            ...deliverySurfaces.flatMap((surface) => {
              const one = figures[surface];
              return one ? [row(surface, surfaceWords[surface], one)] : [];
            }),
            row('all', 'All', all),
          ]}
        />
      )}
    </Part>
  );
}

function row(key: string, name: string, { count, p50, p95, late }: SurfaceDeliveries) {
  return {
    key,
    name,
    cells: [String(count), latencyText(p50), latencyText(p95), shareText(late, count)],
  };
}
