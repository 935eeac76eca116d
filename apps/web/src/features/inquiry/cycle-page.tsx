import { CycleDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { Crumb } from '../../ui/crumb.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Thread } from '../discussion/thread.js';
import { CycleActions, CycleSharing } from './cycle-actions.js';
import { CycleSide } from './cycle-side.js';
import { type CycleView, STEPS, type StepKey, isOpen, stateOf } from './cycle-view.js';
import { DoPart, DoSaid } from './do-part.js';
import { PlanForm } from './plan-form.js';
import { PlanSaid } from './plan-said.js';
import { StudyPart } from './study-part.js';
import { ActSaid, StudySaid } from './study-said.js';
import { useTestWords } from './test-words.js';
import './inquiry.css';

const route = getRouteApi('/signed-in/n/$slug/tests/$cycleId');

/** One test: the step that is asked now, and what was written down before. */
export function CyclePage() {
  const { t } = useTranslation('common');
  const { cycleId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(CycleDocument, { id: cycleId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ cycle }) => (cycle ? <CycleSheet key={cycle.id} cycle={cycle} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function CycleSheet({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug, name } = useNetwork();
  const words = useTestWords();
  useWorkStreams([keyOf(CycleDocument, slug)], cycle.stream);
  const now = STEPS.find((step) => stateOf(step, cycle.stage) === 'now');
  return (
    <>
      <PageHead
        title={words.title(cycle)}
        place={name}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/tests" params={{ slug }} search={{ team: cycle.team.id }}>{t('crumb')}</Link>
            {cycle.idea ? <Link to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId: cycle.idea.id }}>{cycle.idea.title}</Link> : null}
          </Crumb>
        )}
        lede={<CycleLede cycle={cycle} />}
        actions={<CycleActions cycle={cycle} />}
      />
      <Stepper cycle={cycle} />
      {cycle.stage === 'CANCELLED' ? <p className="sentence">{t('page.cancelledWhy', { reason: cycle.cancelReason })}</p> : null}
      <div className="cols cyclecols">
        <div className="stack loose">
          {now && cycle.viewerCan.edit ? <Step key={`${now} now`} step={now}><Asked cycle={cycle} step={now} /></Step> : null}
          {cycle.decision ? <Step step="ACT"><ActSaid cycle={cycle} /></Step> : null}
          {STEPS.filter((step) => step !== 'ACT' && (stateOf(step, cycle.stage) === 'done' || (step === now && !cycle.viewerCan.edit))).reverse().map((step) => (
            <Step key={step} step={step}><WrittenDown cycle={cycle} step={step} /></Step>
          ))}
        </div>
        <CycleSide cycle={cycle} />
      </div>
      <Thread kind="CYCLE" subjectId={cycle.id} />
    </>
  );
}

function CycleLede({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  return (
    <div className="row wrap g2 sm">
      <CycleSharing cycle={cycle} />
      <span>{cycle.lead ? t('page.by', { team: cycle.team.name, lead: cycle.lead.name }) : t('page.byTeam', { team: cycle.team.name })}</span>
      {cycle.clonedFrom ? <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: cycle.clonedFrom.id }}>{t('page.from', { team: cycle.clonedFrom.team.name })}</Link> : null}
    </div>
  );
}

function Stepper({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  if (!isOpen(cycle.stage)) return null;
  return (
    <ol className="stepper no-print" aria-label={t('page.steps')}>
      {STEPS.map((step) => {
        const state = stateOf(step, cycle.stage);
        return <li key={step} className={state} aria-current={state === 'now' ? 'step' : undefined}>{t(`page.step.${step}`)}<span className="sr"> {t(`page.stepState.${state}`)}</span></li>;
      })}
    </ol>
  );
}

function Step({ step, children }: { step: StepKey; children: ReactNode }) {
  const { t } = useTranslation('inquiry');
  return <section className="cyclestep"><h2>{t(`page.step.${step}`)}</h2>{children}</section>;
}

function Asked({ cycle, step }: { cycle: CycleView; step: StepKey }) {
  const { t } = useTranslation('inquiry');
  if (step === 'PLAN') return <><p className="muted asked">{t('plan.ask')}</p><PlanForm cycle={cycle} /></>;
  if (step === 'DO') return <><p className="muted asked">{t('do.ask')}</p><DoPart cycle={cycle} /></>;
  return <><p className="muted asked">{t('study.ask')}</p><StudyPart cycle={cycle} /></>;
}

function WrittenDown({ cycle, step }: { cycle: CycleView; step: StepKey }) {
  if (step === 'PLAN') return <PlanSaid cycle={cycle} />;
  return step === 'DO' ? <DoSaid cycle={cycle} /> : <StudySaid cycle={cycle} />;
}
