import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useMemo, useState } from 'react';
import { importProducts } from '#entities/product/import-mutations.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { Chip } from '#ui/form/chip.tsx';
import {
  type Change,
  changes,
  importedDishes,
  newCategories,
  planImport,
  toImport,
} from './plan-import.ts';
import { PlanTable } from './plan-table.tsx';
import type { MenuFile } from './read-menu-file.ts';

/** A link. */
export interface Way {
  readonly to: string;
  readonly label: string;
}

interface ImportPreviewProps {
  name: string;
  file: MenuFile;
  products: readonly Entry<Product>[];
  shop: Shop;
  uid: string;
  /** Where to continue after the import. */
  done: Way;
}

interface Progress {
  readonly state: 'sending' | 'done' | 'refused';
  readonly count: number;
}

/** What the import does to the menu as it is now, and the button that starts it. */
export function ImportPreview({ name, file, products, shop, uid, done }: ImportPreviewProps) {
  const { menuFile } = texts;
  const [only, setOnly] = useState<Change | null>(null);
  const [isLeavingOut, setLeavingOut] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const isLive = useIsLive();
  const plan = useMemo(() => planImport(file, products, shop), [file, products, shop]);
  const count = toImport(plan).length;
  const wrong = plan.filter(({ change }) => change === 'wrong').length;
  const categories = newCategories(plan, shop);

  async function start() {
    setProgress({ state: 'sending', count });
    const isAccepted = await importProducts(importedDishes(plan), categories, uid);
    setProgress({ state: isAccepted ? 'done' : 'refused', count });
  }

  return (
    <section aria-label={menuFile.previewTitle({ name })} className="grid gap-4">
      <h2 className="wrap-anywhere text-xl">{menuFile.previewTitle({ name })}</h2>
      {file.notes.map((note) => (
        <Callout key={note} tone="warning">
          {note}
        </Callout>
      ))}
      <div className="flex flex-wrap gap-2">
        {changes.map((change) => (
          <Chip
            key={change}
            pressed={only === change}
            onPressedChange={(pressed) => setOnly(pressed ? change : null)}
          >
            {menuFile[change]}{' '}
            <span className="numeric text-ink-muted">
              {plan.filter((dish) => dish.change === change).length}
            </span>
          </Chip>
        ))}
      </div>
      <PlanTable
        label={menuFile.previewTitle({ name })}
        plan={plan.filter(({ change }) => only === null || change === only)}
        currency={shop.currency}
      />
      {categories.length > 0 && (
        <p>{menuFile.newCategories({ count: categories.length, names: categories.join(', ') })}</p>
      )}
      {progress && <ProgressNote progress={progress} isLive={isLive} done={done} />}
      {progress?.state !== 'sending' && count > 0 && (
        <div className="grid gap-3">
          {wrong > 0 && (
            <Checkbox
              label={menuFile.leaveOut({ count: wrong })}
              description={menuFile.leaveOutHint}
              checked={isLeavingOut}
              onCheckedChange={setLeavingOut}
            />
          )}
          <Button
            variant="primary"
            className="justify-self-start"
            disabled={wrong > 0 && !isLeavingOut}
            onClick={() => void start()}
          >
            {menuFile.import({ count })}
          </Button>
        </div>
      )}
      {progress === null && count === 0 && <p role="status">{menuFile.nothingToImport}</p>}
    </section>
  );
}

function ProgressNote({
  progress,
  isLive,
  done,
}: {
  progress: Progress;
  isLive: boolean;
  done: Way;
}) {
  const { menuFile } = texts;
  switch (progress.state) {
    case 'sending':
      return (
        <Callout tone="info" announce title={menuFile.importing}>
          {!isLive && menuFile.waiting}
        </Callout>
      );
    case 'refused':
      return (
        <Callout tone="danger" announce title={menuFile.refused}>
          {menuFile.refusedHint}
        </Callout>
      );
    case 'done':
      return (
        <Callout
          tone="success"
          announce
          title={menuFile.imported({ count: progress.count })}
          action={
            <ButtonLink to={done.to} size="sm">
              {done.label}
            </ButtonLink>
          }
        />
      );
  }
}
