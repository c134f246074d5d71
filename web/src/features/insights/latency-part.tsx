import { lateLatencyMs } from '@fireline/domain/insights/latency';
import { totalLatency } from '@fireline/domain/insights/latency-figures';
import { reportingSurfaces } from '@fireline/domain/insights/latency-report';
import type { LatencyFigures, SurfaceLatency } from '@fireline/domain/insights/schema';
import { texts } from '@fireline/domain/texts/texts';
import { FigureTable } from './figure-table.tsx';
import { Part } from './part.tsx';
import { countText, latencyText, shareText } from './words.ts';

interface LatencyPartProps {
  /** Null if no screen has reported any. */
  figures: LatencyFigures | null;
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
export function LatencyPart({ figures, note }: LatencyPartProps) {
  const words = surfaceWords();
  const all = figures && totalLatency(figures);
  const text = texts.insights.screensText({ seconds: lateLatencyMs / 1000 });
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
            ...reportingSurfaces.flatMap((surface) => {
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

function row(key: string, name: string, { count, p50, p95, late }: SurfaceLatency) {
  return {
    key,
    name,
    cells: [countText(count), latencyText(p50), latencyText(p95), shareText(late, count)],
  };
}
