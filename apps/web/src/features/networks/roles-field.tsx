import type { Role } from '@cairn/contracts';
import { DISTRICT_ROLES, HUB_ROLES } from '@cairn/domain';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RolesFieldProps {
  label: string;
  description?: string;
  /** Whether the person belongs to the hub: hub and district roles never mix. */
  atHub: boolean;
  value?: string[];
  onChange?: (roles: string[]) => void;
  error?: string;
}

/** The roles that exist in an organization of this kind. */
export function rolesFor(atHub: boolean): readonly Role[] {
  return [...(atHub ? HUB_ROLES : DISTRICT_ROLES), 'GUEST'];
}

/** Which roles a person has. */
export function RolesField({ atHub, ...field }: RolesFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Checkbox.Group {...field}>
      <div className="stack tight choices">
        {rolesFor(atHub).map((role) => <Checkbox key={role} value={role} label={t(`role.${role}`)} />)}
      </div>
    </Checkbox.Group>
  );
}
