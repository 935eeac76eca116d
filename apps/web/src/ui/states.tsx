import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { OutlinedCairn } from './brand.js';
import { Icon } from './icon.js';
import { StateHeading } from './state-heading.js';

interface StateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** h1 where nothing else is on the page. */
  as?: 'h1' | 'h2';
}

/** Nothing here yet: what would be here, and the one thing to do first. */
export function EmptyState({ title, children, actions, as = 'h2' }: StateProps) {
  return (
    <div className="state">
      <OutlinedCairn />
      <StateHeading as={as} title={title} />
      {children ? <p>{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}

/** Something stands between the reader and the page: whose side it is, and what to do. */
export function TroubleState({ icon, title, children, actions, as = 'h2' }: StateProps & { icon: TablerIcon }) {
  return (
    <div className="state" role="alert">
      <Icon of={icon} />
      <StateHeading as={as} title={title} />
      {children ? <p>{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
