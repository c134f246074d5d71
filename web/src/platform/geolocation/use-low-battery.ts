import { useEffect, useState } from 'react';

/** The Battery Status API, which TypeScript doesn't know; only Chromium has it. */
interface Battery extends EventTarget {
  /** From 0 to 1. */
  readonly level: number;
  readonly charging: boolean;
}

/** Phones start to save power here. */
const lowLevel = 0.15;

/** Whether the battery is low and not being charged; false where browsers don't tell. */
export function useLowBattery(): boolean {
  const [isLow, setLow] = useState(false);
  useEffect(() => {
    const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
    let stop = () => {};
    let ended = false;
    getBattery?.call(navigator).then(
      (battery) => {
        if (ended) return;
        const look = () => setLow(battery.level <= lowLevel && !battery.charging);
        look();
        for (const event of ['levelchange', 'chargingchange']) {
          battery.addEventListener(event, look);
        }
        stop = () => {
          for (const event of ['levelchange', 'chargingchange']) {
            battery.removeEventListener(event, look);
          }
        };
      },
      () => {},
    );
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return isLow;
}
