import type { ReactNode } from 'react';

interface TeamSectionProps {
  id: string;
  title: string;
  /** Beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** One part of a team's page, under its own heading. */
export function TeamSection({ id, title, action, children }: TeamSectionProps) {
  return (
    <section className="section teamsection" aria-labelledby={id}>
      <div className="row wrap between"><h2 id={id}>{title}</h2>{action}</div>
      {children}
    </section>
  );
}
