/** Which file of a product's picture a browser loads. Uploaded ones have a small copy, for phones. */
export function imageSources(image: string): { readonly srcSet?: string; readonly sizes: string } {
  return {
    ...(image.startsWith('/images/') && { srcSet: `${image}?size=small 480w,${image} 1200w` }),
    sizes: 'auto,400px',
  };
}
