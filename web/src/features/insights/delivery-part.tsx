import { allDeliveries } from '@fireline/domain/insights/delivery-figures';
import { deliverySurfaces } from '@fireline/domain/insights/delivery-report';
import { lateDelivery } from '@fireline/domain/insights/latency';
import type { DeliveryFigures, SurfaceDeliveries } from '@fireline/domain/insights/schema';
import { texts } from '@fireline/domain/texts/texts';
import { FigureTable } from './figure-table.tsx';
import { Part } from './part.tsx';
import { latencyText, shareText } from './words.ts';

interface DeliveryPartProps {
  /** Null if no screen has reported any. */
  figures: DeliveryFigures | null;
  /** More about where the figures come from. */
  note?: string | undefined;
}

const surfaceWords = () => ({
  customer: texts.insights.customers,
  kitchen: texts.insights.kitchen,
  admin: texts.insights.admins,
  courier: texts.insights.couriers,
});

/** How long changes took to arrive on people's screens. */
export function DeliveryPart({ figures, note }: DeliveryPartProps) {
  const words = surfaceWords();
  const all = figures && allDeliveries(figures);
  const text = texts.insights.screensText({ seconds: lateDelivery / 1000 });
  return (
    <Part title={texts.insights.screensTitle} text={note ? `${text} ${note}` : text}>
      {figures === null || all === null ? (
        <p className="text-ink-muted">{texts.insights.screensNone}</p>
      ) : (
        <FigureTable
          caption={texts.insights.screensCaption}
          head={[
            texts.insights.screens,
            texts.insights.changes,
            texts.insights.median,
            texts.insights.p95,
            texts.insights.late,
          ]}
          rows={[
            ...deliverySurfaces.flatMap((surface) => {
              const one = figures[surface];
              return one ? [row(surface, words[surface], one)] : [];
            }),
            row('all', texts.insights.allScreens, all),
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
