import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

export const paperWidths = [58, 80] as const;
/** Of the roll, in millimeters. */
export type PaperWidth = (typeof paperWidths)[number];

/** The paper of a receipt printer: a roll, so the page is as long as its content. */
export function RollPaper({ width, children }: { width: PaperWidth; children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [length, setLength] = useState(200);

  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const measure = () => setLength(millimetres(element.scrollHeight) + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <style>{`@page { size: ${width}mm ${length}mm; margin: 0; }`}</style>
      <div
        ref={sheet}
        data-theme="light"
        style={{ width: `${width}mm` }}
        className="mx-auto grid gap-3 bg-[white] p-[4mm] font-sans text-[4mm] text-[black] leading-snug shadow-lifted print:m-0 print:shadow-none"
      >
        {children}
      </div>
    </>
  );
}

/** Converts CSS pixels to millimeters: an inch has 96 of them. */
function millimetres(pixels: number): number {
  return Math.ceil((pixels / 96) * 25.4);
}
