import { LearningDocument, WallDocument } from '@cairn/contracts';
import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { QueryView } from '../../../app/pages/query-view.js';
import { useStream, useStreams } from '../../../app/socket/use-stream.js';
import { Icon } from '../../../ui/icon.js';
import { IconArrowLeft, IconArrowRight, IconPlayerPause, IconPlayerPlay, IconX } from '../../../ui/icons.js';
import { ChartSkeleton } from '../../../ui/skeleton.js';
import { EmptyState } from '../../../ui/states.js';
import { useRotation } from './use-rotation.js';
import { WallChart } from './wall-chart.js';
import { type WallSlide, wallSlides } from './wall-slides.js';
import './wall.css';

const EACH_MS = 20_000;

/** A screen in a hallway: one measure after the other, in large type. Released figures, whoever is signed in. */
export function WallPage() {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const wall = useQuery(queryFor(WallDocument, {}, slug));
  const alone = wall.data?.wall.length === 0;
  const learning = useQuery({ ...queryFor(LearningDocument, {}, slug), enabled: alone });
  const slides = wallSlides(wall.data?.wall, learning.data?.learning);
  const waiting = <main className="wall"><ChartSkeleton label={t('loadingPage')} /></main>;
  useStreams(slides.flatMap(({ stream }) => stream ?? []), [keyOf(WallDocument, slug)]);
  useStream(learning.data?.learning?.stream, [keyOf(LearningDocument, slug)]);
  return (
    <QueryView wholePage query={wall} waiting={waiting}>
      {() => (alone ? <QueryView wholePage query={learning} waiting={waiting}>{() => <Wall slides={slides} />}</QueryView> : <Wall slides={slides} />)}
    </QueryView>
  );
}

function Wall({ slides }: { slides: readonly WallSlide[] }) {
  const { t } = useTranslation('variation');
  const { name, slug } = useNetwork();
  const { at, running, go, toggle } = useRotation(slides.length, EACH_MS);
  useEffect(() => {
    document.title = `${t('wall.title')} · ${name}`;
  }, [t, name]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
      if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) {
        event.preventDefault();
        toggle();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, toggle]);
  const slide = slides[at];
  return (
    <main className="wall">
      {slide ? <WallChart key={slide.key} slide={slide} /> : <EmptyState as="h1" title={t('wall.empty')}>{t('wall.emptyText')}</EmptyState>}
      <footer className="wallfoot">
        <span className="sm faint">{t('wall.note', { network: name })}</span>
        <span className="wallkeys no-print">
          {slides.length > 1 ? (
            <>
              <span className="sm faint num">{t('wall.page', { at: at + 1, count: slides.length })}</span>
              <ActionIcon variant="subtle" size={44} aria-label={t('wall.previous')} onClick={() => go(-1)}><Icon of={IconArrowLeft} /></ActionIcon>
              <ActionIcon variant="subtle" size={44} aria-label={running ? t('wall.pause') : t('wall.play')} onClick={toggle}><Icon of={running ? IconPlayerPause : IconPlayerPlay} /></ActionIcon>
              <ActionIcon variant="subtle" size={44} aria-label={t('wall.next')} onClick={() => go(1)}><Icon of={IconArrowRight} /></ActionIcon>
            </>
          ) : null}
          <Link className="walkout" to="/n/$slug/measures" params={{ slug }} aria-label={t('wall.leave')}><Icon of={IconX} /></Link>
        </span>
      </footer>
    </main>
  );
}
