import { texts } from '@fireline/domain/texts/texts';
import { Plug } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { baudRates, type PrinterSettings } from '../printer-settings.ts';
import {
  type Connection,
  isPrinterThere,
  offeredConnections,
  pairPrinter,
} from './direct-printer.ts';

interface PrinterChoiceProps {
  settings: PrinterSettings;
  onChange: (change: Partial<PrinterSettings>) => void;
}

/** How tickets get to the printer; nothing in browsers that can only print with their dialog. */
export function PrinterChoice({ settings, onChange }: PrinterChoiceProps) {
  const offered = offeredConnections();
  const { connection, baudRate } = settings;
  if (offered.length === 0) return null;
  return (
    <>
      <Segmented
        label={texts.printing.connection}
        value={connection}
        onValueChange={(next) => onChange({ connection: next })}
        options={(['browser', ...offered] as const).map((value) => ({
          value,
          label: {
            browser: texts.printing.byBrowser,
            usb: texts.printing.byUsb,
            serial: texts.printing.bySerial,
          }[value],
        }))}
      />
      {connection === 'serial' && (
        <SelectField
          label={texts.printing.baudRate}
          value={String(baudRate)}
          onValueChange={(rate) =>
            onChange({ baudRate: baudRates.find((one) => String(one) === rate) ?? baudRate })
          }
          options={baudRates.map((rate) => ({ value: String(rate), label: String(rate) }))}
        />
      )}
      {connection !== 'browser' && <Pairing key={connection} connection={connection} />}
    </>
  );
}

function Pairing({ connection }: { connection: Connection }) {
  const [isThere, setThere] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void isPrinterThere(connection).then(setThere, (error: unknown) => {
        console.warn('The printers are not known.', error);
        setThere(false);
      });
    look();
    const source: unknown = Reflect.get(navigator, connection);
    if (!(source instanceof EventTarget)) return;
    source.addEventListener('connect', look);
    source.addEventListener('disconnect', look);
    return () => {
      source.removeEventListener('connect', look);
      source.removeEventListener('disconnect', look);
    };
  }, [connection]);

  async function pair() {
    if (await pairPrinter(connection).catch(() => false))
      setThere(await isPrinterThere(connection));
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button icon={Plug} onClick={() => void pair()}>
        {isThere ? texts.printing.pairAnother : texts.printing.pair}
      </Button>
      <p role="status" className="text-ink-muted text-sm">
        {isThere !== null && (isThere ? texts.printing.paired : texts.printing.notPaired)}
      </p>
    </div>
  );
}
