import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type BoardView, type ColumnKey, type ColumnView, columnsOf } from './board-columns.js';
import { TestCard } from './test-card.js';

interface BoardProps { board: BoardView; shown: ColumnKey; onShow: (column: ColumnKey) => void }

/** A team's tests by stage: four columns, on a phone one of them at a time. */
export function Board({ board, shown, onShow }: BoardProps) {
  const { t } = useTranslation('inquiry');
  const columns = columnsOf(board);
  return (
    <>
      <div className="stages only-phone">
        <SegmentedControl
          fullWidth
          aria-label={t('column.label')}
          value={shown}
          onChange={(value) => onShow(value as ColumnKey)}
          data={columns.map(({ key, total }) => ({ value: key, label: `${t(`column.${key}`)} ${total}` }))}
        />
      </div>
      <div className="board">
        {columns.map((column) => <Column key={column.key} column={column} now={column.key === shown} />)}
      </div>
    </>
  );
}

function Column({ column: { key, cards, total }, now }: { column: ColumnView; now: boolean }) {
  const { t } = useTranslation('inquiry');
  return (
    <section className={now ? 'now' : ''} aria-label={t(`column.${key}`)}>
      <h2>{t(`column.${key}`)} <span>{total}</span></h2>
      {cards.length > 0 ? (
        <ul>{cards.map((card) => <li key={card.id}><TestCard card={card} /></li>)}</ul>
      ) : <p className="sm faint">{t('tests.emptyColumn')}</p>}
      {total > cards.length ? <p className="sm faint more">{t('tests.more', { count: total - cards.length })}</p> : null}
    </section>
  );
}
