import { type MemberRowFragment, MembersDocument } from '@cairn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { IconLock } from '../../ui/icons.js';
import { TroubleState } from '../../ui/states.js';
import { pagesFor } from '../graphql/queries.js';
import { NetworkContext } from '../network-context.js';
import { listWords } from '../words/dates.js';

/** The reader may not do this; who can is named, when we are in a network. */
export function Forbidden({ as }: { as?: 'h1' | 'h2' }) {
  const { t } = useTranslation('common');
  const network = useContext(NetworkContext);
  const { data } = useInfiniteQuery({
    ...pagesFor(MembersDocument, {}, network?.slug ?? null, (result) => result.members),
    enabled: network !== null,
    // The list of members may be the very thing that is forbidden: asking again would put this state away, and back.
    retryOnMount: false,
  });
  const leads = (data ?? []).filter((member: MemberRowFragment) => member.roles.includes('HUB_LEAD')).map((member) => member.name);
  const text = !network ? t('trouble.forbidden.textPlain')
    : leads.length > 0 ? t('trouble.forbidden.named', { names: listWords(leads) })
    : t('trouble.forbidden.text', { network: network.name });
  return <TroubleState as={as} icon={IconLock} title={t('trouble.forbidden.title')}>{text}</TroubleState>;
}
