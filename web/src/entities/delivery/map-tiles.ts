/** Where map tiles come from, if the shop's owner has set that up: `web/.env`. */

export interface MapTiles {
  /** `https://…/{z}/{x}/{y}.png`. */
  readonly url: string;
  /** HTML that the provider asks for. */
  readonly attribution: string;
}

/** Null: maps are drawn as sketches, and no provider learns where anyone is. */
export const mapTiles: MapTiles | null = import.meta.env.VITE_MAP_TILES_URL
  ? {
      url: import.meta.env.VITE_MAP_TILES_URL,
      attribution: import.meta.env.VITE_MAP_ATTRIBUTION ?? '',
    }
  : null;
