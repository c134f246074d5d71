/**
 * The shop's own look: its logo and one color. What the app needs in that color is derived from it,
 * so that every text keeps a contrast of 4.5:1 (WCAG AA), on light pages and on dark ones.
 */
import { brandColorPattern, logoPattern } from './brand-input.ts';
import type { Shop } from './settings.ts';

export type Brand = Pick<Shop, 'logo' | 'brandColor'>;

/** The colors of one page, as in `app/styles.css`. */
export interface Tones {
  readonly accent: string;
  readonly hover: string;
  readonly soft: string;
  readonly ink: string;
  readonly onAccent: string;
}

export type Theme = 'light' | 'dark';

type Rgb = readonly [number, number, number];

interface Page {
  /** What tones are moved to until they are readable. */
  readonly toward: Rgb;
  /** The surface with the least contrast to them. */
  readonly surface: Rgb;
  readonly onAccent: string;
  /** What the soft tone is mixed of, and how much of the color is in it. */
  readonly paper: Rgb;
  readonly softly: number;
  readonly hover: number;
}

const pages: Readonly<Record<Theme, Page>> = {
  light: {
    toward: [0, 0, 0],
    surface: rgbOf('#f3eae0'),
    onAccent: '#fffaf5',
    paper: rgbOf('#fffdfa'),
    softly: 0.1,
    hover: 0.16,
  },
  dark: {
    toward: [255, 255, 255],
    surface: rgbOf('#2b2019'),
    onAccent: '#140f0c',
    paper: rgbOf('#221913'),
    softly: 0.14,
    hover: 0.22,
  },
};

/** Of texts: 4.5 is what WCAG AA asks for. */
const readable = 4.5;
const easyToRead = 5.5;

/** `color` must be as stored. */
export function brandTones(color: string, theme: Theme): Tones {
  const { toward, surface, onAccent, paper, softly, hover } = pages[theme];
  const accent = moved(rgbOf(color), toward, [surface], readable);
  const soft = mixed(paper, accent, softly);
  return {
    accent: hexOf(accent),
    hover: hexOf(mixed(accent, toward, hover)),
    soft: hexOf(soft),
    ink: hexOf(moved(accent, toward, [surface, soft], easyToRead)),
    onAccent,
  };
}

/** The pages on which the color itself couldn't be read, so that another tone replaces it. */
export function replacedOn(color: string): readonly Theme[] {
  return (['light', 'dark'] as const).filter((theme) => brandTones(color, theme).accent !== color);
}

/** The custom properties that `app/styles.css` reads. */
export function brandProperties(color: string): Readonly<Record<string, string>> {
  const [light, dark] = [brandTones(color, 'light'), brandTones(color, 'dark')];
  return Object.fromEntries(
    (Object.keys(light) as (keyof Tones)[]).flatMap((tone) => [
      [`--light-${tone}`, light[tone]],
      [`--dark-${tone}`, dark[tone]],
    ]),
  );
}

/** A style sheet with the shop's color and logo; empty if it has set neither. */
export function brandStyle({ logo, brandColor }: Brand): string {
  const properties = brandColorPattern.test(brandColor) ? brandProperties(brandColor) : {};
  const lines = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return [
    lines.length > 0 ? `:root{${lines.join(';')}}` : '',
    logoPattern.test(logo)
      ? `.shop-logo{background:url(${logo}?size=small) center/contain no-repeat}.shop-logo>*{display:none}`
      : '',
  ].join('');
}

/** `color` as it is if that's readable on all of `surfaces`, otherwise mixed with `toward`. */
function moved(color: Rgb, toward: Rgb, surfaces: readonly Rgb[], ratio: number): Rgb {
  const steps = 50;
  for (let step = 0; step < steps; step += 1) {
    const tone = mixed(color, toward, step / steps);
    if (surfaces.every((surface) => contrast(tone, surface) >= ratio)) return tone;
  }
  return toward;
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(one[at] * (1 - share) + other[at] * share);
  return [part(0), part(1), part(2)];
}

/** As WCAG defines it: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(rgbOf(one), rgbOf(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hexOf(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
