import type { TestCardFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useNetwork } from '../../app/network-context.js';
import { Avatar } from '../../ui/avatar.js';
import { useTestWords } from './test-words.js';

/** A test on the board: title, size and prediction, what is next, who leads it. Its column says the stage. */
export function TestCard({ card }: { card: TestCardFragment }) {
  const { slug } = useNetwork();
  const words = useTestWords();
  const ended = card.stage === 'CLOSED' || card.stage === 'CANCELLED';
  return (
    <Link className="tcard" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: card.id }}>
      <b>{words.title(card)}</b>
      {ended ? <span className="outcome">{words.outcome(card)}</span> : <span className="sm muted">{words.about(card)}</span>}
      <span className="row between xs faint tcardfoot">
        <span>{words.when(card)}</span>
        {!ended && card.leadName ? <span className="row g1"><Avatar name={card.leadName} /><span className="sr">{card.leadName}</span></span> : null}
      </span>
    </Link>
  );
}
