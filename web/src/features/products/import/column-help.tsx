import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { labelName, labels } from '@fireline/domain/catalog/labels';
import { allergens } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { ChevronDown } from 'lucide-react';
import { columnName, type FileField } from './menu-columns.ts';

/** What belongs in which column, folded away. */
export function ColumnHelp({ shop }: { shop: Shop }) {
  const { menuFile } = texts;
  const help = {
    name: menuFile.nameHelp,
    description: menuFile.descriptionHelp,
    category: menuFile.categoryHelp,
    price: menuFile.priceHelp,
    tax: menuFile.taxHelp,
    station: menuFile.stationHelp({ names: shop.stations.join(', ') }),
    minutes: menuFile.minutesHelp,
    stock: menuFile.stockHelp,
    available: menuFile.availableHelp,
    allergens: menuFile.allergensHelp({ names: allergenNames(allergens) }),
    labels: menuFile.labelsHelp({ names: labels.map(labelName).join(', ') }),
    served: menuFile.servedHelp,
    image: menuFile.imageHelp,
    options: menuFile.optionsHelp,
    id: menuFile.idHelp,
  } as const satisfies Record<FileField, string>;
  return (
    <details className="group">
      <summary className="touch-target flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden className="size-4.5 transition-transform group-open:rotate-180" />
        {menuFile.help}
      </summary>
      <dl className="grid gap-x-6 gap-y-2 pt-2 sm:grid-cols-[max-content_1fr]">
        {Object.entries(help).map(([column, text]) => (
          <div key={column} className="contents">
            <dt className="font-semibold">{columnName(column as FileField)}</dt>
            <dd className="wrap-anywhere text-ink-muted text-pretty">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
