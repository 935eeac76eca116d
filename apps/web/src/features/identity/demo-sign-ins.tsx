import type { SignInPageQuery } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar.js';

type Person = SignInPageQuery['demoSignIns'][number];

/** The sample people of the demo; one press fills the form. */
export function DemoSignIns({ people, onPick }: { people: readonly Person[]; onPick: (person: Person) => void }) {
  const { t } = useTranslation('identity');
  return (
    <section className="samples" aria-labelledby="samples">
      <h2 className="label" id="samples">{t('signIn.demo')}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" onClick={() => onPick(person)}>
              <Avatar name={person.name} />
              <span><span className="sr">{t('signIn.demoFill')} </span><b>{person.name}</b><span className="sm faint">{person.role}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
