import { BoardDocument, MyBoardsDocument, type MyBoardsQuery } from '@cairn/contracts';
import { ActionIcon, Button, Menu, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconDownload, IconPlus } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { Board } from './board.js';
import type { BoardView } from './board-columns.js';
import { QuickTestDrawer } from './quick-test-drawer.js';
import './inquiry.css';

const route = getRouteApi('/signed-in/n/$slug/tests');
type Choice = MyBoardsQuery['myBoards'][number];
const CHIPS = 6;

/** My team's board; with several teams, one after the other. */
export function TestsPage() {
  const { t } = useTranslation(['inquiry', 'common']);
  const network = useNetwork();
  const { team } = route.useSearch();
  const boards = useQuery(queryFor(MyBoardsDocument, {}, network.slug));
  useWorkStreams([keyOf(MyBoardsDocument, network.slug), keyOf(BoardDocument, network.slug)]);
  return (
    <QueryView wholePage query={boards} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
      {({ myBoards }) => {
        const teamId = team ?? myBoards[0]?.id;
        return teamId ? <TeamBoard key={teamId} teamId={teamId} teams={myBoards} /> : <NoTeam />;
      }}
    </QueryView>
  );
}

function NoTeam() {
  const { t } = useTranslation('inquiry');
  const { name, slug } = useNetwork();
  return (
    <>
      <PageHead title={t('title')} place={name} />
      <EmptyState title={t('tests.noTeam.title')} actions={<ButtonLink to="/n/$slug/tests/all" params={{ slug }}>{t('tests.all')}</ButtonLink>}>{t('tests.noTeam.text')}</EmptyState>
    </>
  );
}

function TeamBoard({ teamId, teams }: { teamId: string; teams: readonly Choice[] }) {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const query = useQuery(queryFor(BoardDocument, { teamId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ board }) => (board ? <BoardSheet board={board} teams={teams} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function BoardSheet({ board, teams }: { board: BoardView; teams: readonly Choice[] }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const network = useNetwork();
  const { add, column, idea } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (search: { add?: boolean }) => void navigate({ search: (old) => ({ ...old, idea: undefined, ...search }), replace: true });
  const open = board.columns.filter(({ stage }) => stage !== 'CLOSED').reduce((sum, { total }) => sum + total, 0);
  const all = board.columns.reduce((sum, { total }) => sum + total, 0);
  const button = board.canCreate ? <Button leftSection={<Icon of={IconPlus} />} onClick={() => go({ add: true })}>{t('tests.new')}</Button> : null;
  return (
    <>
      <PageHead
        title={teams.length > 1 ? board.teamName : t('title')}
        place={network.name}
        lede={<p className="sm">{t('tests.lede', { count: open, district: [board.teamName, board.districtName].join(', ') })} {board.ended ? t('tests.ended') : board.mine ? '' : t('tests.readOnly')}</p>}
        actions={<>{all > 0 ? button : null}<MoreActions board={board} /></>}
      />
      {teams.length > 1 ? <TeamChips board={board} teams={teams} /> : null}
      {all === 0 ? <EmptyState title={t('tests.empty.title')} actions={button}>{t('tests.empty.text')}</EmptyState> : (
        <Board board={board} shown={column ?? 'DO'} onShow={(next) => void navigate({ search: (old) => ({ ...old, column: next }), replace: true })} />
      )}
      {board.canCreate ? <QuickTestDrawer open={add ?? false} teamId={board.teamId} ideaId={idea} onClose={() => go({ add: undefined })} /> : null}
    </>
  );
}

function TeamChips({ board, teams }: { board: BoardView; teams: readonly Choice[] }) {
  const { t } = useTranslation('inquiry');
  const navigate = route.useNavigate();
  const choose = (team: string) => void navigate({ search: { team } });
  // A coach of many teams would find the board below a wall of chips.
  if (teams.length > CHIPS) {
    return (
      <NativeSelect
        className="narrowform below no-print" label={t('tests.team')} value={board.teamId} onChange={(event) => choose(event.currentTarget.value)}
        data={teams.map(({ id, name, open }) => ({ value: id, label: t('tests.choice', { name, count: open }) }))}
      />
    );
  }
  return (
    <div className="row wrap g2 below teamchips no-print" role="group" aria-label={t('tests.team')}>
      {teams.map(({ id, name, open }) => (
        <button key={id} type="button" className="chip" aria-pressed={id === board.teamId} onClick={() => choose(id)}>{name} {open}</button>
      ))}
    </div>
  );
}

function MoreActions({ board }: { board: BoardView }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  return (
    <>
      <ButtonLink variant="default" to="/n/$slug/tests/all" params={{ slug }}>{t('tests.all')}</ButtonLink>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="default" className="dots" aria-label={t('tests.actions')}><Icon of={IconDots} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`/exports/tests/${encodeURIComponent(board.teamId)}.csv?network=${encodeURIComponent(slug)}`} download aria-label={t('tests.exportLong')} leftSection={<Icon of={IconDownload} />}>
            {t('tests.export')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
