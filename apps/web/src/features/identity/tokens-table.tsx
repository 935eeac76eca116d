import type { ApiTokensQuery } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOfMoment, listWords, momentWords } from '../../app/words/dates.js';
import { usePermissionWords } from './permission-words.js';
import { TableWrap } from '../../ui/table-wrap.js';

interface TokensTableProps {
  tokens: ApiTokensQuery['apiTokens'];
  onRevoke: (id: string) => void;
}

/** What exists, what it may do, and when it ends. The secrets are not here: nobody can read them again. */
export function TokensTable({ tokens, onRevoke }: TokensTableProps) {
  const { t } = useTranslation('identity');
  const words = usePermissionWords();
  return (
    <TableWrap label={t('account.tokensTable')}>
      <table>
        <thead>
          <tr>
            {(['name', 'may', 'used', 'expires'] as const).map((key) => <th key={key} scope="col">{t(`account.table.${key}`)}</th>)}
            <th scope="col"><span className="sr">{t('account.table.actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td>{listWords(token.permissions.map(words))}</td>
              <td>{token.lastUsedAt ? t('account.lastUsed', { when: momentWords(token.lastUsedAt) }) : t('account.neverUsed')}</td>
              <td>{dayOfMoment(token.expiresAt)}</td>
              <td className="n">
                <Button size="sm" variant="danger" onClick={() => onRevoke(token.id)} aria-label={`${t('account.revokeToken')}: ${token.name}`}>
                  {t('account.revokeToken')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
