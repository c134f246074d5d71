import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Download } from 'lucide-react';
import { openFile } from '#lib/files/save-file.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { hidden } from '#ui/hidden.tsx';
import type { FileDish } from './write-menu-file.ts';

interface FileDownloadsProps {
  products: readonly Entry<Product>[];
  shop: Shop;
}

/** A sample to fill in, and the menu as it is. */
export function FileDownloads({ products, shop }: FileDownloadsProps) {
  const { menuFile } = texts;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Part
        title={menuFile.sample}
        text={menuFile.sampleText}
        fileName={menuFile.sampleName}
        shop={shop}
        dishes={async () => (await writer()).sampleDishes(shop)}
      />
      {products.length > 0 && (
        <Part
          title={menuFile.export}
          text={menuFile.exportText}
          fileName={menuFile.fileName}
          shop={shop}
          dishes={async () => products}
        />
      )}
    </div>
  );
}

interface PartProps {
  title: string;
  text: string;
  fileName: string;
  shop: Shop;
  dishes: () => Promise<readonly FileDish[]>;
}

function Part({ title, text, fileName, shop, dishes }: PartProps) {
  async function save(ending: 'csv' | 'json') {
    const file = await openFile(`${fileName}.${ending}`);
    if (!file) return;
    const { menuAsCsv, menuAsJson } = await writer();
    await file.write((ending === 'csv' ? menuAsCsv : menuAsJson)(await dishes(), shop));
    await file.close();
  }
  return (
    <Card className="grid content-start gap-2">
      <h2 className="text-lg">{title}</h2>
      <p className="text-ink-muted text-sm text-pretty">{text}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button icon={Download} onClick={() => void save('csv')}>
          {texts.menuFile.csv({ what: title, hidden })}
        </Button>
        <Button icon={Download} onClick={() => void save('json')}>
          {texts.menuFile.json({ what: title, hidden })}
        </Button>
      </div>
    </Card>
  );
}

function writer() {
  return import('./write-menu-file.ts');
}
