import { type DraftProfile, each } from './reading.js';
import type { ShapeFault } from './shape-fault.js';

const twice = (id: string, list: string): ShapeFault['problem'] => ({
  kk: `"${id}" екі рет берілген. ${list} ішіндегі әр элементке өз id мәнін беріңіз.`,
  ru: `"${id}" указан дважды. Дайте каждому элементу ${list} свой id.`,
  en: `"${id}" is given twice. Give every member of ${list} its own id.`,
});
const absent = (id: string, list: string): ShapeFault['problem'] => ({
  kk: `${list} ішінде "${id}" жоқ.`,
  ru: `В ${list} нет "${id}".`,
  en: `There is no "${id}" in ${list}.`,
});

/** Ids that name nothing in the profile, and ids given twice: neither can be seen by the schema. */
export const danglingIds = (profile: DraftProfile): ShapeFault[] => {
  const faults: ShapeFault[] = [];
  const known = (list: 'data' | 'recipients' | 'services' | 'purposes' | 'forms' | 'policies') => {
    const ids = new Set<string>();
    for (const [i, { id }] of each<{ readonly id?: string | undefined }>(profile[list])) {
      if (id && ids.has(id)) faults.push({ at: `/${list}/${i}/id`, problem: twice(id, list) });
      if (id) ids.add(id);
    }
    return ids;
  };
  const [data, recipients, services, purposes] = [
    known('data'),
    known('recipients'),
    known('services'),
    known('purposes'),
  ];
  known('forms');
  known('policies');
  const look = (ids: readonly string[] | undefined, at: string, list: string, there: ReadonlySet<string>) => {
    for (const [i, id] of each(ids))
      if (!there.has(id)) faults.push({ at: `${at}/${i}`, problem: absent(id, list) });
  };
  for (const [i, purpose] of each(profile.purposes)) {
    look(purpose.data, `/purposes/${i}/data`, 'data', data);
    look(purpose.recipients, `/purposes/${i}/recipients`, 'recipients', recipients);
    look(purpose.services, `/purposes/${i}/services`, 'services', services);
  }
  for (const [i, form] of each(profile.forms))
    look(form.purposes, `/forms/${i}/purposes`, 'purposes', purposes);
  for (const [i, { recipient }] of each(profile.services))
    if (recipient && !recipients.has(recipient))
      faults.push({ at: `/services/${i}/recipient`, problem: absent(recipient, 'recipients') });
  return faults;
};
