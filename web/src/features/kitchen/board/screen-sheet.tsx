import { texts } from '@fireline/domain/texts/texts';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import type { AlarmChoice } from '../alarm/alarm.ts';
import type { Layout, ScreenSettings, TextSize } from './screen-settings.ts';

interface ScreenSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  settings: ScreenSettings;
  /** The text size that fits the screen's size. */
  usualSize: TextSize;
  onChange: (change: Partial<ScreenSettings>) => void;
}

/** How this screen looks and sounds; remembered on this device for the station. */
export function ScreenSheet({
  open,
  onOpenChange,
  settings,
  usualSize,
  onChange,
}: ScreenSheetProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.kitchen.thisScreen}
      description={texts.kitchen.screenHint}
      size="lg"
    >
      <div className="grid items-start gap-6 sm:grid-cols-3">
        <RadioGroup<Layout>
          label={texts.kitchen.layout}
          value={settings.layout}
          onValueChange={(layout) => onChange({ layout })}
          options={layoutOptions()}
        />
        <RadioGroup<TextSize>
          label={texts.kitchen.textSize}
          value={settings.textSize ?? usualSize}
          onValueChange={(textSize) => onChange({ textSize })}
          options={sizeOptions()}
        />
        <RadioGroup<AlarmChoice>
          label={texts.kitchen.alarm}
          value={settings.alarm}
          onValueChange={(alarm) => onChange({ alarm })}
          options={alarmOptions()}
        />
      </div>
    </Dialog>
  );
}

const layoutOptions = () =>
  [
    {
      value: 'lanes',
      label: texts.kitchen.layoutLanes,
      description: texts.kitchen.layoutLanesHint,
    },
    { value: 'grid', label: texts.kitchen.layoutGrid, description: texts.kitchen.layoutGridHint },
    { value: 'rail', label: texts.kitchen.layoutRail, description: texts.kitchen.layoutRailHint },
    {
      value: 'lines',
      label: texts.kitchen.layoutLines,
      description: texts.kitchen.layoutLinesHint,
    },
  ] as const;

const sizeOptions = () =>
  [
    { value: 'small', label: texts.kitchen.textSmall },
    { value: 'normal', label: texts.kitchen.textNormal },
    { value: 'large', label: texts.kitchen.textLarge },
    { value: 'huge', label: texts.kitchen.textHuge },
  ] as const;

const alarmOptions = () =>
  [
    { value: 'own', label: texts.kitchen.alarmOwn, description: texts.kitchen.alarmOwnHint },
    { value: 'all', label: texts.kitchen.alarmAll, description: texts.kitchen.alarmAllHint },
    {
      value: 'silent',
      label: texts.kitchen.alarmSilent,
      description: texts.kitchen.alarmSilentHint,
    },
  ] as const;
