import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { exportStart } from './export-start.ts';
import type { ListQuery } from './list-query.ts';
import type { WaitLimits } from './wait-level.ts';

const ExportDialog = lateDialog(
  async () => (await import('#entities/order/export/export-dialog.tsx')).default,
);

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
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={Download}
        disabled={shop === null}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {texts.console.export}
      </Button>
      {shop && (
        <ExportDialog
          // A new key when the list changes, so that an export starts from what is shown.
          key={JSON.stringify(query)}
          shop={shop}
          withoutContacts={isViewer}
          start={exportStart(query, limits, customerName)}
          open={isOpen}
          onOpenChange={setOpen}
        />
      )}
    </>
  );
}
