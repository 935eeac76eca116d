import type { IdeaPartsFragment } from '@cairn/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { UseIdeaButton } from './use-idea-button.js';

interface TestedProps {
  idea: IdeaPartsFragment;
  /** How many teams, where, what they decided; without it nobody has tested the idea yet. */
  children?: ReactNode;
  /** It is not known yet whether anybody has. */
  open?: ReactNode;
  /** The next step of whoever reads: before "Use it". */
  actions?: ReactNode;
}

/** Someone tested this already: at the top of every idea, where the eye falls first. */
export function TestedAlready({ idea, children, open, actions }: TestedProps) {
  const { t } = useTranslation('ideas');
  const { me } = useNetwork();
  const own = idea.owner.id === me.organization.id;
  const use = idea.viewerCan.clone && !own ? <UseIdeaButton idea={idea} first={!actions} /> : null;
  return (
    <section className="quote tested" aria-label={t('page.tested.label')}>
      <div>
        {children ?? open ?? (
          <>
            <h2>{t('page.tested.none')}</h2>
            <p className="muted">{own || !idea.viewerCan.clone ? t('page.tested.noneOwn') : t('page.tested.noneText')}</p>
          </>
        )}
      </div>
      {actions || use ? <div className="stack tight no-print">{actions}{use}</div> : null}
    </section>
  );
}
