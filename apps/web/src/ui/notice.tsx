import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import { IconAlertCircle, IconCircleCheck } from './icons.js';

/** A line in a form or a page that must be read: trouble by default, `calm` for good news. */
export function Notice({ children, calm = false }: { children: ReactNode; calm?: boolean }) {
  return (
    <div className={calm ? 'notice calm' : 'notice'} role={calm ? 'status' : 'alert'}>
      <Icon of={calm ? IconCircleCheck : IconAlertCircle} />
      <div>{children}</div>
    </div>
  );
}
