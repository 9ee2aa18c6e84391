import { useLayoutEffect, useRef } from 'react';
import { useWidth } from './use-width.js';

/**
 * A drawing as wide as its place. It is hidden from whoever listens: what it shows stands in a table or in words beside it. Its place has
 * the height it will have before anything is drawn.
 */
export const Drawing = ({
  height,
  draw,
}: {
  readonly height: (width: number) => number;
  readonly draw: (width: number, height: number) => Element;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useLayoutEffect(() => {
    if (place.current !== null && width > 0) place.current.replaceChildren(draw(width, height(width)));
  }, [draw, height, width]);
  return <div ref={place} className="drawing" aria-hidden="true" style={{ height: height(width) }} />;
};
