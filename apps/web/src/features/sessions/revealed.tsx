import { useTranslation } from 'react-i18next';
import { initials } from '../../ui/avatar.js';
import { useWidth } from '../../ui/chart/use-width.js';
import { placeValues } from './prediction-places.js';
import type { Room } from './patch-room.js';
import { type Step, useNameOf, useRoomView } from './room-context.js';

type Answer = Room['answers'][number];

/** What everybody predicted, after the reveal: on a line where there are numbers, and in words. */
export function Revealed({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const answers = room.answers.filter(({ stepId }) => stepId === step.id);
  return (
    <section className="stack" aria-labelledby={`revealed-${step.id}`}>
      <h2 id={`revealed-${step.id}`}>{t('prediction.revealed', { count: answers.length })}</h2>
      <PredictionLine answers={answers} />
      <AnswerList answers={answers} />
    </section>
  );
}

/** Predictions as a list: who, what, which number, how sure. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('sessions');
  const nameOf = useNameOf();
  return (
    <ul className="answers">
      {answers.map(({ memberId, body, value, confidence }) => (
        <li key={memberId}>
          <p className="prose">{body}</p>
          <p className="sm faint">{[nameOf(memberId), value == null ? null : t('prediction.says', { value }), confidence == null ? null : t('prediction.sure', { confidence })].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}

const [RADIUS, FOOT] = [16, 26];

function PredictionLine({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const nameOf = useNameOf();
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const numbers = answers.flatMap(({ memberId, value }) => (value == null ? [] : [{ memberId, value }]));
  if (numbers.length < 2) return null;
  const { placed } = placeValues(numbers, (RADIUS * 2 + 2) / width);
  const base = (Math.max(...placed.map(({ row }) => row)) + 1) * (RADIUS * 2 + 4) + 6;
  const [least, most] = [placed[0], placed.at(-1)];
  return (
    <div ref={ref}>
      <svg className="chart" width={width} height={base + FOOT} role="img" aria-label={t('prediction.line', { count: numbers.length, low: least?.value, high: most?.value })}>
        <line x1={0} x2={width} y1={base} y2={base} stroke="var(--c-line-strong)" />
        {placed.map(({ memberId, x, row }) => {
          const mine = memberId === room.memberId;
          const [cx, cy] = [x * width, base - RADIUS - 2 - row * (RADIUS * 2 + 4)];
          return (
            <g key={memberId}>
              <circle cx={cx} cy={cy} r={RADIUS} fill={mine ? 'var(--c-accent)' : 'var(--c-surface)'} stroke={mine ? 'none' : 'var(--c-line-strong)'} strokeWidth={1.25} />
              <text x={cx} y={cy + 4} textAnchor="middle" fontSize={12} fontWeight={650} fill={mine ? 'var(--c-on-accent)' : 'var(--c-ink)'}>{initials(nameOf(memberId))}</text>
            </g>
          );
        })}
        {[least, most].map((end, at) => (end && (at === 0 || end.value !== least?.value) ? <text key={at} x={end.x * width} y={base + 18} textAnchor="middle" fontSize={13} fill="var(--c-faint)">{end.value}</text> : null))}
      </svg>
    </div>
  );
}
