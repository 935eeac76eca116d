import './decisions-bar.css';

interface DecisionsBarProps {
  adopted: number;
  adapted: number;
  abandoned: number;
  /** The counts in words, for whoever does not see the bar; left out where they stand beside it. */
  label?: string;
}

/** How tests were decided, side by side: ink adopted, stone adapted, outline abandoned. No data colour, no winner. */
export function DecisionsBar({ adopted, adapted, abandoned, label }: DecisionsBarProps) {
  const parts = [['adopted', adopted], ['adapted', adapted], ['abandoned', abandoned]] as const;
  return (
    <span className="decisions" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {parts.map(([part, count]) => (count > 0 ? <i key={part} className={part} style={{ flexGrow: count }} /> : null))}
    </span>
  );
}
