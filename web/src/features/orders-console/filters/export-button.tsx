import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { exportStart } from './export-start.ts';
import type { ListQuery } from './list-query.ts';
import type { WaitLimits } from './wait-level.ts';

const ExportDialog = lazy(() => import('#entities/order/export/export-dialog.tsx'));

interface ExportButtonProps {
  shop: Shop | null;
  query: ListQuery;
  limits: WaitLimits | null;
  /** Name of the customer whose orders are shown. */
  customerName: string | null;
  /** Viewers read no contacts. */
  isViewer?: boolean;
}

/** Exports the current list as a file. */
export function ExportButton({
  shop,
  query,
  limits,
  customerName,
  isViewer = false,
}: ExportButtonProps) {
  const [dialog, setDialog] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button
        icon={Download}
        disabled={shop === null}
        aria-haspopup="dialog"
        onClick={() => setDialog('open')}
      >
        {texts.console.export}
      </Button>
      {shop && dialog !== 'never' && (
        <Suspense fallback={null}>
          <ExportDialog
            // A new key when the list changes, so that an export starts from what is shown.
            key={JSON.stringify(query)}
            shop={shop}
            withoutContacts={isViewer}
            start={exportStart(query, limits, customerName)}
            open={dialog === 'open'}
            onOpenChange={(isOpen) => setDialog(isOpen ? 'open' : 'closed')}
          />
        </Suspense>
      )}
    </>
  );
}
