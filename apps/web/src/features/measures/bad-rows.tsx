import { useTranslation } from 'react-i18next';
import type { Preview } from './check-step.js';
import { TableWrap } from '../../ui/table-wrap.js';

const SHOWN = 50;

/** The rows that cannot be read: where, what stands there, and why. */
export function BadRows({ rows, bad, fileName }: { rows: Preview['badRows']; bad: number; fileName: string }) {
  const { t } = useTranslation('measures');
  const shown = rows.slice(0, SHOWN);
  return (
    <section aria-labelledby="to-correct">
      <div className="row between wrap">
        <h2 id="to-correct" className="lg b">{t('import.check.toCorrect')}</h2>
        <span className="sm faint">{fileName}</span>
      </div>
      <TableWrap className="badtable" label={t('import.check.badTable')}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="n">{t('import.check.table.line')}</th>
              <th scope="col">{t('import.check.table.column')}</th>
              <th scope="col">{t('import.check.table.value')}</th>
              <th scope="col">{t('import.check.table.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, column, value, reason, code }) => (
              <tr key={`${line}-${column}-${code}`}>
                <th scope="row" className="n faint num">{line}</th>
                <td>{column}</td>
                <td>{value ? <span className="badvalue">{value}</span> : null}</td>
                <td className="why">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      {bad > shown.length ? <p className="sm faint">{t('import.check.first', { count: shown.length })}</p> : null}
    </section>
  );
}
