import { type ReactNode, useEffect, useRef } from 'react';
import { takeHeadingFocus } from './navigation-focus.js';

interface PageHeadProps {
  title: string;
  /** What the browser's tab says after the title. */
  place?: string;
  /** A small line above the title. */
  over?: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its only h1, the tab's title, and where the focus goes after a navigation. */
export function PageHead({ title, place = 'Cairn', over, lede, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${place}`;
  }, [title, place]);
  useEffect(() => takeHeadingFocus(heading.current), []);
  return (
    <>
      {over}
      <div className="head">
        <div className="grow">
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {lede ? <div className="lede">{lede}</div> : null}
        </div>
        {actions ? <div className="actions no-print">{actions}</div> : null}
      </div>
    </>
  );
}
