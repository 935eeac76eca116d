import { SessionByCodeDocument } from '@cairn/contracts';
import { readSessionCode } from '@cairn/domain';
import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { asRequestError } from '../../app/graphql/errors.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useTroubleWords } from '../../app/words/trouble-words.js';
import { PageHead } from '../../ui/page-head.js';
import './sessions.css';

const route = getRouteApi('/signed-in/plain-signed-in/join/$code');

/** The way into a session for somebody who has only its six letters. */
export function JoinPage() {
  return <Join />;
}

/** The same, by a link that carries the letters. */
export function JoinByCodePage() {
  const { code } = route.useParams();
  return <Join key={code} given={code} />;
}

function Join({ given = '' }: { given?: string }) {
  const { t } = useTranslation('sessions');
  const words = useTroubleWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(given.toUpperCase().slice(0, 20));
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const look = async (text: string) => {
    const code = readSessionCode(text);
    setProblem(code ? null : t('join.notACode'));
    if (!code) return;
    setPending(true);
    try {
      const { sessionByCode } = await queries.fetchQuery({ ...queryFor(SessionByCodeDocument, { code }), retry: false, staleTime: 0 });
      if (sessionByCode) await navigate({ to: '/n/$slug/sessions/$sessionId/live', params: { slug: sessionByCode.networkSlug, sessionId: sessionByCode.sessionId }, replace: given !== '' });
    } catch (error) {
      setProblem(asRequestError(error).code === 'NOT_FOUND' ? t('join.unknown') : words(error).text);
    } finally {
      setPending(false);
    }
  };
  const tried = useRef(false);
  useEffect(() => {
    if (!given || tried.current) return;
    tried.current = true;
    void look(given);
  });
  return (
    <div className="narrow">
      <PageHead title={t('join.title')} lede={t('join.lede')} />
      <form className="stack narrowform" onSubmit={(event) => { event.preventDefault(); void look(typed); }}>
        <TextInput
          className="codefield" label={t('join.code')} description={t('join.hint')} error={problem} value={typed} onChange={(event) => setTyped(event.currentTarget.value.toUpperCase())}
          autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={20} required
        />
        <div><SubmitButton size="lg" pending={pending} busy={t('join.busy')}>{t('join.action')}</SubmitButton></div>
      </form>
    </div>
  );
}
