import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { momentWords } from '../../app/words/dates.js';
import { CommitForm } from './commit-form.js';
import { CommitmentList } from './commitment-list.js';
import { FacilitatorLost } from './facilitator-lost.js';
import { type Step, useRoomView } from './room-context.js';
import { StageNotes } from './stage-notes.js';
import { StagePrediction } from './stage-prediction.js';
import { StageReview } from './stage-review.js';

/** The middle of a live session: what everybody looks at and works on now. */
export function Stage({ problem }: { problem: string | null }) {
  const { t } = useTranslation('sessions');
  const { room, step } = useRoomView();
  return (
    <main className="stage tabpart stagepart" id="main" tabIndex={-1}>
      <FacilitatorLost />
      {problem ? <div className="below"><Notice>{problem}</Notice></div> : null}
      {step ? <StepStage key={step.id} step={step} /> : (
        <>
          <PageHead
            title={room.session.state === 'LIVE' ? t('room.ready') : room.session.title}
            place={room.session.title}
            lede={room.session.state === 'LIVE' ? t('room.readyText', { name: room.facilitator.name }) : t('room.startsText', { when: momentWords(room.session.startsAt), name: room.facilitator.name })}
          />
          {room.session.purpose ? <p className="prose">{room.session.purpose}</p> : null}
        </>
      )}
    </main>
  );
}

function StepStage({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  return (
    <>
      <PageHead title={step.title} place={room.session.title} over={<p className="label over">{t(`kind.${step.kind}`)}</p>} lede={step.prompt || undefined} />
      <About step={step} />
      {step.kind === 'PREDICTION' ? <StagePrediction step={step} /> : null}
      {step.kind === 'NOTES' ? <StageNotes step={step} /> : null}
      {step.kind === 'REVIEW' ? <StageReview /> : null}
      {step.kind === 'COMMITMENTS' ? <div className="stack loose"><CommitForm /><CommitmentList /></div> : null}
    </>
  );
}

function About({ step: { measure, idea, cycle } }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { slug } = useRoomView();
  if (!measure && !idea && !cycle) return null;
  return (
    <p className="row wrap g2 about">
      {measure ? <Link className="chip" to="/n/$slug/measures/$measureId" params={{ slug, measureId: measure.id }} target="_blank">{t('about.measure', { name: measure.title })}</Link> : null}
      {idea ? <span className="chip">{t('about.idea', { name: idea.title })}</span> : null}
      {cycle ? <span className="chip">{t('about.cycle', { name: cycle.title })}</span> : null}
    </p>
  );
}
