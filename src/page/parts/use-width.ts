import { useLayoutEffect, useState } from 'react';

/** How wide an element stands, in CSS pixels; 0 until it stands. Whoever draws draws anew when it changes. */
export const useWidth = (place: { readonly current: HTMLElement | null }): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return width;
};
