import { Children, Fragment, type ReactNode } from 'react';
import { Icon } from './icon.js';
import { IconChevronRight } from './icons.js';

/** Where this page lies, only where it has a parent. */
export function Crumb({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="crumb" aria-label={label}>
      {Children.toArray(children).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <Icon of={IconChevronRight} /> : null}
          {part}
        </Fragment>
      ))}
    </nav>
  );
}
